import { isTelling, queryWords, root } from '#search/query-words';
import { nearestWord } from '#search/spelling';
import type { Synonyms } from '#search/synonyms';
import { interpret } from '#search/synonyms';

/** A record that Pagefind found, not yet loaded. */
export interface Hit {
  id: string;
  score: number;
}

/** What the site has, as it was built: the words of its texts, and those that readers use for them. */
export interface Knowledge {
  words: Set<string>;
  synonyms: Synonyms;
  /** Number of records. */
  records: number;
}

export interface Findings<T extends Hit> {
  /** The best first. */
  hits: T[];
  /** The words that led to them, to be marked. */
  words: string[];
  /** Misspelled words with those that were looked for instead. */
  corrections: Map<string, string>;
}

/** The site's word for another counts less than the word itself. */
const MEANT = 0.8;
/** More words than this make a query slower and no clearer. */
const MOST = 8;

/**
 * Looks for a question the way a patient librarian would. A record need not hold every word: it
 * ranks by how many it holds and how rare they are, so those that hold all of them come first.
 * Words that say nothing are left out, a word nobody wrote gives way to the nearest in spelling,
 * and lay words count for the site's own.
 *
 * @param search Pagefind's search for words that must all be there
 */
export async function climb<T extends Hit>(
  query: string,
  { words: known, synonyms, records }: Knowledge,
  search: (words: string) => Promise<T[]>,
): Promise<Findings<T>> {
  const corrections = new Map<string, string>();
  const isKnown = knower(known);
  const words = queryWords(query).map((word) => {
    if (isKnown(word) || !isTelling(word) || synonyms.has(root(word))) return word;
    const nearest = nearestWord(word, known);
    if (nearest) corrections.set(word, nearest);
    return nearest ?? word;
  });
  const found = new Map<string, { hit: T; score: number; weight: number }>();
  const marked = new Set<string>();
  let possible = 0;
  for (const { typed, meant } of interpret(words, synonyms).slice(0, MOST)) {
    const own = typed.filter((word) => isKnown(word) && (typed.length === 1 || isTelling(word)));
    const best = new Map<string, { hit: T; score: number }>();
    for (const [terms, factor] of [[own.join(' '), 1] as const, ...meant.map((term) => [term, MEANT] as const)]) {
      if (!terms) continue;
      for (const word of terms.split(' ')) marked.add(word);
      for (const hit of await search(terms)) {
        const score = hit.score * factor;
        if (score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { hit, score });
      }
    }
    const rarity = Math.log(1 + (records - best.size + 0.5) / (best.size + 0.5));
    possible += rarity;
    for (const [id, { hit, score }] of best) {
      const entry = found.get(id) ?? { hit, score: 0, weight: 0 };
      entry.score += score;
      entry.weight += rarity;
      found.set(id, entry);
    }
  }
  const hits = [...found.values()]
    .map(({ hit, score, weight }) => ({ hit, rank: (score * weight) / possible }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ hit }) => hit);
  return { hits, words: [...marked], corrections };
}

/** Pagefind takes an unknown word for the longest known one it begins with, so it is asked for known ones only. */
function knower(known: Set<string>): (word: string) => boolean {
  const roots = new Set([...known].map(root));
  const beginnings = [...known];
  return (word) =>
    /\d/.test(word) ||
    roots.has(root(word)) ||
    beginnings.some((other) => other.startsWith(word.length > 5 ? root(word) : word + (word.length > 3 ? '' : ' ')));
}
