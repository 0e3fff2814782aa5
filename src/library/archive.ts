import type { Article } from '#library/library';

/** The articles of a year on one page of their list. */
export interface Year {
  year: string;
  articles: Article[];
}

/** Articles by the year of their publication, in the order they have. */
export function byYear(articles: Article[]): Year[] {
  return [...Map.groupBy(articles, ({ published }) => published.slice(0, 4))].map(
    ([year, articles]) => ({ year, articles }),
  );
}

/** Each year of a list in pages, with how many articles it has and the page on which it begins. */
export function yearsOf(
  articles: Article[],
  pageSize: number,
): { year: string; count: number; page: number }[] {
  return byYear(articles).map(({ year, articles: those }) => ({
    year,
    count: those.length,
    page: Math.floor(articles.indexOf(those[0]!) / pageSize) + 1,
  }));
}
