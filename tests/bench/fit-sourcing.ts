import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readSentence } from '#evidence/sourcing/sentence-reading';
import { SIGNALS } from '#evidence/sourcing/signals';
import type { LabeledSentence } from './labeled-sentences.ts';
import { blindSentences, bucket, isUnread, writtenSentences } from './labeled-sentences.ts';
import type { Example, Fit } from './logistic.ts';
import { fitLogistic, scoreOf } from './logistic.ts';
import { tableByKind } from './rates.ts';

/** How strongly small weights are preferred; 0.5 to 2 differ little in cross-validation. */
const PENALTY = 0.5;
const FOLDS = 8;
/** Above this score a sentence is more likely than not to need a source. */
const EVEN = 0;
/** So many of the certain must be right. */
const PRECISION = 0.985;

const directions = SIGNALS.map(({ kind }) => (kind ? 1 : -1));
const read = (sentences: LabeledSentence[]) =>
  sentences.map((sentence) => ({ ...sentence, shown: shownPlaces(sentence) }));
const blind = read(blindSentences());
const known = [...read(writtenSentences()), ...blind.filter((sentence) => !isUnread(sentence))];

const scores = crossValidate(known);
const limits = { probable: EVEN, certain: certainLimit(scores) };
const fit = fitLogistic(known, directions, PENALTY);
const scored = (sentences: typeof blind) =>
  sentences.map((sentence) => ({ ...sentence, score: scoreOf(fit, sentence) }));

print('Cross-validated: all that was read', scores);
print(
  'Cross-validated: the read part of the blind sentences',
  scores.filter(({ id }) => blind.some((sentence) => sentence.id === id)),
);
print('The unread third of the blind sentences', scored(blind.filter(isUnread)));

const weights = new URL('../../src/evidence/sourcing/signal-weights.ts', import.meta.url);
// What is shipped has learned from all sentences; the measures above have not.
const shipped = fitLogistic([...known, ...blind.filter(isUnread)], directions, PENALTY);
writeFileSync(
  weights,
  await format(weightsFile(shipped), { ...(await resolveConfig(weights)), parser: 'typescript' }),
);

function shownPlaces({ sentence }: LabeledSentence): number[] {
  const reading = readSentence(sentence);
  return SIGNALS.flatMap(({ read }, index) => (read(reading).length > 0 ? [index] : []));
}

type Scored = LabeledSentence & { score: number };

/** The scores of sentences by weights that have not learned from them. */
function crossValidate(sentences: (LabeledSentence & Example)[]): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ id }: LabeledSentence) => bucket(`fold ${id}`, FOLDS) === fold;
    const others = sentences.filter((sentence) => !isHeld(sentence));
    const fit = fitLogistic(others, directions, PENALTY);
    return sentences
      .filter(isHeld)
      .map((sentence) => ({ ...sentence, score: scoreOf(fit, sentence) }));
  }).flat();
}

/** The lowest score from which on, and at every higher one, enough are right. */
function certainLimit(scores: Scored[]): number {
  const sorted = scores.toSorted((one, other) => other.score - one.score);
  let right = 0;
  let limit = Infinity;
  for (const [index, { needsSource, score }] of sorted.entries()) {
    right += Number(needsSource);
    if (needsSource && right / (index + 1) >= PRECISION) limit = score;
  }
  return limit;
}

function print(title: string, scores: Scored[]): void {
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

function weightsFile({ weights, bias }: Fit): string {
  const rows = SIGNALS.map(({ name }, index) => `'${name}': ${weights[index]!.toFixed(2)},`);
  return `/**
 * How much each signal speaks for a source (above 0) or against it (below 0). Fitted by
 * tests/bench/fit-sourcing.ts to the labeled sentences beside it; do not edit by hand.
 */
export const WEIGHTS: Record<string, number> = {
${rows.join('\n')}
};

/** The score of a sentence that shows no signal. */
export const BIAS = ${bias.toFixed(2)};

/** Above this score a sentence needs a source more likely than not. */
export const PROBABLE = ${limits.probable};

/** From this score on it certainly does (${100 * PRECISION} % of those above it do). */
export const CERTAIN = ${limits.certain.toFixed(2)};
`;
}
