import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

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
    /** The content as it stands, with no address set; at the root, or under `BASE_PATH`. */
    unconfigured: BuiltSite;
    /** The same articles with the example's settings filled in, under a path. */
    configured: BuiltSite;
  }
}

const run = promisify(execFile);
const TODAY = new Date().toISOString().slice(0, 10);

let built: Promise<{ unconfigured: BuiltSite; configured: BuiltSite }> | undefined;

/** Builds the sites once for all projects of a test run. */
export default async function setup(project: TestProject): Promise<void> {
  built ??= buildSites();
  const { unconfigured, configured } = await built;
  project.provide('unconfigured', unconfigured);
  project.provide('configured', configured);
}

async function buildSites() {
  fs.mkdirSync('.cache/tests', { recursive: true });
  return {
    unconfigured: await build('unconfigured', {}),
    configured: await build('configured', {
      CONTENT_DIR: withExampleSettings(),
      BASE_PATH: '/blog',
    }),
  };
}

/** Copies the content and fills in the settings of a practice and a review that do not exist. */
function withExampleSettings(): string {
  // Not in a folder with a dot, which the editor would not open.
  const folder = 'tests/example-practice/content';
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync('content', folder, { recursive: true });
  fs.copyFileSync('tests/example-practice/practice.json', `${folder}/practice.json`);
  const [article] = fs.readdirSync(`${folder}/articles`).toSorted();
  const redirects = { '/articles/an-older-name/': `/articles/${path.basename(article!, '.mdx')}/` };
  fs.writeFileSync(`${folder}/redirects.json`, JSON.stringify(redirects));
  const file = `${folder}/articles/${article}`;
  // The day of the last change, not today: the size of a page must not depend on when it is tested.
  const review = 'reviewedBy: example-reviewer\nreviewed: $1\n';
  fs.writeFileSync(
    file,
    fs.readFileSync(file, 'utf8').replace(/^modified: (.*)\n/m, `${review}$&`),
  );
  return folder;
}

/**
 * Builds a site as its user would, by the command and its environment.
 *
 * @param env its variables; unless `BASE_PATH` is among them, the site stands where that of the
 *   test run says
 */
export async function build(name: string, env: Record<string, string>): Promise<BuiltSite> {
  const root = path.resolve('.cache/tests', name);
  const { stdout, stderr } = await run(process.execPath, ['src/commands/build.ts'], {
    env: {
      ...process.env,
      CONTENT_DIR: '',
      SITE_URL: '',
      TODAY,
      ...env,
      OUT_DIR: root,
    },
  });
  const base = env['BASE_PATH'] ?? process.env['BASE_PATH'] ?? '';
  const basePath = `/${base}/`.replace(/\/{2,}/g, '/');
  return {
    content: env['CONTENT_DIR'] || 'content',
    root,
    folder: path.join(root, basePath),
    basePath,
    origin: env['SITE_URL'] || addressIn(env['CONTENT_DIR'] || 'content'),
    output: stdout + stderr,
  };
}

/** Origin that the settings of a content folder name, else that of the preview on this machine. */
function addressIn(folder: string): string {
  const { siteUrl } = JSON.parse(fs.readFileSync(`${folder}/practice.json`, 'utf8')) as {
    siteUrl?: string;
  };
  return siteUrl ? new URL(siteUrl).origin : 'http://localhost:4321';
}
