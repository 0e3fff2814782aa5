/** Something an author has to mend before the site can be built. */
export interface Problem {
  /** Path of the file, as the author knows it: `articles/why-men-pull-away.mdx`. */
  file: string;
  /** Line in that file, from 1. */
  line?: number;
  /** Where in the file, in words: a frontmatter field, an id, the start of a sentence. */
  place?: string;
  /** What is wrong and what to write instead. */
  message: string;
}

/** Thrown once per load, with every problem found. */
export class ContentProblems extends Error {
  override name = 'ContentProblems';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
    // Those who print errors print this too, and a way through the code mends no content.
    this.stack = this.message;
  }
}

/**
 * The list an author reads: grouped by file, in the order of the lines.
 *
 * @returns text of several lines, ending with a count
 */
export function formatProblems(problems: Problem[]): string {
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
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
  return [...lines.slice(1), '', `${count} to mend.`].join('\n');
}
