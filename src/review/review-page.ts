import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { ArticleReview } from '#review/article-review';
import { addressOf } from '#bibliography/reference';
import { longDate } from '#evidence/dates';
import { type Problem, adviceOf, count, openQuestions } from '#evidence/problems';
import { dueOn, INTERVALS } from '#review/due';
import type { Review } from '#review/review';
import { placeOf } from '#review/review-text';

/** Nothing but the style of the page itself may be loaded or run. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The editor's report as one page of HTML that needs no other file. */
export function reviewPage(review: Review, style: string): string {
  const title = `The editor’s report, ${longDate(review.today)}`;
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('title', title),
      h('style', style),
    ]),
    h('body', [h('h1', title), ...sectionsOf(review)]),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

function sectionsOf(review: Review): Element[] {
  const { tasks, problems, claimsDue, unconfirmed, articles } = review;
  const questions = openQuestions(problems);
  const isOther = (problem: Problem) => !questions.includes(problem);
  const problemLine = (problem: Problem) => [small(placeOf(problem)), ' ', problem.message];
  return [
    h('h2', 'What to do first'),
    tasks.length > 0
      ? h(
          'ol',
          tasks.map((task) => h('li', [task.what, ' ', small(placeOf(task))])),
        )
      : h('p', 'Nothing is due.'),
    ...list('Problems', problems.filter(isOther).map(problemLine)),
    ...list('Questions to answer before the next release', questions.map(problemLine)),
    ...adviceOf(problems)
      .filter(Boolean)
      .map((words) => h('p', words)),
    ...list(
      'Claims to check again',
      claimsDue.map(({ id, claim, checked, days, references }) => [
        `${claim} `,
        small([id, `checked ${checked}, ${ago(days)}`, ...references].join(', ')),
      ]),
    ),
    ...list(
      'Sources nobody has confirmed',
      unconfirmed.map(({ id, title, custom, URL: address }) => [
        h('b', id),
        ` ${custom.seen} `,
        address ? link(address, title) : small(title),
      ]),
    ),
    h('h2', 'The articles'),
    ...(articles.length > 0 ? articles.map(article) : [h('p', 'There are none that can be read.')]),
  ];
}

function article(review: ArticleReview): Element {
  const { title, file, status, longest, hardAnswers, terms, evidence, citations, links } = review;
  return h('section', [
    h('h3', title),
    h('p', [small(`${file}, ${status}`)]),
    h(
      'dl',
      factsOf(review).flatMap(([name, fact]) => [h('dt', name), h('dd', fact)]),
    ),
    ...folded(
      'Longest sentences',
      longest.map(({ words, text }) => [small(`${words} words`), ` ${text}`]),
    ),
    ...folded(
      'Answers to make easier',
      hardAnswers.map(({ id, grade }) => [`${id} reads at grade ${grade}`]),
    ),
    ...folded(
      'Terms without an explanation',
      terms.map(({ term, plain, line, place }) => [
        h('b', term),
        `: ${plain} `,
        small(`${place}, line ${line}`),
      ]),
    ),
    ...folded(
      'Sentences that state evidence',
      evidence.map(({ text, line, sources, claims }) => [
        `${text} `,
        small([`line ${line}`, ...sources, ...claims.map((id) => `claim ${id}`)].join(', ')),
      ]),
    ),
    ...folded(
      'Sources to open by hand',
      citations.map(({ key, uses, reference }) => [
        reference && addressOf(reference) ? link(addressOf(reference)!, key) : key,
        small(
          reference
            ? `, used ${uses} ×, ${reference.custom.verification}, checked ${reference.custom.checked}`
            : ', not in references.json',
        ),
      ]),
    ),
    ...folded(
      'Outside links to open by hand',
      links.external.map(({ href, line, place }) => [
        link(href, href),
        ' ',
        small(`${place}, line ${line}`),
      ]),
    ),
    ...folded(
      'Still to write',
      review.placeholders.map(({ line, place }) => [line ? `line ${line}` : place]),
    ),
  ]);
}

type Entry = (ElementContent | string)[];

function list(title: string, entries: Entry[]): Element[] {
  if (entries.length === 0) return [];
  return [
    h('h2', title),
    h(
      'ul',
      entries.map((entry) => h('li', entry)),
    ),
  ];
}

function folded(title: string, entries: Entry[]): Element[] {
  if (entries.length === 0) return [];
  const items = entries.map((entry) => h('li', entry));
  return [h('details', [h('summary', `${title} (${entries.length})`), h('ul', items)])];
}

function small(text: string): Element {
  return h('small', text);
}

function link(address: string, text: string): Element {
  return h('a', { href: address, rel: ['noreferrer'] }, text);
}

/** The facts of an article in a few words each. */
function factsOf(article: ArticleReview): [name: string, fact: string][] {
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
function ago(days: number): string {
  if (days === 0) return 'today';
  return days < 0 ? `in ${count(-days, 'day')}` : `${count(days, 'day')} ago`;
}
