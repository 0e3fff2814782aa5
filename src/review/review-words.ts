import type { ArticleReview } from '#review/article-review';
import { count } from '#evidence/problems';
import { longDate } from '#evidence/dates';
import { dueOn, INTERVALS } from '#review/due';

/** The facts of an article in a few words each, as the terminal and the page both show them. */
export function factsOf(article: ArticleReview): [name: string, fact: string][] {
  const { reading, evidence, citations, referencesChecked, reviewed, links } = article;
  const backed = evidence.filter(({ sources }) => sources.length > 0).length;
  const claimed = evidence.filter(
    ({ sources, claims }) => sources.length === 0 && claims.length > 0,
  );
  const uses = citations.reduce((sum, citation) => sum + citation.uses, 0);
  return [
    [
      'reading',
      reading
        ? `grade ${reading.grade}, ${reading.mean.toFixed(1)} words a sentence, ${reading.longest} in the longest`
        : 'nothing to read yet',
    ],
    ['hard words', reading?.hardWords.join(', ') || 'none'],
    [
      'evidence',
      `${count(evidence.length, 'sentence')}, ${backed} with a source, ${claimed.length} with a claim only`,
    ],
    ['citations', `${count(uses, 'use')} of ${count(citations.length, 'source')}`],
    [
      'references',
      referencesChecked
        ? `checked ${ago(referencesChecked.days)}, again by ${longDate(dueOn(referencesChecked.on, INTERVALS.references))}`
        : 'no day named',
    ],
    [
      'review',
      reviewed
        ? `by ${reviewed.by} ${ago(reviewed.days)}, again by ${longDate(dueOn(reviewed.on, INTERVALS.review))}`
        : 'not reviewed by a licensed person',
    ],
    [
      'links',
      `${links.internal.toLocaleString('en-US')} within the site, ${links.external.length} to open by hand`,
    ],
  ];
}

/** "today", "1 day ago", "in 3 days" for a draft's date to come. */
export function ago(days: number): string {
  if (days === 0) return 'today';
  return days < 0 ? `in ${count(-days, 'day')}` : `${count(days, 'day')} ago`;
}

/** "articles/coming-back.mdx, line 7, answer" */
export function placeOf(where: { file: string; line?: number; place?: string }): string {
  return [where.file, where.line === undefined ? '' : `line ${where.line}`, where.place ?? '']
    .filter(Boolean)
    .join(', ');
}
