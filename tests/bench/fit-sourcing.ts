import { readSentence } from '#evidence/sourcing/sentence-reading';
import { SIGNALS } from '#evidence/sourcing/signals';
import type { LabeledExample } from './fitting.ts';
import { certainLimit, crossValidate, printRates, probableLimit, writeWeights } from './fitting.ts';
import type { LabeledSentence } from './labeled-sentences.ts';
import { blindSentences, writtenSentences } from './labeled-sentences.ts';
import { fitLogistic } from './logistic.ts';

const task = {
  names: SIGNALS.map(({ name }) => name),
  directions: SIGNALS.map(({ kind }) => (kind ? (1 as const) : (-1 as const))),
  penalty: 0.5,
};
/**
 * Of sentences by somebody who had not seen the signals, so many may be false alarms. Of sentences
 * that nobody has read, twice as many are.
 */
const FALSE_ALARMS = 0.025;

const blind = blindSentences();
const all = [...writtenSentences(), ...blind].map(read);

const scores = crossValidate(all, task);
const scoresOfBlind = scores.filter(({ id }) => blind.some((sentence) => sentence.id === id));
const limits = {
  probable: probableLimit(scoresOfBlind, FALSE_ALARMS),
  certain: certainLimit(scores),
};
printRates('Cross-validated: all', scores, limits);
printRates('Cross-validated: the blind sentences', scoresOfBlind, limits);

const file = new URL('../../src/evidence/sourcing/signal-weights.ts', import.meta.url);
const made = { by: 'tests/bench/fit-sourcing.ts', speaksFor: 'the need of a source' };
const fit = fitLogistic(all, task.directions, task.penalty);
await writeWeights(file, task, fit, limits, made);

function read(sentence: LabeledSentence): LabeledExample {
  const reading = readSentence(sentence.sentence);
  const shown = SIGNALS.flatMap(({ read }, index) => (read(reading).length > 0 ? [index] : []));
  return { ...sentence, shown };
}
