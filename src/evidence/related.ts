import type { Article, Library } from '#evidence/library';

/** The published articles an article points to, in its own order, each with the line that says why. */
export function relatedArticles(
  article: Article,
  articles: Library['articleBySlug'],
): { article: Article; why: string }[] {
  return article.related.flatMap(({ id, why }) => {
    const related = articles.get(id);
    return related ? [{ article: related, why }] : [];
  });
}
