import { longDate } from '#evidence/dates';
import type { Article } from '#library/library';
import { reviewerOf } from '#seo/publisher-data';
import type { Practice } from '#schemas';

/** What a label says and what it does not, for readers of an article that has some. */
export const LABEL_NOTICE = 'A label rates the claim as others tell it, not our own sentence.';

/** Who reviewed an article and when, or that nobody has. */
export function reviewNotice({ practice }: { practice: Practice }, article: Article): string {
  const reviewer = reviewerOf(practice, article);
  if (!reviewer) return 'No clinician has reviewed this article yet.';
  const { name, title, number } = reviewer;
  return `Reviewed by ${name}, ${title} ${number}, on ${longDate(article.reviewed!)}.`;
}

/** What the blog does not offer, for the end of every page. */
export function disclaimer({ practice }: { practice: Practice }): string {
  return `${practice.blogTitle} gives information. It is not therapy or medical advice, and reading it makes nobody a client.`;
}
