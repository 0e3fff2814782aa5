import { wordsOf } from '#search/client/query-words';

export const SEARCHING = 'Searching …';
export const NOT_LOADED = 'Search did not load. All questions and articles are below.';

export const OFFLINE = 'You seem offline. Your search will run once you are back online.';

/** How many characters of a query are repeated to its reader. */
const MAX_SHOWN_QUERY = 60;

/** The one line that tells, to eyes and ears, what was found. */
export function foundLine(
  query: string,
  kind: string,
  count: number,
  shown: number,
  corrections: [typed: string, meant: string][],
): string {
  // A query is searched without its apostrophes and accents, so its words are compared so as well.
  const meant = query.replace(
    /[\p{L}\p{N}\p{M}'’]+/gu,
    (word) => corrections.find(([typed]) => typed === wordsOf(word).join(''))?.[1] ?? word,
  );
  const results =
    count > shown ? `The ${shown} best results` : count === 1 ? '1 result' : `${count} results`;
  if (count === 0) {
    return kind
      ? `Nothing of this kind was found for ${quoted(query)}. Choose “All” to look everywhere.`
      : `Nothing was found for ${quoted(query)}. All questions and articles are below.`;
  }
  if (corrections.length > 0) return `Did you mean ${quoted(meant)}? ${results} for it.`;
  return `${results} for ${quoted(query)}`;
}

/**
 * In quotation marks, cut, and kept from turning the line around where it is written right to left.
 */
function quoted(query: string): string {
  const text =
    query.length > MAX_SHOWN_QUERY ? `${query.slice(0, MAX_SHOWN_QUERY).trim()}…` : query;
  return `“\u2068${text}\u2069”`;
}
