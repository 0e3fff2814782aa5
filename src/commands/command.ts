import { ContentProblems } from '#evidence/problems';

/**
 * Runs a command of the command line. What somebody has to fix is told without a stack trace, and
 * the exit code is then 1.
 *
 * @param otherwise what did not happen because of that
 */
export async function command(run: () => unknown, otherwise?: string): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    console.error([error.message, otherwise].filter(Boolean).join('\n'));
    process.exitCode = 1;
  }
}

/** One thing that keeps a command from its work, in the form of a problem of the content. */
export function refusal(file: string, message: string): ContentProblems {
  return new ContentProblems([{ file, message }]);
}
