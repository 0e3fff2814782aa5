import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { build } from './build.ts';
import { searchWaits } from './search.ts';
import { compressedSize } from './compressed.ts';
import { writeSyntheticContent } from './synthetic-content.ts';
import { addPhotographs } from './synthetic-photographs.ts';

/** Titles of the columns of what `benchGrowth` gives. */
export const GROWTH_HEADER = [
  'articles',
  'cold s',
  'ms each',
  'warm s',
  'photographs cold, warm s',
  'memory GB',
  'files',
  'largest page, Brotli 5',
  'index MB',
  'search ms',
  'worst',
];

/**
 * Builds a site of so many articles in a temporary folder: cold, with no picture drawn before, and
 * again after one article has changed. What photographs take is told apart from the rest.
 *
 * @returns a row under `GROWTH_HEADER`
 */
export async function benchGrowth(articles: number): Promise<string[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const stop = () => process.exit(130);
  process.once('SIGINT', stop);
  try {
    const content = path.join(folder, 'content');
    const site = path.join(folder, 'site');
    say(`Writing ${articles} articles …`);
    writeSyntheticContent('content', content, articles);
    await addPhotographs(content);
    say('Building them …');
    const env = {
      CONTENT_DIR: content,
      OUT_DIR: site,
      CACHE_DIR: path.join(folder, 'cache'),
      SITE_URL: 'https://blog.example.com',
      BASE_PATH: '',
    };
    const cold = await build(env);
    changeOneArticle(content);
    say(`… took ${cold.seconds.toFixed(1)} s. Building again after one change …`);
    const warm = await build(env);
    say(`… took ${warm.seconds.toFixed(1)} s. Measuring …`);
    const files = filesIn(site);
    const largest = largestPage(site, files);
    const index = files.filter((file) => file.startsWith('pagefind'));
    const size = sizeOf(site, index);
    // The search needs neither, and the server takes 20,000 files.
    for (const name of ['articles', 'social'])
      fs.rmSync(path.join(site, name), { recursive: true });
    const waits = (await searchWaits('', site, '', [1])).at(-1)!;
    return [
      articles.toLocaleString('en-US'),
      cold.seconds.toFixed(1),
      ((cold.seconds * 1000) / articles).toFixed(1),
      warm.seconds.toFixed(1),
      `${cold.photographs.toFixed(1)}, ${warm.photographs.toFixed(1)}`,
      (Math.max(cold.memory, warm.memory) / 1e9).toFixed(2),
      files.length.toLocaleString('en-US'),
      `${largest.file}, ${(largest.size / 1000).toFixed(1)} kB`,
      (size / 1e6).toFixed(1),
      ...waits.slice(1, 3),
    ];
  } finally {
    process.off('exit', remove);
    process.off('SIGINT', stop);
    remove();
  }
}

/** A new title needs a new picture as well. */
function changeOneArticle(content: string): void {
  const articles = path.join(content, 'articles');
  const file = path.join(articles, fs.readdirSync(articles).toSorted()[0]!);
  const text = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(
    file,
    `${text.replace(/^title: .*$/m, 'title: One article has changed')}\nSo.\n`,
  );
}

function largestPage(site: string, files: string[]): { file: string; size: number } {
  return files
    .filter((file) => file.endsWith('.html') && !file.startsWith('admin'))
    .map((file) => ({
      file: file.replace('index.html', ''),
      size: compressedSize(fs.readFileSync(path.join(site, file))),
    }))
    .reduce((a, b) => (b.size > a.size ? b : a));
}

function sizeOf(site: string, files: string[]): number {
  return files.reduce((sum, file) => sum + fs.statSync(path.join(site, file)).size, 0);
}

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

function say(line: string): void {
  process.stderr.write(`  ${line}\n`);
}
