import type { Site } from '#site';
import type { Article } from '#evidence/library';

type Reviewer = Site['practice']['reviewers'][number];

/** Who of the settings reviewed an article; nobody while the article does not say on which day. */
export function reviewerOf(
  { practice }: Pick<Site, 'practice'>,
  { reviewedBy, reviewed }: Pick<Article, 'reviewedBy' | 'reviewed'>,
): Reviewer | undefined {
  return reviewed ? practice.reviewers.find(({ id }) => id === reviewedBy) : undefined;
}
