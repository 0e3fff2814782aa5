import { opening, quoted } from '#evidence/problems';
import { readSentence } from '#evidence/sourcing/sentence-reading';
import type { ClaimKind } from '#evidence/sourcing/signal';
import { BIAS, CERTAIN, PROBABLE, WEIGHTS } from '#evidence/sourcing/signal-weights';
import { type ShownSignal, shownSignals } from '#evidence/sourcing/signals';
import { keepsScene, setsScene } from '#evidence/sourcing/suspension';

/** Why a sentence needs a source. */
export interface SourcingFinding {
  kind: ClaimKind;
  /** The certain stop a publication; the probable are questions to the author. */
  strength: 'certain' | 'probable';
  /** The words that raised the alarm: those of its kind first, and the vague last. */
  words: string[];
}

/** What stands around a sentence. */
export interface SourcingContext {
  /** The sentence before it in the same paragraph, or the one that set the scene it belongs to. */
  previous?: string;
  /** Whether it stands in a quotation, so that somebody else says it. */
  inQuote?: boolean;
  /** Whether it is marked as the view of a person. */
  isView?: boolean;
}

/** A signal with what it adds to the score. */
export type WeighedSignal = ShownSignal & { weight: number };

/** What nobody's own view stands for, however it is said. */
export const FIRM = new Set<ClaimKind>(['number', 'named-research', 'authority', 'treatment']);
/** The beginning of a sentence that says what its writer thinks. */
const THOUGHT =
  /^(?:(?:in my (?:own )?(?:view|opinion|experience)|to my mind|for me|personally),? |(?:i|we) (?:\w+ )?(?:think|believe|find|feel|suspect|guess|know|am sure|am convinced) (?:that )?)/i;
const MEANING = new Set(['equation', 'image-said', 'defining-phrase']);
const OWN = new Set(['our-place']);
const BARE = new Set(['no-general-clause']);
const EVIDENCE = new Set<ClaimKind>(['authority', 'named-research']);
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
  const [thought] = THOUGHT.exec(sentence) ?? [];
  if (thought) {
    const finding = judge(sentence.slice(thought.length), context.previous);
    if (finding && FIRM.has(finding.kind)) return finding;
  }
  return judge(sentence, context.previous);
}

function judge(sentence: string, previous?: string): SourcingFinding | undefined {
  const { score, signals } = weigh(sentence, previous);
  if (score <= PROBABLE) return undefined;
  const claims = signals.filter(({ kind, weight }) => kind && weight > 0);
  if (claims.length === 0 || isHarmless(signals, claims)) return undefined;
  const kind = kindOf(claims);
  const rankOf = (claim: WeighedSignal) =>
    (claim.kind === kind ? 0 : 1) + (VAGUE.has(claim.name) ? 2 : 0);
  const named = claims.toSorted((one, other) => rankOf(one) - rankOf(other));
  return {
    kind,
    strength: score >= CERTAIN ? 'certain' : 'probable',
    words: withoutRepeats(named.flatMap(({ words }) => words))
      .map((words) => asWritten(words, sentence))
      .slice(0, NAMED),
  };
}

/**
 * Whether a sentence gives a word its meaning or draws an image, and says of people only that;
 * whether it tells of this practice and of nothing that would be known elsewhere; or whether it
 * names feelings and people and states nothing of all of a kind.
 */
function isHarmless(signals: WeighedSignal[], claims: WeighedSignal[]): boolean {
  const shows = (names: Set<string>) => signals.some(({ name }) => names.has(name));
  const isVague = claims.every(({ name }) => VAGUE.has(name));
  const isPlain = claims.every(({ name }) => VAGUE.has(name) || name.endsWith('-subject'));
  const isKnown = claims.some(({ kind }) => kind === 'number' || EVIDENCE.has(kind ?? 'general'));
  return (isPlain && shows(MEANING)) || (isVague && shows(BARE)) || (shows(OWN) && !isKnown);
}

/** The score of a sentence with the signals it shows, the weightiest first. */
export function weigh(
  sentence: string,
  previous?: string,
): { score: number; signals: WeighedSignal[] } {
  if (previous && setsScene(previous.toLowerCase()) && keepsScene(sentence)) {
    return { score: -Infinity, signals: [] };
  }
  const signals = shownSignals(readSentence(sentence, previous))
    .map((signal) => ({ ...signal, weight: WEIGHTS[signal.name] ?? 0 }))
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return { score: signals.reduce((sum, { weight }) => sum + weight, BIAS), signals };
}

/**
 * Kinds from the most telling to the vaguest; a sentence that is of several is called by the first.
 */
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

/** What to tell the author of a sentence, with the words that raised the alarm. */
export function messageFor({ kind, strength, words }: SourcingFinding, sentence: string): string {
  const states = strength === 'certain' ? 'states' : 'seems to state';
  return `${opening(sentence)} ${states} ${STATES[kind]} without a source (${quoted(words)}).`;
}

/** The ways out, for a sentence of a text and for a field, where no source can stand. */
export const WAYS_OUT = {
  text: 'Name its source in the sentence, [@a-reference], or its claim, [claim: an-id]. Or say less. Or say it as your own view, with [my view] after it or <FromPractice by="an-id"> around the passage; a view stands for no number about people, no named study, no authority and no treatment. Where the sentence states nothing of the kind, copy it to "unsourced" at the top of the file, with who answers for it and why.',
  field:
    'A title, a heading, a key point or another field can name no source: say it in a text, with its source, and say less here. Where it states nothing of the kind, copy it to "unsourced" at the top of the file, with who answers for it and why.',
};
