import type { Vocabulary } from '#search/client/vocabulary';
import { queryWords, root } from '#search/client/query-words';
import { nearestWord } from '#search/client/spelling';
import { interpret } from '#search/client/synonyms';

/** A record that Pagefind found, not yet loaded. */
export interface Hit {
  id: string;
  score: number;
}

export interface Findings<T> {
  /** The best first. */
  hits: T[];
  /** The words that led to them, to be marked. */
  words: string[];
  /** Misspelled words, each with the one that was looked for instead. */
  corrections: [typed: string, meant: string][];
}

/** A synonym counts less than the word itself. */
const SYNONYM_WEIGHT = 0.8;
/** With this many records for a word, its synonyms add nothing. */
const ENOUGH_HITS = 50;
/** More words make a query slower and no clearer. */
const MAX_WORDS = 8;
/** What ranks lower than this part of the best is not worth a reader's time. */
const MIN_SCORE_RATIO = 0.2;

/**
 * Looks for a question as a patient librarian would. A record need not contain every word: it ranks
 * by how many it contains and how rare they are, so those with all of them come first. Words that
 * say nothing are left out, a word nobody wrote gives way to the nearest in spelling, and readers'
 * words count for the site's own.
 *
 * @param search Pagefind's search for words that must all be there
 */
export async function rankedSearch<T extends Hit>(
  query: string,
  vocabulary: Vocabulary,
  search: (words: string) => Promise<T[]>,
): Promise<Findings<T>> {
  const { records, synonyms, spellings, isKnown, isTelling } = vocabulary;
  const corrections: [string, string][] = [];
  const words = queryWords(query).map((word) => {
    if (!isTelling(word) || synonyms.has(root(word)) || isKnown(word)) return word;
    const nearest = nearestWord(word, spellings);
    if (nearest && nearest !== word) corrections.push([word, nearest]);
    return nearest ?? word;
  });
  const marked = new Set<string>();
  const sought = interpret(words, vocabulary).slice(0, MAX_WORDS);
  const found = await Promise.all(
    sought.map(async ({ typed, meant }) => {
      const best = new Map<string, Found<T>>();
      const look = async (terms: string, factor: number) => {
        for (const word of terms.split(' ')) marked.add(word);
        for (const hit of await search(terms)) {
          const score = hit.score * factor;
          if (score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { hit, score });
        }
      };
      // A phrase with a word that nobody wrote is not looked for by the rest of it.
      const own = typed.length > 1 ? typed.filter(isTelling) : typed;
      if (own.length > 0 && own.every(isKnown)) await look(own.join(' '), 1);
      if (best.size < ENOUGH_HITS)
        await Promise.all(meant.map((terms) => look(terms, SYNONYM_WEIGHT)));
      return best;
    }),
  );
  return { hits: rank(found, records), words: [...marked], corrections };
}

interface Found<T> {
  hit: T;
  score: number;
}

/** Orders records by the sum of their scores and by how much of the query they contain. */
function rank<T>(found: Map<string, Found<T>>[], records: number): T[] {
  const ranks = new Map<string, { best: Found<T>; score: number; held: number }>();
  let all = 0;
  for (const matches of found) {
    const rarity = Math.log(1 + records / (matches.size + 1));
    all += rarity;
    for (const [id, hit] of matches) {
      const entry = ranks.get(id) ?? { best: hit, score: 0, held: 0 };
      entry.score += hit.score;
      entry.held += rarity;
      if (hit.score > entry.best.score) entry.best = hit;
      ranks.set(id, entry);
    }
  }
  const order = [...ranks.values()]
    .map(({ best, score, held }) => ({ hit: best.hit, value: (score * held) / all }))
    .sort((a, b) => b.value - a.value);
  return order
    .filter(({ value }) => value >= order[0]!.value * MIN_SCORE_RATIO)
    .map(({ hit }) => hit);
}
