import { expect, it } from 'vitest';
import { termPattern } from '#evidence/terms';

it.each([
  ['A norm, and Norms of men', ['norm', 'Norms']],
  ['attachment avoidance and attachment', ['attachment avoidance', 'attachment']],
  ['abnormal, normed', []],
  ['demand/withdraw (of 2)', ['demand/withdraw']],
])('finds the terms of “%s”', (text, found) => {
  const terms = ['norm', 'attachment', 'attachment avoidance', 'demand/withdraw'];
  expect([...text.matchAll(termPattern(terms))].map(([words]) => words)).toEqual(found);
});
