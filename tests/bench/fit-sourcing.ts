import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readSentence } from '#evidence/sourcing/sentence-reading';
import { SIGNALS } from '#evidence/sourcing/signals';
import type { LabeledSentence } from './labeled-sentences.ts';
import { blindSentences, bucket, writtenSentences } from './labeled-sentences.ts';
import type { Example, Fit } from './logistic.ts';
import { fitLogistic, scoreOf } from './logistic.ts';
import { tableByKind } from './rates.ts';

type LabeledExample = LabeledSentence & Example;
type Scored = LabeledSentence & { score: number };
/** The scores from which on a sentence is called probable and certain. */
type Limits = Record<'probable' | 'certain', number>;

/** A signal that names a kind speaks for a source (1), every other against it (-1). */
const DIRECTIONS = SIGNALS.map(({ kind }) => (kind ? (1 as const) : (-1 as const)));
/** How strongly small weights are preferred; 0.5 to 2 differ little in cross-validation. */
const PENALTY = 0.5;
const FOLDS = 8;
/** So many of the certain must be right. */
const PRECISION = 0.99;
/**
 * Of sentences by somebody who had not seen the signals, so many may be false alarms. Of sentences
 * that nobody has read, twice as many are.
 */
const FALSE_ALARMS = 0.025;

/** `node tests/bench/fit-sourcing.ts`: cross-validates the weights of the signals, then writes them. */
const blind = blindSentences();
const all = [...writtenSentences(), ...blind].map(read);

const scores = crossValidate(all);
const scoresOfBlind = scores.filter(({ id }) => blind.some((sentence) => sentence.id === id));
const limits = { probable: probableLimit(scoresOfBlind), certain: certainLimit(scores) };
printRates('Cross-validated: all', scores, limits);
printRates('Cross-validated: the blind sentences', scoresOfBlind, limits);
await writeWeights(fitLogistic(all, DIRECTIONS, PENALTY), limits);

function read(sentence: LabeledSentence): LabeledExample {
  const reading = readSentence(sentence.sentence);
  const shown = SIGNALS.flatMap(({ read }, index) => (read(reading).length > 0 ? [index] : []));
  return { ...sentence, shown };
}

/** The scores of sentences by weights that have not learned from them. */
function crossValidate(examples: LabeledExample[]): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ id }: LabeledSentence) => bucket(`fold ${id}`, FOLDS) === fold;
    const others = examples.filter((example) => !isHeld(example));
    const fit = fitLogistic(others, DIRECTIONS, PENALTY);
    return examples.filter(isHeld).map((example) => ({ ...example, score: scoreOf(fit, example) }));
  }).flat();
}

/** The lowest score from which on, and at every higher one, enough are right. */
function certainLimit(scores: Scored[]): number {
  const sorted = scores.toSorted((one, other) => other.score - one.score);
  let right = 0;
  let limit = Infinity;
  for (const [index, { isPositive, score }] of sorted.entries()) {
    right += Number(isPositive);
    if (isPositive && right / (index + 1) >= PRECISION) limit = score;
  }
  return limit;
}

/** The score above which no more of the harmless are than may be false alarms. */
function probableLimit(scores: Scored[]): number {
  const harmless = scores.filter(({ isPositive }) => !isPositive).map(({ score }) => score);
  const sorted = harmless.toSorted((one, other) => other - one);
  return Number(sorted[Math.floor(FALSE_ALARMS * sorted.length)]!.toFixed(2));
}

function printRates(title: string, scores: Scored[], limits: Limits): void {
  const judged = scores.map((sentence) => ({
    ...sentence,
    strength:
      sentence.score >= limits.certain
        ? ('certain' as const)
        : sentence.score > limits.probable
          ? ('probable' as const)
          : undefined,
  }));
  console.log(`## ${title}\n\n${tableByKind(judged)}\n`);
}

/** Writes the weights as a module. */
async function writeWeights({ weights, bias }: Fit, limits: Limits): Promise<void> {
  const file = new URL('../../src/evidence/sourcing/signal-weights.ts', import.meta.url);
  const rows = SIGNALS.map(({ name }, index) => `'${name}': ${weights[index]!.toFixed(2)},`);
  const source = `/**
 * How much each signal speaks for the need of a source (above 0) or against it (below 0). Fitted by
 * tests/bench/fit-sourcing.ts to the labeled sentences beside it; do not edit by hand.
 */
export const WEIGHTS: Record<string, number> = {
${rows.join('\n')}
};

/** The score of a sentence that shows no signal. */
export const BIAS = ${bias.toFixed(2)};

/** Above this score it is more likely than not. */
export const PROBABLE = ${limits.probable};

/** From this score on it is certain (${100 * PRECISION} % of those above are right). */
export const CERTAIN = ${limits.certain.toFixed(2)};
`;
  const options = { ...(await resolveConfig(file)), parser: 'typescript' };
  writeFileSync(file, await format(source, options));
}
