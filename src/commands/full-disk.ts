import type { Problem } from '#evidence/problems';
import { shownPath } from '#commands/shown-path';

/** What the system says of a disk, a quota and a limit that are used up; bundlers wrap its words. */
const FULL = /\b(?:ENOSPC|EDQUOT|EFBIG)\b/;

/** An error that comes of a full disk, as something to mend; `undefined` for any other. */
export function fullDisk(error: unknown, folder: string): Problem | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '' } = error as NodeJS.ErrnoException;
  if (!FULL.test(`${code} ${error.message}`)) return fullDisk(error.cause, folder);
  return {
    file: shownPath(folder),
    message: 'cannot be written, for the disk is full. Make room, then build again.',
  };
}
