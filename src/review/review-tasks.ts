import type { ArticleReview } from '#review/article-review';
import { count, openQuestions } from '#evidence/problems';
import { INTERVALS } from '#review/due';
import { lengthOf, READING_BUDGET } from '#review/readability';
import type { Review } from '#review/review';

/** Kinds of work, the most urgent first: what blocks, what is due, the rest. */
const KINDS = [
  'problem',
  'placeholders',
  'question',
  'help lines',
  'review',
  'consent',
  'claims',
  'references',
  'reading',
  'terms',
  'sources',
] as const;

/** Something for the editor to do. */
export interface Task {
  kind: (typeof KINDS)[number];
  /** In a sentence that begins with a verb. */
  what: string;
  /** The file it is about. */
  file: string;
  line?: number;
  /** Of two tasks of a kind the weightier comes first: days late, grades too high. */
  weight: number;
}

type Findings = Pick<
  Review,
  'problems' | 'articles' | 'claimsDue' | 'helpLinesDue' | 'unconfirmed'
>;

/** Everything to do, sorted by what to do first. */
export function listTasks(findings: Findings): Task[] {
  const claimsOf = Map.groupBy(findings.claimsDue, ({ article }) => article);
  return [
    ...fixProblems(findings),
    ...answer(findings),
    ...tryHelpLines(findings),
    ...findings.articles
      .filter(({ status }) => status !== 'draft')
      .flatMap((article) => [
        ...finish(article),
        ...approve(article),
        ...askConsent(article),
        ...recheck(article, claimsOf.get(article.slug) ?? []),
        ...simplify(article),
        ...explain(article),
      ]),
    ...lookUp(findings),
  ].toSorted(
    (a, b) =>
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      b.weight - a.weight ||
      a.file.localeCompare(b.file),
  );
}

function fixProblems({ problems }: Findings): Task[] {
  const questions = openQuestions(problems);
  const others = problems.filter((problem) => !questions.includes(problem));
  return [...Map.groupBy(others, ({ file }) => file)].map(([file, inFile]) => ({
    kind: 'problem',
    what: `Fix ${count(inFile.length, 'problem')}; until then the site cannot be built.`,
    file,
    weight: inFile.length,
  }));
}

function answer({ problems }: Findings): Task[] {
  return [...Map.groupBy(openQuestions(problems), ({ file }) => file)].map(([file, inFile]) => ({
    kind: 'question',
    what: `Answer ${count(inFile.length, 'question')}; until then nothing can be released.`,
    file,
    weight: inFile.length,
  }));
}

function tryHelpLines({ helpLinesDue: days }: Findings): Task[] {
  if (days === undefined) return [];
  const last = days === Infinity ? 'nobody has noted when that was last done' : `${days} days ago`;
  const what = `Try each help line, then: npm run references -- --check help-lines. Last: ${last}.`;
  return [{ kind: 'help lines', what, file: 'safety.md', weight: days }];
}

function finish({ file, status, placeholders }: ArticleReview): Task[] {
  // A rule keeps such a text out of what is published.
  if (status !== 'in-review' || placeholders.length === 0) return [];
  const what = `Replace ${count(placeholders.length, 'placeholder')} with your words, or make it a draft again.`;
  const line = placeholders.find((text) => text.line !== undefined)?.line;
  return [{ kind: 'placeholders', what, file, ...(line && { line }), weight: placeholders.length }];
}

function approve({ file, status, reviewed }: ArticleReview): Task[] {
  if (status === 'in-review') {
    return [
      { kind: 'review', what: 'Read and approve it; it is waiting for you.', file, weight: 0 },
    ];
  }
  if (reviewed === undefined) {
    const what = 'Have a licensed person review it; nobody has yet.';
    return [{ kind: 'review', what, file, weight: Number.MAX_SAFE_INTEGER }];
  }
  if (reviewed.days <= INTERVALS.review) return [];
  const what = `Have it reviewed again; the last review is ${reviewed.days} days old.`;
  return [{ kind: 'review', what, file, weight: reviewed.days }];
}

function askConsent({ file, pictures }: ArticleReview): Task[] {
  if (pictures.length === 0) return [];
  const what = `Note under "consent" who agreed to be seen in ${pictures.join(', ')}, or that nobody is in it.`;
  return [{ kind: 'consent', what, file, weight: pictures.length }];
}

function recheck(article: ArticleReview, claims: Review['claimsDue']): Task[] {
  const { file, citations, referencesChecked, links } = article;
  const tasks: Task[] = [];
  if (claims[0]) {
    const what = `Check ${count(claims.length, 'claim')} again; the oldest check is ${claims[0].days} days old.`;
    tasks.push({ kind: 'claims', what, file, weight: claims[0].days });
  }
  const days = referencesChecked?.days ?? 0;
  if (days > INTERVALS.references) {
    const opened = [
      ...(citations.length > 0 ? [count(citations.length, 'source')] : []),
      ...(links.external.length > 0 ? [count(links.external.length, 'outside link')] : []),
    ].join(' and ');
    const what = `Open ${opened || 'what it rests on'} again; the last check is ${days} days old.`;
    tasks.push({ kind: 'references', what, file, weight: days });
  }
  return tasks;
}

function simplify({ file, reading, hardAnswers }: ArticleReview): Task[] {
  if (!reading) return [];
  const { article, answer, sentence, mean } = READING_BUDGET;
  const long = reading.sentences.filter((text) => lengthOf(text) > sentence);
  const task = (what: string, weight: number): Task => ({ kind: 'reading', what, file, weight });
  return [
    ...(reading.grade > article
      ? [
          task(
            `Use plainer words; it reads at grade ${reading.grade}, and the limit is ${article}.`,
            reading.grade,
          ),
        ]
      : []),
    ...(reading.mean > mean
      ? [
          task(
            `Write shorter sentences; they have ${reading.mean.toFixed(1)} words, and the limit is ${mean}.`,
            2,
          ),
        ]
      : []),
    ...(long.length > 0
      ? [task(`Split ${count(long.length, 'sentence')} of more than ${sentence} words.`, 1)]
      : []),
    ...hardAnswers.map(({ id, grade }) =>
      task(
        `Use plainer words in the answer “${id}”; it reads at grade ${grade}, and the limit is ${answer}.`,
        0,
      ),
    ),
  ];
}

function explain({ file, terms }: ArticleReview): Task[] {
  if (terms.length === 0) return [];
  const names = terms.map(({ term }) => `“${term}”`).join(', ');
  return [{ kind: 'terms', what: `Explain ${names} at first use.`, file, weight: terms.length }];
}

function lookUp({ unconfirmed }: Findings): Task[] {
  if (unconfirmed.length === 0) return [];
  const what = `Look up ${count(unconfirmed.length, 'source')} that nobody has confirmed; the report says what to look up.`;
  return [{ kind: 'sources', what, file: 'references.json', weight: 0 }];
}
