import { DUTY_SIGNALS, dutySignals } from '#rules/duty-signals';
import { readContent } from '#reader/read-content';
import { readEnvironment } from '#environment';
import { certainLimit, crossValidate, printRates, probableLimit, writeWeights } from './fitting.ts';
import type { LabeledSentence } from './labeled-sentences.ts';
import { advertisingSentences } from './labeled-sentences.ts';
import type { Example } from './logistic.ts';
import { fitLogistic } from './logistic.ts';

/** So many of the harmless lines may raise an alarm; they were written to look like the others. */
const FALSE_ALARMS = 0.03;

const task = {
  names: DUTY_SIGNALS.map(({ name }) => name),
  directions: DUTY_SIGNALS.map(({ speaks }) => (speaks === 'for' ? (1 as const) : (-1 as const))),
  penalty: 1,
};
const labeled = advertisingSentences();
const prose = proseOfFixture();

const scores = crossValidate([...labeled, ...prose], examplesOf, task);
const isLabeled = ({ id }: LabeledSentence) => labeled.some((sentence) => sentence.id === id);
const limits = {
  probable: probableLimit(scores.filter(isLabeled), FALSE_ALARMS),
  certain: certainLimit(scores),
};
printRates('Cross-validated: the labeled sentences', scores.filter(isLabeled), limits);
printRates(
  'Cross-validated: prose of the articles',
  scores.filter((sentence) => !isLabeled(sentence)),
  limits,
);

const file = new URL('../../src/rules/duty-weights.ts', import.meta.url);
const made = { by: 'tests/bench/fit-advertising.ts', speaksFor: 'a breach of a duty' };
const examples = [...labeled, ...prose].flatMap(examplesOf);
await writeWeights(file, task, fitLogistic(examples, task.directions, task.penalty), limits, made);

/** What a sentence shows of each duty; a breach teaches of its own duty alone. */
function examplesOf({ sentence, isPositive, kind }: LabeledSentence): Example[] {
  return dutySignals(sentence).map(({ duty, signals }) => ({
    shown: signals.map(({ name }) => task.names.indexOf(name)),
    isPositive,
    isOfOtherKind: isPositive && duty !== kind,
  }));
}

/** Every sixth sentence of the test articles, none of which advertises. */
function proseOfFixture(): LabeledSentence[] {
  const environment = readEnvironment({ CONTENT_DIR: 'tests/fixture', TODAY: '2026-12-01' });
  const { articles, claims } = readContent(environment).content;
  const texts = [...articles.flatMap(({ texts }) => texts), ...claims];
  return texts
    .flatMap(({ facts }) => facts.statements)
    .filter((_, index) => index % 6 === 0)
    .map(({ text }, index) => ({
      id: `prose-${index}`,
      isPositive: false,
      kind: 'prose',
      sentence: text.replace(/\s+/g, ' '),
    }));
}
