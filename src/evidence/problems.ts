/** Something an author has to fix, before the site can be built or before a draft is published. */
export interface Problem {
  /** Path of the file, as the author knows it: `articles/why-men-pull-away.mdx`. */
  file: string;
  /** Line in that file, from 1. */
  line?: number;
  /** Where in the file, in words: a frontmatter field, an id, the start of a sentence. */
  place?: string;
  /** What is wrong and what to write instead. */
  message: string;
  /** Whether it can wait: it is about something that is not published yet, and stops no build. */
  later?: true;
  /** Whether it may be a false alarm: it stops no build, and a release until somebody answers it. */
  question?: true;
  /** Whether whoever answers for the text at a release answers the question there. */
  atRelease?: true;
  /** What to do; where several problems share it, a list says it once. */
  advice?: string;
}

/** Thrown once per load, with every problem to fix first. */
export class ContentProblems extends Error {
  override name = 'ContentProblems';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
    // A stack trace does not help an author, and without one Astro prints no heading for it.
    this.stack = '';
  }
}

/** The problems that stop a build. */
export function blockingProblems(problems: Problem[]): Problem[] {
  return problems.filter(({ later, question }) => !later && !question);
}

/** What somebody has to answer before a release; what is not published yet need not be answered. */
export function openQuestions(problems: Problem[]): Problem[] {
  return problems.filter(({ later, question }) => question && !later);
}

/**
 * The list an author reads: grouped by file, in the order of the lines. What can wait comes first
 * and questions second, each under a heading of its own, so that what must be fixed comes last,
 * where a terminal ends.
 *
 * @returns text of several lines, ending with a count; empty when there is nothing to say
 */
export function formatProblems(problems: Problem[]): string {
  const now = blockingProblems(problems);
  return [
    ...part(
      'Before you publish (the build still works):',
      problems.filter(({ later }) => later),
    ),
    ...part(
      'Questions to answer before the next release (the build still works):',
      openQuestions(problems),
    ),
    ...(now.length > 0 ? [...linesOf(now), '', ...adviceOf(now)] : []),
    now.length > 0 ? `${count(now.length, 'problem')} to fix.` : '',
  ]
    .join('\n')
    .trimEnd();
}

function part(heading: string, problems: Problem[]): string[] {
  return problems.length > 0 ? [heading, '', ...linesOf(problems), '', ...adviceOf(problems)] : [];
}

/** What to do about some problems, each advice once. */
export function adviceOf(problems: Problem[]): string[] {
  const advice = new Set(problems.flatMap(({ advice }) => (advice ? [advice] : [])));
  return [...advice].flatMap((words) => [words, '']);
}

function linesOf(problems: Problem[]): string[] {
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  const lines: string[] = [];
  for (const file of [...byFile.keys()].sort()) {
    lines.push('', file);
    const inFile = byFile.get(file)!.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    for (const { line, place, message } of inFile) {
      const where = [line === undefined ? '' : `line ${line}`, place ?? ''].filter(Boolean);
      lines.push(`  ${where.length > 0 ? `${where.join(', ')}: ` : ''}${message}`);
    }
  }
  return lines.slice(1);
}

/** “one”, “two” */
export function quoted(words: string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

/** So much of a text that its author knows it again, in quotation marks. */
export function opening(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 77)}…` : text;
  return `“${short.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** "1 claim", "2 claims", "1,000 claims". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? noun : plural(noun)}`;
}

/** "Diary study" of "diary study". */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The plural of a noun, or of the first of "report of a study". */
export function plural(noun: string): string {
  const [head = ''] = noun.split(' of ');
  const stem = head.replace(/(?<![aeo])y$/, 'ie').replace(/is$/, 'e');
  return `${head.endsWith('ing') ? head : `${stem}s`}${noun.slice(head.length)}`;
}
