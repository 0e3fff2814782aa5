/** Nobody types more than this; a paste must not block the page. */
const MAX_QUERY_LENGTH = 300;

/** The words of a text in small letters, without accents and apostrophes. A DOI stays whole. */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '');
  return plain.match(/10\.\d{4,9}\/\S+|[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of what somebody typed. */
export function queryWords(query: string): string[] {
  return wordsOf(query.slice(0, MAX_QUERY_LENGTH));
}

/** What a word has in common with its other forms, roughly: "ignores" and "ignored" are one. */
export function root(word: string): string {
  return word
    .replace(/ie[sd]$/, 'y')
    .replace(/(?<=...)(?<![su])s$/, '')
    .replace(/(?<=...)(?:ing|ed|er|e)$/, '')
    .replace(/(?<=..)(.)\1$/, '$1');
}

/** The roots of words as one phrase, by which synonyms and words of crisis are looked up. */
export function rootsOf(words: string[]): string {
  return words.map(root).join(' ');
}
