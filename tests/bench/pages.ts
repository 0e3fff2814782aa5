import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { serve } from '#commands/serve';
import { build } from './build.ts';
import { compressedSize } from './compressed.ts';
import { floorHeaders, floorPage } from './floor.ts';
import { measure } from './lighthouse.ts';
import { phoneLine } from './phone-line.ts';
import { table } from './table.ts';

const SITE = path.resolve('.cache/bench/site');
const FLOOR = path.resolve('.cache/bench/floor');

/**
 * Measures every page: its bytes, its requests, and Lighthouse's paints beside those of the same
 * text without design, in one run.
 *
 * @param runs Lighthouse runs for each page; medians are printed
 * @param only paths to measure instead of all
 */
export async function benchPages(runs: number, only: string[] = []): Promise<string> {
  fs.rmSync(path.dirname(SITE), { recursive: true, force: true });
  await build({ OUT_DIR: SITE, SITE_URL: 'https://blog.example.com', BASE_PATH: '' });
  const pages = htmlFiles(SITE).filter(({ url }) => only.length === 0 || only.includes(url));
  if (pages.length === 0) throw new Error(`The site has no page ${only.join(' or ')}.`);
  for (const { file, html } of pages) {
    fs.mkdirSync(path.dirname(path.join(FLOOR, file)), { recursive: true });
    fs.writeFileSync(path.join(FLOOR, file), floorPage(html));
  }
  const headers = fs.readFileSync(path.join(SITE, '_headers'), 'utf8');
  fs.writeFileSync(path.join(FLOOR, '_headers'), floorHeaders(headers));
  const site = await serve(SITE);
  const lines = [await phoneLine(site), await phoneLine(await serve(FLOOR))];
  const rows: string[][] = [];
  try {
    for (const { url, html } of pages) {
      process.stderr.write(`  ${rows.length + 1} of ${pages.length}: ${url}\n`);
      const [page, bare] = await measure(
        lines.map(({ origin }) => origin + url),
        runs,
        'mobile',
      );
      const [desktop] = await measure([site.origin + url], 1, 'desktop');
      if (!page || !bare || !desktop) throw new Error(`${url} could not be measured.`);
      const bytes = Buffer.from(html);
      rows.push([
        url,
        String(page.requests),
        kilobytes(bytes.length),
        kilobytes(zlib.gzipSync(bytes).length),
        kilobytes(compressedSize(bytes)),
        scores(page.categories),
        scores(desktop.categories),
        milliseconds(page.firstPaint),
        ratio(page.firstPaint, bare.firstPaint),
        milliseconds(page.largestPaint),
        ratio(page.largestPaint, bare.largestPaint),
        String(Math.round(page.blocking)),
        page.shift.toFixed(3),
        [...new Set([...page.failed, ...desktop.failed])].join(' ') || 'none',
      ]);
    }
  } finally {
    await Promise.all(lines.map((line) => line.stop()));
  }
  return table(HEADER, rows);
}

const HEADER = [
  'page',
  'requests',
  'HTML kB',
  'gzip',
  'Brotli 5',
  'mobile',
  'desktop',
  'first paint ms',
  '× bare text',
  'largest paint ms',
  '× bare text',
  'blocking ms',
  'shift',
  'failed audits',
];

function htmlFiles(folder: string): { file: string; url: string; html: string }[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.split(path.sep).join('/'))
    .toSorted()
    .map((file) => ({
      file,
      url: `/${file.replace(/index\.html$/, '')}`,
      html: fs.readFileSync(path.join(folder, file), 'utf8'),
    }));
}

/** Lighthouse's categories in its order: performance, accessibility, practices, SEO, agents. */
function scores(categories: Record<string, number>): string {
  return Object.values(categories).map(Math.round).join('/');
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function milliseconds(value: number): string {
  return String(Math.round(value));
}

function ratio(value: number, floor: number): string {
  return (value / floor).toFixed(2);
}
