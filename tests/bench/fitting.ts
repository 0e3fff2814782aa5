import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { LabeledSentence } from './labeled-sentences.ts';
import { bucket } from './labeled-sentences.ts';
import type { Example, Fit } from './logistic.ts';
import { fitLogistic, scoreOf } from './logistic.ts';
import { tableByKind } from './rates.ts';

const FOLDS = 8;
/** So many of the certain must be right. */
const PRECISION = 0.99;

/** What a fit needs to know of the signals it weighs. */
export interface Task {
  names: string[];
  /** 1 for a signal that speaks for an alarm, -1 for one against it. */
  directions: (1 | -1)[];
  /** How strongly small weights are preferred; 0.5 to 2 differ little in cross-validation. */
  penalty: number;
}

export type LabeledExample = LabeledSentence & Example;
export type Scored = LabeledSentence & { score: number };
/** The scores from which on a sentence is called probable and certain. */
export type Limits = Record<'probable' | 'certain', number>;

/** The scores of sentences by weights that have not learned from them. */
export function crossValidate(examples: LabeledExample[], { directions, penalty }: Task): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ id }: LabeledSentence) => bucket(`fold ${id}`, FOLDS) === fold;
    const others = examples.filter((example) => !isHeld(example));
    const fit = fitLogistic(others, directions, penalty);
    return examples.filter(isHeld).map((example) => ({ ...example, score: scoreOf(fit, example) }));
  }).flat();
}

/** The lowest score from which on, and at every higher one, enough are right. */
export function certainLimit(scores: Scored[]): number {
  const sorted = scores.toSorted((one, other) => other.score - one.score);
  let right = 0;
  let limit = Infinity;
  for (const [index, { isPositive, score }] of sorted.entries()) {
    right += Number(isPositive);
    if (isPositive && right / (index + 1) >= PRECISION) limit = score;
  }
  return limit;
}

/** The score above which no more than a share of the harmless is. */
export function probableLimit(scores: Scored[], share: number): number {
  const harmless = scores.filter(({ isPositive }) => !isPositive).map(({ score }) => score);
  const sorted = harmless.toSorted((one, other) => other - one);
  return Number(sorted[Math.floor(share * sorted.length)]!.toFixed(2));
}

export function printRates(title: string, scores: Scored[], limits: Limits): void {
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

/**
 * Writes the weights as a module.
 *
 * @param made the command that made it, and of what a signal's weight speaks
 */
export async function writeWeights(
  file: URL,
  { names }: Task,
  { weights, bias }: Fit,
  limits: Limits,
  made: { by: string; speaksFor: string },
): Promise<void> {
  const rows = names.map((name, index) => `'${name}': ${weights[index]!.toFixed(2)},`);
  const source = `/**
 * How much each signal speaks for ${made.speaksFor} (above 0) or against it (below 0). Fitted by
 * ${made.by} to the labeled sentences beside it; do not edit by hand.
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
