import fs from 'node:fs';
import path from 'node:path';
import { build as buildAstro } from 'astro';
import { getSite, LOCAL_ORIGIN } from '#content';
import { EDITOR } from '#domain/paths';
import { ContentProblems } from '#domain/problems';
import { adoptStaging, recoverLastBuild, stagingFor } from '#commands/staging';
import { summaryRows } from '#commands/summary';
import { buildSearchIndex } from '#commands/search-index';
import { writeEditor } from '#commands/editor';
import { writeHostFiles } from '#commands/host-files';
import { drawSocialImages } from '#commands/social-images';

/**
 * `npm run build`: the whole site, put in place only when it is complete.
 *
 * @param judge looks at the finished folder of the site; when it throws, the last build stays
 */
export async function build(judge?: (folder: string) => void): Promise<void> {
  const started = performance.now();
  // Pages get no security policy when the shell says anything else, as it does under a test runner.
  process.env['NODE_ENV'] = 'production';
  const site = getSite();
  const { environment } = site;
  recoverLastBuild(environment.outDir);
  const staging = stagingFor(environment.outDir);
  // Under a base path the site's files stand in a folder of that name, as a host serves them.
  const folder = path.join(staging, environment.basePath);
  await buildAstro({ logLevel: 'warn', outDir: folder });
  const advice = await drawSocialImages(site, folder);
  const indexed = await buildSearchIndex(site, folder);
  if (environment.editor) writeEditor(site, folder);
  writeHostFiles(site, staging, folder);
  judge?.(folder);
  adoptStaging(staging, environment.outDir);
  const seconds = (performance.now() - started) / 1000;
  report(site, environment.outDir, indexed, seconds);
  for (const line of advice) console.log(`  ${line}`);
}

function report(
  site: ReturnType<typeof getSite>,
  outDir: string,
  indexed: number,
  seconds: number,
): void {
  const editor = path.join('.', site.environment.basePath, EDITOR, path.sep);
  const pages = fs
    .readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith(editor))
    .map((file) => ({ file, size: fs.statSync(path.join(outDir, file)).size }))
    .toSorted((a, b) => b.size - a.size);
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
