import { beforeAll, expect, inject, it } from 'vitest';
import type { Answers } from '../browser/golden-queries.ts';
import { ask, readQueries, wrongAnswers } from '../browser/golden-queries.ts';
import { visitor } from '../browser/visitor.ts';

/** How readers of the articles as they are now may ask for what is in them. */
const QUERIES = readQueries(new URL('golden-queries.json', import.meta.url));

/** Part of the queries that should be answered rightly. */
const ENOUGH = 0.95;

const visit = visitor();
let answers: Answers;
let helped: Set<string>;

beforeAll(async () => {
  ({ answers, helped } = await ask(await visit(`${inject('ownUrl')}search/`), QUERIES));
}, 300_000);

it('answers at least 95 % of the queries for the articles rightly', () => {
  const wrong = wrongAnswers(answers, helped);
  expect(
    1 - wrong.length / QUERIES.length,
    `not answered: ${wrong.map(({ query }) => query).join('; ')}`,
  ).toBeGreaterThanOrEqual(ENOUGH);
});
