import type { Article } from '#domain/library';

/** The published articles an article points to, in its own order, each with the line that says why. */
export function relatedArticles(
  article: Article,
  articles: Article[],
): { article: Article; why: string }[] {
  return article.related.flatMap(({ id, why }) => {
    const related = articles.find(({ slug }) => slug === id);
    return related ? [{ article: related, why }] : [];
  });
}
