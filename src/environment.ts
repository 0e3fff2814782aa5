import fs from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { isTimeZone } from '#evidence/dates';
import { ContentProblems, type Problem } from '#evidence/problems';

/** What the environment of a build decides. The only file that reads `process.env` and the clock. */
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
  /** Today as `YYYY-MM-DD` in the practice's time zone. */
  today: string;
  /** Whether the site includes the editor, at `admin/`: with `CMS=on`, or with a repository. */
  editor: boolean;
  /** Where the editor finds the project on GitHub (`CMS_REPO`): `owner/name`. */
  repository: string;
}

/** Used while no repository is named; the editor then works on a local folder alone. */
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
      `"${siteUrl}" is not an address. Write it like https://blog.example.com; a path belongs in BASE_PATH.`,
    );
  }

  const basePath = `/${env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
  if (!/^\/(?:[\w-]+\/)*$/.test(basePath)) {
    complain('BASE_PATH', `"${env['BASE_PATH']}" is not a path. Write it like /blog.`);
  }

  const contentDir = path.resolve(env['CONTENT_DIR'] || 'content');
  const today = env['TODAY'] || dayIn(timeZone(contentDir), now());
  if (!z.iso.date().safeParse(today).success) {
    complain('TODAY', `"${today}" is not a date. Write it like 2026-11-22.`);
  }

  const editor = env['CMS'] || (env['CMS_REPO'] ? 'on' : 'off');
  if (!/^(?:on|off)$/.test(editor)) {
    complain('CMS', `"${editor}" is not a choice. Write on or off, or leave it out.`);
  }

  const repository = env['CMS_REPO'] || NO_REPOSITORY;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    complain('CMS_REPO', `"${repository}" is not a repository. Write it like ${NO_REPOSITORY}.`);
  }

  if (problems.length > 0) throw new ContentProblems(problems);
  return {
    contentDir,
    outDir: path.resolve(env['OUT_DIR'] || 'dist'),
    cacheDir: path.resolve(env['CACHE_DIR'] || '.cache'),
    siteUrl,
    basePath,
    today,
    editor: editor === 'on',
    repository,
  };
}

/** The zone of most readers and of the practice, unless its settings name another. */
const DEFAULT_ZONE = 'America/Los_Angeles';

/** The practice's zone; anything else wrong with its settings is left to the check of the content. */
function timeZone(contentDir: string): string {
  try {
    const settings = JSON.parse(fs.readFileSync(path.join(contentDir, 'practice.json'), 'utf8'));
    const { timeZone: zone } = settings as { timeZone?: string };
    return zone && isTimeZone(zone) ? zone : DEFAULT_ZONE;
  } catch {
    return DEFAULT_ZONE;
  }
}

/** The calendar day of a moment in a time zone, `YYYY-MM-DD`. */
function dayIn(timeZone: string, moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment);
}

function isOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin } = new URL(address);
  return /^https?:$/.test(protocol) && origin === address;
}
