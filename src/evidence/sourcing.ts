import { quoted } from '#evidence/problems';
import { readSentence } from '#evidence/sourcing/sentence-reading';
import type { ClaimKind } from '#evidence/sourcing/signal';
import { BIAS, CERTAIN, PROBABLE, WEIGHTS } from '#evidence/sourcing/signal-weights';
import type { ShownSignal } from '#evidence/sourcing/signals';
import { shownSignals } from '#evidence/sourcing/signals';
import { setsScene } from '#evidence/sourcing/suspension';

/** Why a sentence needs a source. */
export interface SourcingFinding {
  kind: ClaimKind;
  /** The certain stop a publication; the probable are questions to the author. */
  strength: 'certain' | 'probable';
  /** The words that raised the alarm, the weightiest first. */
  words: string[];
}

/** What stands around a sentence. */
export interface SourcingContext {
  /** The sentence before it in the same paragraph. */
  previous?: string;
  /** Whether it stands in a quotation, so that somebody else says it. */
  inQuote?: boolean;
}

/** A signal with what it adds to the score. */
export type WeighedSignal = ShownSignal & { weight: number };

/** So many groups of words a message can name. */
const NAMED = 3;
/** Signals that many harmless sentences show as well; their words are named last. */
const VAGUE = new Set(['people-word', 'inner-word', 'body-word', 'treatment-word', 'comparative']);

/**
 * What a sentence states about people in general that asks for a source; undefined when
 * nothing does. It is read by wink-nlp; signals (see `SIGNALS`) look at who does what in its
 * clauses, at word classes and at phrases; their weights are added up. Word classes are
 * written from meaning; weights are fitted to labeled sentences (see `signal-weights.ts`).
 */
export function needsSource(
  sentence: string,
  context: SourcingContext = {},
): SourcingFinding | undefined {
  if (context.inQuote) return undefined;
  const { score, signals } = weigh(sentence, context.previous);
  if (score <= PROBABLE) return undefined;
  const claims = signals.filter(({ kind, weight }) => kind && weight > 0);
  if (claims.length === 0) return undefined;
  const named = [
    ...claims.filter(({ name }) => !VAGUE.has(name)),
    ...claims.filter(({ name }) => VAGUE.has(name)),
  ];
  return {
    kind: kindOf(claims),
    strength: score >= CERTAIN ? 'certain' : 'probable',
    words: withoutRepeats(named.flatMap(({ words }) => words))
      .map((words) => asWritten(words, sentence))
      .slice(0, NAMED),
  };
}

/** The score of a sentence with the signals it shows, the weightiest first. */
export function weigh(
  sentence: string,
  previous?: string,
): { score: number; signals: WeighedSignal[] } {
  // A scene that was set a sentence ago goes on.
  if (previous && setsScene(previous.toLowerCase()) && /^(?:s?he|they|it)\b/i.test(sentence)) {
    return { score: -Infinity, signals: [] };
  }
  const signals = shownSignals(readSentence(sentence, previous))
    .map((signal) => ({ ...signal, weight: WEIGHTS[signal.name] ?? 0 }))
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return { score: signals.reduce((sum, { weight }) => sum + weight, BIAS), signals };
}

/** Kinds from the most telling to the vaguest; a sentence that is of several is called by the first. */
const BY_RANK: ClaimKind[] = [
  'number',
  'named-research',
  'authority',
  'history',
  'treatment',
  'brain-body',
  'comparison',
  'cause',
  'prediction',
  'prevalence',
  'effect',
];

function kindOf(claims: WeighedSignal[]): ClaimKind {
  const kinds = claims.filter(({ name }) => !VAGUE.has(name)).map(({ kind }) => kind);
  return BY_RANK.find((kind) => kinds.includes(kind)) ?? 'general';
}

/** Leaves out words that stand within others. */
function withoutRepeats(words: string[]): string[] {
  const small = [...new Set(words.map((word) => word.toLowerCase()))];
  return small.filter(
    (word) => !small.some((other) => other !== word && ` ${other} `.includes(` ${word} `)),
  );
}

/** Words with the capitals they have in a sentence. */
function asWritten(words: string, sentence: string): string {
  const at = sentence.toLowerCase().indexOf(words);
  return at < 0 ? words : sentence.slice(at, at + words.length);
}

const STATES: Record<ClaimKind, string> = {
  prevalence: 'how common something is',
  comparison: 'how people or things compare',
  cause: 'where something comes from',
  effect: 'what something does to people',
  prediction: 'what will come of something',
  authority: 'what experts know',
  'brain-body': 'what the brain or the body does',
  treatment: 'what a treatment does',
  number: 'a number about people',
  'named-research': 'what research found',
  history: 'how something was in the past',
  general: 'something about people in general',
};

/**
 * What to tell the author of a sentence: the words that raised the alarm, and the ways out.
 *
 * @param where.isField whether it stands in a field, where no source can stand
 */
export function messageFor(
  { kind, strength, words }: SourcingFinding,
  sentence: string,
  { isField = false } = {},
): string {
  const source = isField
    ? 'say it in a text, with its source'
    : 'add [@a-reference] or [claim: an-id]';
  const view = 'say it as your own view, such as “I think …”';
  const line = 'list it under "unsourced" with who answers for it and why';
  const start = `“${opening(sentence)}”`;
  return strength === 'certain'
    ? `${start} states ${STATES[kind]} without a source (${quoted(words)}). ${capital(source)}; ${view}; or ${line}.`
    : `${start} seems to state ${STATES[kind]} without a source (${quoted(words)}). If it does, ${source}, or ${view}; if not, ${line}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** So much of a sentence that its author knows it again. */
function opening(sentence: string): string {
  return sentence.length > 80 ? `${sentence.slice(0, 77)}…` : sentence;
}
