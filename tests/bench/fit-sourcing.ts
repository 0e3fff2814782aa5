import { readSentence } from '#evidence/sourcing/sentence-reading';
import { SIGNALS } from '#evidence/sourcing/signals';
import { certainLimit, crossValidate, printRates, scored, writeWeights } from './fitting.ts';
import type { LabeledSentence } from './labeled-sentences.ts';
import { blindSentences, isUnread, writtenSentences } from './labeled-sentences.ts';
import { fitLogistic } from './logistic.ts';

const task = {
  names: SIGNALS.map(({ name }) => name),
  directions: SIGNALS.map(({ kind }) => (kind ? (1 as const) : (-1 as const))),
  penalty: 0.5,
};
const read = (sentences: LabeledSentence[]) =>
  sentences.map((sentence) => ({ ...sentence, shown: shownPlaces(sentence) }));
const blind = read(blindSentences());
const unread = blind.filter(isUnread);
const known = [...read(writtenSentences()), ...blind.filter((sentence) => !isUnread(sentence))];

const scores = crossValidate(known, task);
const limits = { probable: 0, certain: certainLimit(scores) };
const fit = fitLogistic(known, task.directions, task.penalty);

printRates('Cross-validated: all that was read', scores, limits);
printRates(
  'Cross-validated: the read part of the blind sentences',
  scores.filter(({ id }) => blind.some((sentence) => sentence.id === id)),
  limits,
);
printRates('The unread third of the blind sentences', scored(unread, fit), limits);

// What is shipped has learned from all sentences; the measures above have not.
const shipped = fitLogistic([...known, ...unread], task.directions, task.penalty);
const file = new URL('../../src/evidence/sourcing/signal-weights.ts', import.meta.url);
const made = { by: 'tests/bench/fit-sourcing.ts', speaksFor: 'the need of a source' };
await writeWeights(file, task, shipped, limits, made);

function shownPlaces({ sentence }: LabeledSentence): number[] {
  const reading = readSentence(sentence);
  return SIGNALS.flatMap(({ read }, index) => (read(reading).length > 0 ? [index] : []));
}
