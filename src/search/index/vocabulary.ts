import type { SearchDocument } from '#search/index/documents';
import { STOP_WORDS } from '#search/index/stop-words';
import type { SynonymList } from '#schemas';
import { type VocabularyFile, pack } from '#search/client/vocabulary';
import { rootsOf, wordsOf } from '#search/client/query-words';

/** How many words a large site keeps for spelling: the most frequent, and those in titles. */
const MAX_WORDS = 10_000;
/** Shorter ones are abbreviations or say nothing. */
const MIN_WORD_LENGTH = 3;

/** How many records contain each word; one more for each title it is in. */
type WordCounts = Map<string, number>;

export function countWords(documents: Iterable<SearchDocument>): WordCounts {
  const counts: WordCounts = new Map();
  for (const { title, text } of documents) {
    for (const word of lettersOf(`${title} ${text}`)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    // A name in a single title is looked for as much as a common word.
    for (const word of lettersOf(title)) counts.set(word, counts.get(word)! + 1);
  }
  return counts;
}

/**
 * What the browser has to know of a site's words, to look for a question as its readers put it.
 *
 * @param records how many records are in the index
 */
export function searchVocabulary(
  counts: WordCounts,
  { words: synonyms }: SynonymList,
  records: number,
): VocabularyFile {
  const frequent = [...counts.keys()]
    .toSorted()
    .toSorted((a, b) => counts.get(b)! - counts.get(a)!);
  const words = frequent.slice(0, MAX_WORDS).toSorted();
  const lay = new Set(
    synonyms.flatMap((entry) => entry.lay.flatMap((phrase) => [...lettersOf(phrase)])),
  );
  return {
    records,
    words: pack(words),
    lay: pack([...lay].filter((word) => !counts.has(word)).toSorted()),
    partial: frequent.length > MAX_WORDS,
    stop: STOP_WORDS,
    synonyms: synonymTable(synonyms),
  };
}

function lettersOf(text: string): Set<string> {
  return new Set(
    wordsOf(text).filter((word) => word.length >= MIN_WORD_LENGTH && !/\d/.test(word)),
  );
}

/** By the roots of each lay word or phrase, everything the site says for it. */
function synonymTable(synonyms: SynonymList['words']): Record<string, string[]> {
  const table: Record<string, string[]> = {};
  for (const { lay, site } of synonyms) {
    for (const phrase of lay) {
      const key = rootsOf(wordsOf(phrase));
      table[key] = [...new Set([...(table[key] ?? []), ...site])];
    }
  }
  return table;
}
