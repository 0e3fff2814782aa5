import { readContent } from '#reader/read-content';
import type { ArticleReview } from '#review/article-review';
import type { Content } from '#library/content';
import type { Problem } from '#evidence/problems';
import type { Review } from '#review/review';
import { reviewContent } from '#review/review';
import { readEnvironment } from '#environment';
import type { Files } from './sample-content.ts';
import { KIM } from './sample-files.ts';
import { swap, TODAY, writeContent } from './sample-content.ts';

/** The two articles of the sample. */
export const article = 'articles/going-quiet.mdx';
export const other = 'articles/coming-back.mdx';

/** A day on which everything in the sample is due. */
export const LATE = '2027-03-01';

/** The sample with these changes, read as far as it can be. */
export function survey(files: Files, today = TODAY): { content: Content; problems: Problem[] } {
  return readContent(readEnvironment({ TODAY: today, CONTENT_DIR: writeContent(files) }));
}

/** What the editor's report finds in the sample with these changes. */
export function findings(files: Files = {}, today = TODAY): Review {
  return reviewContent(survey(files, today), today);
}

/** What it finds of the first article. */
export function articleOf(files: Files = {}, today = TODAY): ArticleReview {
  return findings(files, today).articles.find(({ file }) => file === article)!;
}

/** People and article after a review on this day. */
export function reviewedOn(day: string): Files {
  return {
    'people/kim-lee.md': KIM,
    [article]: swap(['status:', `reviewedBy: kim-lee\nreviewed: ${day}\nstatus:`]),
  };
}
