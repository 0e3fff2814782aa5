import type { ArticleReview } from '#review/article-review';
import { longDate } from '#evidence/dates';
import { formatProblems } from '#evidence/problems';
import type { Review } from '#review/review';
import { factsOf, placeOf } from '#review/review-words';

/** How much of each list a terminal shows; the page has the rest. */
const MAX_SHOWN = 20;
const LABEL_WIDTH = 12;
/** Content could contain characters that move the cursor or change colors. */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** The editor's report for a terminal. */
export function reviewText(review: Review): string {
  return withoutControls(sections(review));
}

/** A text that a terminal only prints. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '');
}

function sections(review: Review): string {
  const { today, tasks, problems, claimsDue, unconfirmed, articles } = review;
  return [
    `The editor's report, ${longDate(today)}`,
    section(
      'What to do first',
      tasks.map(
        (task, index) => `${String(index + 1).padStart(3)}. ${task.what}\n     ${placeOf(task)}`,
      ),
      'Nothing is due.',
    ),
    problems.length > 0 ? `Problems\n\n${formatProblems(problems)}` : '',
    section(
      'Claims to check again',
      claimsDue.map(
        ({ id, checked, days, claim }) => `  ${id}, ${checked} (${days} days): ${claim}`,
      ),
    ),
    section(
      'Sources nobody has confirmed',
      unconfirmed.map(({ id, custom }) => `  ${id}\n     ${custom.seen}`),
    ),
    section(
      'The articles',
      articles.map((article, index) => (index === 0 ? '' : '\n') + articleText(article)),
      'There are none that can be read.',
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function articleText(article: ArticleReview): string {
  const { title, file, status, longest, hardAnswers, terms, links, placeholders } = article;
  const lists: [string, string[]][] = [
    ['longest', longest.map(({ words, text }) => `${words} words: ${text}`)],
    ['answers', hardAnswers.map(({ id, grade }) => `${id} reads at grade ${grade}`)],
    ['unexplained', terms.map(({ term, plain, line }) => `${term}, line ${line}: ${plain}`)],
    ['open', links.external.map(({ href, line }) => `${href}, line ${line}`)],
    ['placeholders', placeholders.map(({ line, place }) => (line ? `line ${line}` : place))],
  ];
  return [
    `  ${title}`,
    `  ${file}, ${status}`,
    ...factsOf(article).map(([name, fact]) => row(name, fact)),
    ...lists.flatMap(([name, entries]) =>
      entries.map((entry, index) => row(index === 0 ? name : '', entry)),
    ),
  ].join('\n');
}

function row(name: string, words: string): string {
  return `    ${name.padEnd(LABEL_WIDTH)}${words}`;
}

/** A titled list, cut where a terminal would scroll on; nothing when it is empty. */
function section(title: string, entries: string[], empty = ''): string {
  if (entries.length === 0) return empty && `${title}\n\n  ${empty}`;
  const more = entries.length - MAX_SHOWN;
  const rest = more > 0 ? [`  … and ${more.toLocaleString('en-US')} more in review.html.`] : [];
  return [title, '', ...entries.slice(0, MAX_SHOWN), ...rest].join('\n');
}
