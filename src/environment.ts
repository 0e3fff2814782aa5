import path from 'node:path';
import { ContentProblems, type Problem } from '#evidence/problems';

/** What the surroundings of a build decide. The only file that reads `process.env` and the clock. */
export interface Environment {
  /** Folder with the practice's content, absolute. */
  contentDir: string;
  /** Folder the finished site is put in, absolute. */
  outDir: string;
  /** Folder of what a later build can use again, absolute. */
  cacheDir: string;
  /** Origin named by the environment, e.g. `https://blog.example.com`; empty when unset. */
  siteUrl: string;
  /** Path the site lives under: `/` or `/blog/`, always with both slashes. */
  basePath: string;
  /** Today as `YYYY-MM-DD` in UTC. */
  today: string;
  /** Whether the site holds the editor, at `admin/`; `CMS=off` leaves it out. */
  editor: boolean;
  /** Where the editor finds the project on GitHub (`CMS_REPO`): `owner/name`. */
  repository: string;
}

/** Stands for a repository that nobody has named; the editor then works on a local folder alone. */
const NO_REPOSITORY = 'owner/repository';

/**
 * Reads the environment variables once, with their defaults.
 *
 * @param env the variables, `process.env` unless a test says otherwise
 * @param now the clock, read only when `TODAY` is unset
 * @throws {ContentProblems} one list of every variable that makes no sense
 */
export function readEnvironment(
  env: Record<string, string | undefined> = process.env,
  now: () => Date = () => new Date(),
): Environment {
  const problems: Problem[] = [];
  const complain = (place: string, message: string) =>
    problems.push({ file: 'environment', place, message });

  const siteUrl = (env['SITE_URL'] ?? '').replace(/\/+$/, '');
  if (siteUrl && !isOrigin(siteUrl)) {
    complain(
      'SITE_URL',
      `"${siteUrl}" is no address. Write it like https://blog.example.com; a path belongs into BASE_PATH.`,
    );
  }

  const basePath = `/${env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
  if (!/^\/(?:[\w-]+\/)*$/.test(basePath)) {
    complain('BASE_PATH', `"${env['BASE_PATH']}" is no path. Write it like /blog.`);
  }

  const today = env['TODAY'] || now().toISOString().slice(0, 10);
  if (!isDate(today)) {
    complain('TODAY', `"${today}" is no date. Write it like 2026-11-22.`);
  }

  const editor = env['CMS'] || 'on';
  if (!/^(?:on|off)$/.test(editor)) {
    complain('CMS', `"${editor}" is no choice. Write it like off, or leave it out.`);
  }

  const repository = env['CMS_REPO'] || NO_REPOSITORY;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    complain('CMS_REPO', `"${repository}" is no repository. Write it like ${NO_REPOSITORY}.`);
  }

  if (problems.length > 0) throw new ContentProblems(problems);
  return {
    contentDir: path.resolve(env['CONTENT_DIR'] || 'content'),
    outDir: path.resolve(env['OUT_DIR'] || 'dist'),
    cacheDir: path.resolve(env['CACHE_DIR'] || '.cache'),
    siteUrl,
    basePath,
    today,
    editor: editor === 'on',
    repository,
  };
}

function isOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin } = new URL(address);
  return /^https?:$/.test(protocol) && origin === address;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
