import { root } from '#search/client/query-words';
import type { Synonyms } from '#search/client/synonyms';

/** What is written beside Pagefind's index for the ladder, as `words.json`. */
export interface VocabularyFile {
  /** How many records there are. */
  records: number;
  /** The words of the texts, front-coded: each begins with how much of the one before it shares. */
  words: string;
  /** Further words that readers use, coded alike; no record has them. */
  lay: string;
  /** Whether rare words were left out of `words` to keep it small. */
  partial: boolean;
  /** Words that say nothing of what is looked for. */
  stop: string;
  /** The roots of lay words and phrases with the site's words for them. */
  synonyms: Record<string, string[]>;
}

/** What the ladder knows of the site. */
export interface Vocabulary {
  records: number;
  synonyms: Synonyms;
  /** Whether a word says something of what is looked for. */
  isTelling(word: string): boolean;
  /** Every word that can be meant. */
  spellings: string[];
  /** Whether Pagefind can be asked for a word. */
  isKnown(word: string): boolean;
  /** Whether a record has this very word. */
  isWritten(word: string): boolean;
}

/** The longest beginning that a digit can count. */
const MAX_SHARED = 9;

/** Packs sorted words: "with", "withdraw" becomes "0with4draw". */
export function pack(words: string[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let shared = 0;
      while (shared < MAX_SHARED && before[shared] && before[shared] === word[shared]) shared++;
      return shared + word.slice(shared);
    })
    .join('');
}

export function unpack(packed: string): string[] {
  let word = '';
  return [...packed.matchAll(/(\d)(\D*)/g)].map(
    ([, shared, rest]) => (word = word.slice(0, Number(shared)) + rest),
  );
}

/** Makes a site's words ready for look-ups. */
export function loadVocabulary({
  records,
  words,
  lay,
  partial,
  stop,
  synonyms,
}: VocabularyFile): Vocabulary {
  const written = unpack(words);
  const spellings = [...written, ...unpack(lay)];
  const roots = new Set(written.map(root));
  const stopWords = new Set(stop.split(' '));
  const isBeginning = (part: string) => written.some((word) => word.startsWith(part));
  return {
    records,
    synonyms: new Map(Object.entries(synonyms)),
    isTelling: (word) => !stopWords.has(word),
    spellings,
    // Pagefind takes a word that it has not for the longest one it has at its beginning: "boyfriend"
    // for "boy". So it is asked only for words that are there, or that somebody is still typing.
    isKnown: (word) =>
      /\d/.test(word) ||
      roots.has(root(word)) ||
      (word.length > 3 && isBeginning(word.length > 5 ? root(word) : word)) ||
      (partial && !spellings.includes(word)),
    isWritten: (word) => written.includes(word),
  };
}
