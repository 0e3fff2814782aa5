import { expect, it } from 'vitest';
import { queryWords, root, wordsOf } from '#search/client/query-words';

it.each([
  ['Why does he SHUT down?', ['why', 'does', 'he', 'shut', 'down']],
  ["I can't, and he can’t", ['i', 'cant', 'and', 'he', 'cant']],
  ['Fiancé', ['fiance']],
  ['demand/withdraw', ['demand', 'withdraw']],
  ['self-reliance', ['self', 'reliance']],
  ['doi:10.1177/1948550620961263', ['doi', '10.1177/1948550620961263']],
  ['https://doi.org/10.1111/j.1475-6811.x', ['https', 'doi', 'org', '10.1111/j.1475-6811.x']],
  ['🥑 <script>alert(1)</script>', ['script', 'alert', '1', 'script']],
  ['למה הוא שותק', ['למה', 'הוא', 'שותק']],
  ['?!', []],
])('reads “%s” as words', (query, words) => {
  expect(wordsOf(query)).toEqual(words);
});

it('reads the beginning of a pasted page only', () => {
  expect(queryWords('word '.repeat(2_000))).toHaveLength(60);
});

it.each([
  ['withdraws', 'withdraw'],
  ['ignored', 'ignores'],
  ['ignoring', 'ignore'],
  ['therapies', 'therapy'],
  ['stressed', 'stress'],
  ['running', 'run'],
  ['wives', 'wive'],
])('takes “%s” and “%s” for the same word', (one, other) => {
  expect(root(one)).toBe(root(other));
});

it.each([
  ['man', 'many'],
  ['his', 'hi'],
  ['fear', 'fee'],
  ['status', 'statu'],
])('keeps “%s” and “%s” apart', (one, other) => {
  expect(root(one)).not.toBe(root(other));
});
