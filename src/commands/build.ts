import fs from 'node:fs';
import path from 'node:path';
import v8 from 'node:v8';
import { build as buildAstro } from 'astro';
import type { Site } from '#site';
import { LOCAL_ORIGIN, shareSite } from '#site';
import { EDITOR } from '#seo/paths';
import { ContentProblems } from '#evidence/problems';
import { readEnvironment } from '#environment';
import { claimBuildFolder, unwritableFolder } from '#commands/build-folder';
import { fullDisk } from '#commands/full-disk';
import { Progress } from '#commands/progress';
import { adoptStaging, recoverLastBuild, stagingFor } from '#commands/staging';
import { summaryRows } from '#commands/summary';
import { buildSearchIndex } from '#commands/search-index';
import { writeEditor } from '#commands/editor';
import { writeHostFiles } from '#commands/host-files';
import { hostAdvice } from '#host/host-limits';
import { drawSocialImages } from '#commands/social-images';

/**
 * How much the heap may grow before garbage is collected, in percent of what is in use. Left to
 * itself V8 waits for much more on a machine with much memory: of 1,000 articles a build took
 * 1.98 GB so and 1.72 GB with this, in the same time (medians of three, two cores, November 26, 2026).
 */
const HEAP_GROWTH = 40;

/**
 * `npm run build`: the whole site, put in place only when it is complete.
 *
 * @param finish adds to the finished folder that a host will serve, before it is put in place
 */
export async function build(finish?: (root: string) => void): Promise<void> {
  const started = performance.now();
  v8.setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  // Pages get no security policy when the shell says anything else, as it does under a test runner.
  process.env['NODE_ENV'] = 'production';
  const environment = readEnvironment();
  const { outDir } = environment;
  let staging: string | undefined;
  let release: (() => void) | undefined;
  try {
    release = claimBuildFolder(environment);
    // Before the content is read, for it may be broken.
    recoverLastBuild(outDir);
    const progress = new Progress();
    const site = await shareSite(progress.of('Reading articles'));
    tellOfArticles(site, progress.of('Writing articles'));
    staging = stagingFor(outDir);
    const { indexed, advice } = await buildInto(staging, site);
    finish?.(staging);
    progress.end();
    adoptStaging(staging, outDir);
    const seconds = (performance.now() - started) / 1000;
    report(site, outDir, indexed, seconds);
    for (const line of advice) console.log(`  ${line}`);
  } catch (error) {
    if (staging) fs.rmSync(staging, { recursive: true, force: true });
    const full = fullDisk(error, outDir);
    throw full ? new ContentProblems([full]) : (unwritableFolder(error, outDir) ?? error);
  } finally {
    release?.();
  }
}

async function buildInto(staging: string, site: Site) {
  const { environment } = site;
  // Under a base path the site's files stand in a folder of that name, as a host serves them.
  const folder = path.join(staging, environment.basePath);
  const [indexed, advice] = await together([
    // First, for Pagefind is a process of its own and takes longest.
    buildSearchIndex(site, folder),
    drawSocialImages(site, folder),
    buildAstro({
      logLevel: 'warn',
      outDir: folder,
      vite: { build: { emptyOutDir: false } },
    }),
  ] as const);
  if (environment.editor) writeEditor(site, folder);
  writeHostFiles(site, staging, folder);
  return { indexed, advice };
}

/** Calls `tell` for each article whose page is made. */
function tellOfArticles(site: Site, tell: (done: number, total: number) => void): void {
  const { renderer } = site;
  let done = 0;
  site.renderer = (mode) => {
    if (mode === 'article') tell(++done, site.library.articles.length);
    return renderer(mode);
  };
}

/** Waits for all, so that none is still writing when one has failed. */
async function together<T extends readonly Promise<unknown>[]>(
  works: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(works);
  return Promise.all(works);
}

function report(site: Site, outDir: string, indexed: number, seconds: number): void {
  const editor = path.join('.', site.environment.basePath, EDITOR, path.sep);
  const files = fs
    .readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .map((file) => ({ file: path.relative(outDir, file), size: fs.statSync(file).size }))
    .toSorted((a, b) => b.size - a.size);
  const pages = files.filter(({ file }) => file.endsWith('.html') && !file.startsWith(editor));
  const largest = pages[0];
  const rows = [
    ['pages', String(pages.length)],
    ...summaryRows(site.library),
    ['in the search index', String(indexed)],
    ['seconds', seconds.toFixed(1)],
    ['largest page', largest ? `${largest.file}, ${(largest.size / 1000).toFixed(1)} kB` : 'none'],
  ] as const;
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log();
  for (const [name, value] of rows) console.log(`  ${name.padEnd(width)}  ${value}`);
  console.log(`\n  The site is in ${path.relative('.', outDir) || outDir}.`);
  for (const line of hostAdvice(files.length, files[0]?.size ?? 0)) console.log(`  ${line}`);
  if (!site.indexable) {
    console.log(
      `  No address is set (SITE_URL, or "siteUrl" in practice.json): every page says noindex,\n  links are written for ${LOCAL_ORIGIN}, and there is no sitemap.`,
    );
  }
}

if (import.meta.main) {
  try {
    await build();
  } catch (error) {
    if (!(error instanceof ContentProblems)) throw error;
    console.error(error.message);
    console.error('Nothing was built; the last good site stays as it was.');
    process.exitCode = 1;
  }
}
