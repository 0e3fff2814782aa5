import { longDate } from '#evidence/dates';
import type { Article, Library } from '#library/library';
import { lacksReview, printName, reviewerOf } from '#library/people';
import type { Practice } from '#schemas';

/** What a label says and what it does not, for readers of an article that has some. */
export const LABEL_NOTICE = 'A label rates the claim as others tell it, not our own sentence.';

/** For an article that no licensed person has written or reviewed. */
export const NOT_REVIEWED = 'No clinician has reviewed this article yet.';

/** Who reviewed an article and when, or that nobody has; empty under a licensee's own name. */
export function reviewNotice(
  { library }: { library: Pick<Library, 'personById'> },
  article: Article,
): string {
  const reviewer = reviewerOf(library, article);
  if (reviewer) return `Reviewed by ${printName(reviewer)}, on ${longDate(article.reviewed!)}.`;
  return lacksReview(library, article) ? NOT_REVIEWED : '';
}

/** What the blog does not offer, for the end of every page. */
export function disclaimer({ practice }: { practice: Practice }): string {
  return `${practice.blogTitle} gives information, not therapy or medical advice. Reading it does not make you a client.`;
}
