import { queryWords, rootsOf } from '#search/client/query-words';
import { nearestWord } from '#search/client/spelling';

/** Words that may be inside a phrase without changing it: "afraid of my own husband". */
const FILLERS = /^(?:a|always|am|im|is|just|my|our|own|really|so|still|the|very|was)$/;
/** A slip in a shorter word easily makes another word; inside a phrase, the rest tells. */
const MIN_FUZZY_LENGTH = 7;

/**
 * Whether a query sounds as if somebody were in danger, so that help must come first. It rather
 * offers help once too often, and needs no index.
 *
 * @param phrases such as "suicide" and "afraid of him", from the content
 */
export function asksForHelp(query: string, phrases: string[]): boolean {
  const alone = phrases.filter(
    (phrase) => phrase.length >= MIN_FUZZY_LENGTH && !phrase.includes(' '),
  );
  // "showed me" is a slip away from "shoved me", and so it is with other verbs of the past.
  const inPhrases = phrases
    .flatMap((phrase) => (phrase.includes(' ') ? phrase.split(' ') : []))
    .filter((word) => word.length >= MIN_FUZZY_LENGTH - 1 && !word.endsWith('ed'));
  const said = (known: (word: string) => string[]) =>
    bare(queryWords(query).map((word) => nearestWord(word, known(word)) ?? word));
  const isLong = (word: string) => word.length >= MIN_FUZZY_LENGTH;
  const inPhrase = said((word) => [...(isLong(word) ? alone : []), ...inPhrases]);
  // "chores" is a slip away from "chokes me", which says something with its "me" alone.
  const byItself = said((word) => (isLong(word) ? alone : []));
  return phrases.some((phrase) =>
    (phrase.includes(' ') ? inPhrase : byItself).includes(bare(queryWords(phrase))),
  );
}

function bare(words: string[]): string {
  return ` ${rootsOf(words.filter((word) => !FILLERS.test(word)))} `;
}
