import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { readContent } from '#reader/read-content';
import type { Problem } from '#evidence/problems';
import { readEnvironment } from '#environment';
import type { Files } from './sample-content.ts';
import { inSample, TODAY } from './sample-content.ts';

/** A problem as a test expects it. */
export interface Expected {
  file: string;
  place?: string;
  /** Words on the line that the problem must name; without them, that of its field or none. */
  at?: string;
  /** A part of the advice. */
  message: string;
  /** Whether it stops no build. */
  later?: true;
  /** Whether it asks: it stops a release only. */
  question?: true;
}

/** Everything an author has to fix in the sample with these changes. */
export function problemsIn(folder: string): Problem[] {
  return readContent(readEnvironment({ TODAY, CONTENT_DIR: folder })).problems;
}

/** Expects exactly these problems, in any order, of the sample with these changes. */
export function expectProblems(files: Files, ...expected: Expected[]): void {
  inSample(files, (folder) => compare(folder, expected));
}

function compare(folder: string, expected: Expected[]): void {
  const found = problemsIn(folder).map(({ message, advice: _, ...where }) => ({
    where,
    message,
  }));
  const wanted = expected.map(({ file, place, at, later, question, message }) => ({
    where: {
      file,
      ...(place !== undefined && { place }),
      ...lineOf(path.join(folder, file), at, place),
      ...(later && { later }),
      ...(question && { question }),
    },
    message: expect.stringContaining(message),
  }));
  expect(found).toEqual(expect.arrayContaining(wanted));
  expect(found).toHaveLength(wanted.length);
}

function lineOf(file: string, words?: string, place = ''): { line?: number } {
  if (words === undefined && !/\.mdx?$/.test(file)) return {};
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const [field] = place.split(' › ');
  const index = lines.findIndex((line) =>
    words === undefined ? field && line.startsWith(`${field}:`) : line.includes(words),
  );
  if (words !== undefined && index === -1) throw new Error(`${file} has no line with “${words}”.`);
  return index === -1 ? {} : { line: index + 1 };
}
