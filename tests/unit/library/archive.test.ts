import { expect, it } from 'vitest';
import { byYear, yearsOf } from '#library/archive';
import type { Article } from '#library/library';

const articles = ['2026-03-01', '2026-01-01', '2025-12-31', '2023-05-05'].map(
  (published) => ({ published }) as Article,
);

it('years have their articles and begin on a page', () => {
  expect(byYear(articles).map(({ year, articles }) => [year, articles.length])).toEqual([
    ['2026', 2],
    ['2025', 1],
    ['2023', 1],
  ]);
  expect(yearsOf(articles, 2)).toEqual([
    { year: '2026', count: 2, page: 1 },
    { year: '2025', count: 1, page: 2 },
    { year: '2023', count: 1, page: 2 },
  ]);
});
