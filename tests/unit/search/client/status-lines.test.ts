import { expect, it } from 'vitest';
import { foundLine } from '#search/client/status-lines';

const line = (query: string, count: number, kind = '', corrections: [string, string][] = []) =>
  foundLine(query, kind, count, 6, corrections).replace(/[\u2068\u2069]/g, '');

it.each([
  [1, '1 result for “silence”'],
  [4, '4 results for “silence”'],
  [6, '6 results for “silence”'],
  [40, 'The 6 best results for “silence”'],
  [0, 'Nothing was found for “silence”. All questions and articles are below.'],
])('tells of %i results', (count, expected) => {
  expect(line('silence', count)).toBe(expected);
});

it('asks whether another word was meant, and shows what it found for that', () => {
  const corrections: [string, string][] = [['flodding', 'flooding']];
  expect(line('Flodding in men', 4, '', corrections)).toBe(
    'Did you mean “flooding in men”? 4 results for it.',
  );
});

it.each([
  ['an apostrophe', "my theripist's view", ['theripists', 'therapists'], 'my therapists view'],
  ['a curly apostrophe', 'my theripist’s view', ['theripists', 'therapists'], 'my therapists view'],
  ['an accent', 'our rélationshp', ['relationshp', 'relationship'], 'our relationship'],
  [
    'a word around it',
    'floddings and flodding',
    ['flodding', 'flooding'],
    'floddings and flooding',
  ],
])('shows the word that was meant for a typo with %s', (_, query, correction, meant) => {
  expect(line(query, 1, '', [correction as [string, string]])).toContain(
    `Did you mean “${meant}”?`,
  );
});

it('says that another kind may have more', () => {
  expect(line('silence', 0, 'reference')).toBe(
    'Nothing of this kind was found for “silence”. Choose “All” to look everywhere.',
  );
});

it('repeats the beginning of a long query only', () => {
  expect(line('word '.repeat(2_000), 0).length).toBeLessThan(150);
});

it('keeps a query from right to left from turning the line around', () => {
  expect(foundLine('שתיקה', '', 2, 6, [])).toBe('2 results for “\u2068שתיקה\u2069”');
});
