import fs from 'node:fs';
import path from 'node:path';

/** A path as its owner knows it: from the folder of the command, unless it lies elsewhere. */
export function shownPath(absolute: string): string {
  const relative = path.relative('.', absolute);
  return relative === '' || relative.startsWith('..') ? absolute : relative;
}

/**
 * Replaces the text of a file, all of it or none: the new file is written first, then renamed.
 *
 * @throws {Error} of the file system; the old file is as it was
 */
export function replaceFile(file: string, text: string): void {
  const next = `${file}.next`;
  try {
    fs.writeFileSync(next, text);
    fs.renameSync(next, file);
  } catch (error) {
    fs.rmSync(next, { force: true });
    throw error;
  }
}
