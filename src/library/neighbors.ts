import type { Article } from '#library/library';

/** The articles on either side of one. */
interface Neighbors {
  /** The older one. */
  previous?: Article | undefined;
  /** The newer one. */
  next?: Article | undefined;
}

/**
 * The articles beside one among those of its first topic or, where that ends, among all.
 *
 * @param articles all of them, newest first
 */
export function neighbors(article: Article, articles: Article[]): Neighbors {
  const [topic] = article.topics;
  const ofTopic = beside(
    article,
    articles.filter(({ topics }) => topic !== undefined && topics.includes(topic)),
  );
  const ofAll = beside(article, articles);
  return { previous: ofTopic.previous ?? ofAll.previous, next: ofTopic.next ?? ofAll.next };
}

function beside(article: Article, articles: Article[]): Neighbors {
  const at = articles.indexOf(article);
  return at === -1 ? {} : { previous: articles[at + 1], next: articles[at - 1] };
}
