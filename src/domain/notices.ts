import type { Site } from '#site';
import { longDate } from '#domain/dates';
import type { Article } from '#domain/library';

/** What a label says and what it does not, for readers of an article that has some. */
export const LABEL_NOTICE = 'A label rates the claim as others tell it, not our own sentence.';

/** Who reviewed an article and when, or that nobody has. */
export function reviewNotice({ practice }: Site, { reviewedBy, reviewed }: Article): string {
  const reviewer = practice.reviewers.find(({ id }) => id === reviewedBy);
  if (!reviewer || !reviewed) return 'No clinician has reviewed this article yet.';
  const { name, title, number } = reviewer;
  return `Reviewed by ${name}, ${title} ${number}, on ${longDate(reviewed)}.`;
}

/** What no page of the blog is. */
export function disclaimer({ practice }: Site): string {
  return `${practice.blogTitle} gives information. It is not therapy or medical advice, and reading it makes nobody a client.`;
}
