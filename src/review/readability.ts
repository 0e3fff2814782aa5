import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { TextFacts } from '#evidence/facts';
import { words } from '#evidence/sentences';

/** How hard a text is to read. */
export interface Readability {
  /** US school grade, to one decimal: the median of three formulas. */
  grade: number;
  words: number;
  sentences: string[];
  /** Words in a sentence, on average. */
  mean: number;
  /** Words in the longest sentence. */
  longest: number;
  /** Words of four or more syllables, each once, in alphabetical order. */
  hardWords: string[];
}

/**
 * What a text may ask of its reader. Advice for health texts is a grade of six to eight; a
 * reader of an answer wants it at once, so its limit is lower. Stress makes reading harder still.
 *
 * @see Skierkowski, D. D., et al. (2019). https://doi.org/10.1037/amp0000324
 */
export const READING_BUDGET = { article: 8, answer: 7, sentence: 30, mean: 17 } as const;

const HARD_SYLLABLES = 4;

/**
 * The sentences of some texts as they are read: without citations, headings, tables of links and
 * list entries that are nothing but a link.
 */
export function proseOf(facts: TextFacts[]): string[] {
  return facts.flatMap(({ statements, links }) => {
    const linked = new Set(links.map(({ line }) => line));
    return statements
      .filter(
        ({ text, line }) => words(text).length > 0 && (endsLikeProse(text) || !linked.has(line)),
      )
      .map(({ text }) => text);
  });
}

/**
 * Measures prose. The grade is the median of three formulas, which fail in different ways: one
 * counts syllables, which a program can only guess, and two count letters, which names inflate.
 *
 * - Flesch-Kincaid, `0.39 words/sentences + 11.8 syllables/words - 15.59`: Kincaid, J. P.,
 *   Fishburne, R. P., Rogers, R. L., & Chissom, B. S. (1975). Derivation of new readability formulas
 *   (Research Branch Report 8-75). Naval Technical Training Command.
 * - Automated Readability Index, `4.71 characters/words + 0.5 words/sentences - 21.43`:
 *   Smith, E. A., & Senter, R. J. (1967). Automated readability index (AMRL-TR-66-220).
 *   Aerospace Medical Research Laboratories.
 * - Coleman-Liau, `0.0588 letters/100 words - 0.296 sentences/100 words - 15.8`: Coleman, M., &
 *   Liau, T. L. (1975). A computer readability formula designed for machine scoring.
 *   Journal of Applied Psychology, 60(2), 283-284.
 *
 * @returns `undefined` when there is nothing to read
 */
export function measure(sentences: string[]): Readability | undefined {
  const all = sentences.flatMap(words);
  if (all.length === 0) return undefined;
  const counts = {
    sentence: sentences.length,
    word: all.length,
    // A figure is read out, but the counter sees nothing in it.
    syllable: sum(all, (word) => Math.max(1, syllablesOf(word))),
    character: count(all, /[\p{L}\p{N}]/gu),
    letter: count(all, /\p{L}/gu),
  };
  const grades = [fleschKincaid(counts), automatedReadability(counts), colemanLiau(counts)];
  return {
    grade: Math.round(median(grades.filter(Number.isFinite)) * 10) / 10,
    words: all.length,
    sentences,
    mean: all.length / sentences.length,
    longest: Math.max(...sentences.map(lengthOf)),
    hardWords: hardWords(all),
  };
}

/** Words in a sentence. */
export function lengthOf(sentence: string): number {
  return words(sentence).length;
}

/** The longest sentences of some, longest first. */
export function longestOf(sentences: string[], howMany: number): string[] {
  return sentences
    .map((text) => ({ text, length: lengthOf(text) }))
    .toSorted((a, b) => b.length - a.length)
    .slice(0, howMany)
    .map(({ text }) => text);
}

function endsLikeProse(text: string): boolean {
  return /[.!?…:;]["”’)\]]*$/.test(text);
}

/** The parts of "self-reliance" are read one after the other, so each counts by itself. */
function hardWords(all: string[]): string[] {
  const parts = new Set(all.flatMap((word) => word.toLowerCase().split('-')));
  return [...parts].filter((part) => syllablesOf(part) >= HARD_SYLLABLES).toSorted();
}

const counted = new Map<string, number>();

/** Counting is slow and words come again, so each is counted once. */
function syllablesOf(word: string): number {
  const known = counted.get(word) ?? syllable(word);
  counted.set(word, known);
  return known;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function count(all: string[], pattern: RegExp): number {
  return sum(all, (word) => word.match(pattern)?.length ?? 0);
}

function sum<T>(entries: T[], valueOf: (entry: T) => number): number {
  return entries.reduce((total, entry) => total + valueOf(entry), 0);
}

/**
 * Silent reading speed of adults for English non-fiction, in words a minute.
 * Brysbaert, M. (2019). Journal of Memory and Language, 109, 104047.
 */
const WORDS_PER_MINUTE = 238;

/** Minutes it takes to read a number of words, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
