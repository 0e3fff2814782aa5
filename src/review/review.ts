import { type ArticleReview, reviewArticle } from '#review/article-review';
import { daysBetween } from '#evidence/dates';
import { INTERVALS, isDue } from '#review/due';
import type { ClaimSource, Content } from '#library/content';
import type { Problem } from '#evidence/problems';
import { type Task, listTasks } from '#review/review-tasks';
import type { Reference } from '#schemas';

/** The editor's report: what is true of the content today, and what to do first. */
export interface Review {
  today: string;
  /** What to do, the most urgent first. */
  tasks: Task[];
  /** What keeps the site from being built, and questions that keep it from a release. */
  problems: Problem[];
  /** The articles with the most urgent tasks first. */
  articles: ArticleReview[];
  /** Claims whose check is too old, the oldest first. */
  claimsDue: (ClaimSource & { days: number })[];
  /** Days since the help lines were last tried, where that is too long ago; endless if never. */
  helpLinesDue?: number;
  /** Sources nobody has confirmed; `custom.seen` says what to look up. */
  unconfirmed: Reference[];
}

/**
 * Reviews all content that could be read.
 *
 * @param problems what the rules found; a broken text is one of them and misses here
 */
export function reviewContent(
  { content, problems }: { content: Content; problems: Problem[] },
  today: string,
): Review {
  const references = new Map(content.references.map((reference) => [reference.id, reference]));
  const context = { terms: content.terms, references, today };
  const articles = content.articles.map((article) => reviewArticle(article, context));
  const findings = {
    problems,
    articles,
    claimsDue: content.claims
      .filter(({ checked }) => isDue(checked, INTERVALS.claim, today))
      .map((claim) => ({ ...claim, days: daysBetween(claim.checked, today) }))
      .toSorted((a, b) => b.days - a.days || a.id.localeCompare(b.id)),
    ...helpLinesDue(content, today),
    unconfirmed: content.references.filter(({ custom }) => custom.verification === 'unconfirmed'),
  };
  const tasks = listTasks(findings);
  const first = new Map(tasks.map(({ file }, index) => [file, index] as const).toReversed());
  const urgency = ({ file }: ArticleReview) => first.get(file) ?? tasks.length;
  return {
    ...findings,
    today,
    tasks,
    articles: articles.toSorted((a, b) => urgency(a) - urgency(b) || a.slug.localeCompare(b.slug)),
  };
}

function helpLinesDue({ safety }: Content, today: string): Pick<Review, 'helpLinesDue'> {
  const days = safety.checked ? daysBetween(safety.checked, today) : Infinity;
  return safety.source.trim() && days > INTERVALS.helpLines ? { helpLinesDue: days } : {};
}
