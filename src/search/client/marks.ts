import { root, wordsOf } from '#search/client/query-words';

/** Whether a word of a text, with its signs, is one that was looked for. */
export type IsSought = (word: string) => boolean;

/** @param words those that led to a result */
export function soughtAmong(words: string[]): IsSought {
  const roots = new Set(words.map(root));
  return (word) => wordsOf(word).some((part) => roots.has(root(part)));
}

/** How many words of a text a result shows. */
const MAX_WORDS = 40;

/**
 * The part of a text to show: from the beginning of the sentence after which most of the words
 * that were looked for follow.
 */
export function excerpt(text: string, isSought: IsSought): string {
  const words = text.split(' ');
  if (words.length <= MAX_WORDS) return text;
  const found = words.map(isSought);
  let from = 0;
  let most = 0;
  for (let start = 0; start < words.length; start++) {
    if (start > 0 && !/[.!?]”?$/.test(words[start - 1]!)) continue;
    const count = found.slice(start, start + MAX_WORDS).filter(Boolean).length;
    // The last of equals begins with the first of the words.
    if (count > 0 && count >= most) [from, most] = [start, count];
  }
  return shorten(words.slice(from).join(' '));
}

/** The beginning of a text, such as an answer. */
export function shorten(text: string): string {
  const words = text.split(' ');
  return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS).join(' ')} …` : text;
}

/** Fewer words than these may stand elsewhere on the page. */
const MIN_TELLING_WORDS = 4;

/**
 * The words by which a browser finds a place on its page: the first clause with one that was looked
 * for, because between two clauses a source may stand. Hyphens, which mean something else in an
 * address, end one. None where no clause has any.
 */
export function tellingWords(text: string, isSought: IsSought): string {
  const clauses = text.split(/ *[^\p{L}\p{N}’' ]+ */u);
  const isTelling = (words: string[]) => words.length >= MIN_TELLING_WORDS && words.some(isSought);
  return clauses.find((clause) => isTelling(clause.split(' '))) ?? '';
}
