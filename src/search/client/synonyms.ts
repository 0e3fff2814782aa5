import type { Vocabulary } from '#search/client/vocabulary';
import { rootsOf } from '#search/client/query-words';

/** A word or phrase of a query. */
interface Sought {
  /** As it was typed. */
  typed: string[];
  /** What the site says for it: words, or several that belong together. */
  meant: string[];
}

/** The roots of lay words and phrases, each with the site's words for it. */
export type Synonyms = Map<string, string[]>;

/** Length in words of the longest phrase that is looked up. */
const MAX_PHRASE_WORDS = 4;

/** What a query looks for: its lay words and phrases, the longest first, and its other words. */
export function interpret(
  words: string[],
  { synonyms, isTelling }: Pick<Vocabulary, 'synonyms' | 'isTelling'>,
): Sought[] {
  const sought: Sought[] = [];
  for (let at = 0; at < words.length; at += sought.at(-1)!.typed.length) {
    let length = MAX_PHRASE_WORDS;
    const found = () => synonyms.get(rootsOf(words.slice(at, at + length)));
    while (length > 1 && !found()) length--;
    sought.push({ typed: words.slice(at, at + length), meant: found() ?? [] });
  }
  const telling = sought.filter(({ typed, meant }) => meant.length > 0 || typed.some(isTelling));
  return telling.length > 0 ? telling : sought;
}
