import { queryWords, rootsOf } from '#search/query-words';
import { nearestWord } from '#search/spelling';

/** Words that may stand inside a phrase without changing it: "afraid of my own husband". */
const FILLERS = /^(?:a|always|am|im|is|just|my|our|own|really|so|still|the|very|was)$/;
/** A slip in a shorter word easily makes another word. */
const LONG = 7;

/**
 * Whether a query sounds as if somebody were in danger, so that help must come first. It rather
 * offers help once too often, and needs no index.
 *
 * @param phrases such as "suicide" and "afraid of him", from the content
 */
export function asksForHelp(query: string, phrases: string[]): boolean {
  const long = phrases.filter((phrase) => phrase.length >= LONG && !phrase.includes(' '));
  const typed = queryWords(query).map((word) =>
    word.length < LONG ? word : (nearestWord(word, long) ?? word),
  );
  const said = bare(typed);
  return phrases.some((phrase) => said.includes(bare(queryWords(phrase))));
}

function bare(words: string[]): string {
  return ` ${rootsOf(words.filter((word) => !FILLERS.test(word)))} `;
}
