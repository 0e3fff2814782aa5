import type { ReadClause, Reading } from '#evidence/sourcing/sentence-reading';
import type { Token } from '#evidence/sourcing/sentence-tags';
import { type WordClass, LOGISTICS, PAGE } from '#evidence/sourcing/words';

/** What a sentence may state about people in general. */
export type ClaimKind =
  | 'prevalence'
  | 'comparison'
  | 'cause'
  | 'effect'
  | 'prediction'
  | 'authority'
  | 'brain-body'
  | 'treatment'
  | 'number'
  | 'named-research'
  | 'history'
  | 'general';

/** One thing to look for in a sentence. */
export interface Signal {
  name: string;
  /** What a sentence that shows it states; left out where it speaks against a source. */
  kind?: ClaimKind;
  /** The words that show it; none where it is absent. */
  read: (reading: Reading) => string[];
}

/** The words of the first match, or none. */
export function matched(text: string, pattern: RegExp): string[] {
  const found = pattern.exec(text);
  return found ? [found[0].trim()] : [];
}

/** Finds a pattern anywhere in a sentence. */
export function phrase(...parts: string[]): Signal['read'] {
  const pattern = new RegExp(parts.map((part) => `(?:${part})`).join('|'));
  return ({ plain }) => matched(plain, pattern);
}

/** The words of a class among tokens. */
export function inClass(tokens: Token[], words: WordClass): string[] {
  return tokens
    .filter(({ lower, lemma, quoted }) => !quoted && (words.has(lemma) || words.has(lower)))
    .map(({ text }) => text);
}

/** The words of a subject and its verbs: "most couples fight". */
export function subjectAndVerb({ subject, verbs }: ReadClause): string[] {
  const words = [...(subject?.words ?? []), ...verbs].map(({ text }) => text).join(' ');
  return [words.replace(/ (?=n't|')/g, '')];
}

/** All words of a clause. */
export function wordsOf({ subject, between, verbs, rest }: ReadClause): Token[] {
  return [...(subject?.words ?? []), ...between, ...verbs, ...rest];
}

/** Clauses that say of all of a kind that something is so. */
export function generalClauses({ clauses, isQuestion }: Reading): ReadClause[] {
  if (isQuestion) return [];
  return clauses.filter(
    ({ asserts, isGeneric, link }) => asserts && isGeneric && link !== 'relative',
  );
}

/** The clause on which the others hang. */
export function mainClause({ clauses }: Reading): ReadClause | undefined {
  return clauses.find(({ link }) => link === 'main') ?? clauses[0];
}

/** Counts words only where the sentence states something of more than one person. */
export function stating(read: Signal['read']): Signal['read'] {
  return (reading) => (reading.states ? read(reading) : []);
}

/** Whether it tells of the practice, the page or advice, whose times need no source. */
export function isOnPractice(reading: Reading): boolean {
  const main = mainClause(reading);
  const nouns = reading.tokens.filter(({ pos }) => pos !== 'VERB');
  return (
    reading.isQuestion ||
    (main !== undefined && /^(?:practice|page)$/.test(main.about)) ||
    reading.clauses.some(({ about, link }) => about === 'i' && link === 'main') ||
    reading.clauses.some(({ isOrder }) => isOrder) ||
    inClass(nouns, LOGISTICS).length + inClass(nouns, PAGE).length > 0
  );
}
