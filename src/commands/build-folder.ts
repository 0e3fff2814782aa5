import fs from 'node:fs';
import path from 'node:path';
import { ContentProblems } from '#evidence/problems';
import type { Environment } from '#environment';
import { shownPath } from '#commands/shown-path';

/** A file that stands in every built site and in hardly any other folder. */
const MARK = '_headers';

const UNWRITABLE = /^(?:EEXIST|ENOENT|ENOTDIR|ENOTEMPTY|EACCES|EBUSY|EPERM|EROFS|EXDEV)$/;

/** For a site outside the project, Astro bundles the pages in one folder of the project. */
const SHARED = path.resolve('.astro/outside.lock');

/**
 * Takes the folder of the finished site for one build alone. What stands there is replaced whole,
 * so it has to be an earlier site of ours or nothing.
 *
 * @returns gives the folder free again
 * @throws {ContentProblems} when it holds anything else, or another build is at work on it
 */
export function claimBuildFolder(environment: Environment): () => void {
  const message = objection(environment);
  if (message) throw refusal(message);
  const { outDir } = environment;
  const own = `${outDir}.lock`;
  // A build that was killed leaves its lock with its half of a site.
  const strange = ['.next', '.last']
    .map((end) => outDir + end)
    .filter((at) => fs.existsSync(at) && !fs.existsSync(path.join(at, MARK)));
  if (strange[0] && !fs.existsSync(own)) {
    throw refusal(
      `${shownPath(strange[0])} stands where a build puts its work. Move it elsewhere, or remove it if a build left it there.`,
    );
  }
  lock(own, outDir, 'is being written by another build');
  if (isWithin(outDir, path.resolve('.'))) return () => fs.rmSync(own, { force: true });
  try {
    lock(SHARED, outDir, 'is not in the project, and neither is that of another build at work');
  } catch (error) {
    fs.rmSync(own, { force: true });
    throw error;
  }
  return () => {
    fs.rmSync(SHARED, { force: true });
    fs.rmSync(own, { force: true });
  };
}

/** @throws {ContentProblems} when another build holds the lock, or the folder cannot be written */
function lock(file: string, outDir: string, taken: string): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (!isRunning(file)) fs.rmSync(file, { force: true });
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && fs.existsSync(file)) {
      throw refusal(
        `${taken}. Wait until that has ended; if there is none, remove ${shownPath(file)}.`,
      );
    }
    if (UNWRITABLE.test(code)) {
      throw refusal(`${shownPath(outDir)} cannot be written. Name another folder.`);
    }
    throw error;
  }
}

/** An error of the system that names the folder itself, as something to mend; else `undefined`. */
export function unwritableFolder(error: unknown, outDir: string): ContentProblems | undefined {
  const { code = '', path: at = '' } = error as NodeJS.ErrnoException;
  if (!UNWRITABLE.test(code) || !at.startsWith(outDir)) return undefined;
  return refusal(
    `${shownPath(outDir)} cannot be replaced (${code}), as where a disk is mounted. Name a folder below it or another.`,
  );
}

/** What keeps a build from replacing the folder, if anything does. */
function objection({ outDir, contentDir, cacheDir }: Environment): string | undefined {
  const name = shownPath(outDir);
  const others = [contentDir, cacheDir, path.resolve('.')];
  if (others.some((other) => isWithin(other, outDir)) || isWithin(outDir, contentDir)) {
    return `${name} holds the content or the project, or stands in the content, and a build replaces its folder whole. Name a folder of its own, like dist.`;
  }
  if (outDir.startsWith(path.resolve('.')) && !isWithin(outDir, path.resolve('.'))) {
    return `${name} begins with the name of the project's folder, and Astro takes it for a part of that. Name another.`;
  }
  const stat = fs.statSync(outDir, { throwIfNoEntry: false });
  if (stat && !stat.isDirectory()) return `${name} is a file. Name a folder.`;
  if (stat && fs.readdirSync(outDir).length > 0 && !fs.existsSync(path.join(outDir, MARK))) {
    return `${name} holds files that no build made, and a build replaces its folder whole. Name a new or an empty one.`;
  }
  return undefined;
}

function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || !(way.startsWith('..') || path.isAbsolute(way));
}

/** Whether the build that left this lock still runs; one that was killed does not. */
function isRunning(lock: string): boolean {
  const pid = fs.existsSync(lock) ? Number(fs.readFileSync(lock, 'utf8')) : 0;
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function refusal(message: string): ContentProblems {
  return new ContentProblems([{ file: 'environment', place: 'OUT_DIR', message }]);
}
