import path from 'node:path';

/** A path as its owner knows it: from the folder of the command, unless it lies elsewhere. */
export function shownPath(absolute: string): string {
  const relative = path.relative('.', absolute);
  return relative === '' || relative.startsWith('..') ? absolute : relative;
}
