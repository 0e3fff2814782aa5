import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { addUnfinishedDrafts } from './drafts.ts';

/** A site built for the tests. */
export interface BuiltSite {
  /** Folder of its content, from the project's. */
  content: string;
  /** Folder a host would serve. */
  root: string;
  /** Folder of the site's own files: `root`, or a folder in it under a base path. */
  folder: string;
  /** `/` or `/blog/`. */
  basePath: string;
  /** Origin of its links, as configured. */
  origin: string;
  /** What the build printed. */
  output: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * The fixture with empty settings, no address and unfinished drafts; at the root, or under
     * `BASE_PATH`.
     */
    unconfigured: BuiltSite;
    /** The fixture of an invented practice with every setting, under a path and with the editor. */
    configured: BuiltSite;
  }
}

/** The content that tests judge: a small practice with every feature, see its README. */
export const FIXTURE = 'tests/fixture';

/** The day on which the fixture is built; some of its articles are dated later. */
export const TODAY = '2026-12-01';

const run = promisify(execFile);

let built: Promise<{ unconfigured: BuiltSite; configured: BuiltSite }> | undefined;

/** Builds the sites once for all projects of a test run. */
export default async function setup(project: TestProject): Promise<void> {
  built ??= buildSites();
  const { unconfigured, configured } = await built;
  project.provide('unconfigured', unconfigured);
  project.provide('configured', configured);
}

async function buildSites() {
  fs.rmSync(LOCK, { recursive: true, force: true });
  const begun = withoutSettings();
  await addUnfinishedDrafts(begun);
  return {
    unconfigured: await build('unconfigured', { CONTENT_DIR: begun }),
    configured: await build('configured', { BASE_PATH: '/blog', CMS: 'on' }),
  };
}

/** Copies the fixture and leaves out all that a new practice has not filled in yet. */
function withoutSettings(): string {
  const folder = path.resolve('.cache/tests/content/unconfigured');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(FIXTURE, folder, { recursive: true });
  const settings = {
    blogTitle: 'Close Reading',
    tagline: 'Relationships, with the evidence checked',
    description:
      'Plain answers on closeness and distance. Each claim carries a verdict and its sources.',
  };
  fs.writeFileSync(path.join(folder, 'practice.json'), JSON.stringify(settings));
  fs.rmSync(path.join(folder, 'people'), { recursive: true });
  const articles = path.join(folder, 'articles');
  for (const name of fs.readdirSync(articles).filter((file) => file.endsWith('.mdx'))) {
    const file = path.join(articles, name);
    const text = fs.readFileSync(file, 'utf8');
    const views = /<FromPractice by="[^"]*">.*?<\/FromPractice>/gs;
    fs.writeFileSync(
      file,
      text
        .replace(/^(?:author|reviewedBy|reviewed): .*\n/gm, '')
        .replace(views, '<FromPractice />')
        .replaceAll(' [my view]', ''),
    );
  }
  return folder;
}

/** All builds of a checkout share a folder of Astro's, so one waits for the other. */
const LOCK = path.resolve('.cache/tests/build.lock');

/**
 * Builds a site as its user would, by the command and its environment.
 *
 * @param env its variables; without `CONTENT_DIR`, the fixture; unless `BASE_PATH` is among them,
 *   the site stands where that of the test run says
 * @throws what the process printed, in `stdout` and `stderr`, when it fails
 */
export async function build(name: string, env: Record<string, string> = {}): Promise<BuiltSite> {
  const root = path.resolve('.cache/tests', name);
  const content = env['CONTENT_DIR'] || FIXTURE;
  const { stdout, stderr } = await alone(() =>
    run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        // Tests read what is printed; a machine of CI would have it in color.
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        // Vitest sets it in its workers, and Astro would mark each picture as in a preview.
        DEV: undefined,
        SITE_URL: '',
        CMS: '',
        TODAY,
        ...env,
        CONTENT_DIR: content,
        OUT_DIR: root,
      },
    }),
  );
  const base = env['BASE_PATH'] ?? process.env['BASE_PATH'] ?? '';
  const basePath = `/${base}/`.replace(/\/{2,}/g, '/');
  return {
    content,
    root,
    folder: path.join(root, basePath),
    basePath,
    origin: env['SITE_URL'] || addressIn(content),
    output: stdout + stderr,
  };
}

/** Runs work that builds a site, after any other that does. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  fs.mkdirSync(path.dirname(LOCK), { recursive: true });
  for (;;) {
    try {
      fs.mkdirSync(LOCK);
      break;
    } catch {
      await wait(100);
    }
  }
  try {
    return await work();
  } finally {
    fs.rmSync(LOCK, { recursive: true, force: true });
  }
}

/** Origin that the settings of a content folder name, else that of the preview on this machine. */
function addressIn(folder: string): string {
  const { siteUrl } = JSON.parse(fs.readFileSync(`${folder}/practice.json`, 'utf8')) as {
    siteUrl?: string;
  };
  return siteUrl ? new URL(siteUrl).origin : 'http://localhost:4321';
}
