import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { serve } from '#commands/serve';
import { makeSearchIndex, writeSearchIndex } from '#integrations/pagefind';
import { loadSite } from '#site';
import { searchDocuments } from '#search/index/documents';
import { readEnvironment } from '#environment';
import { browserPath } from './browser.ts';
import { build } from './build.ts';
import { compressedSize } from './compressed.ts';
import { syntheticDocuments } from './synthetic-documents.ts';

const SMALL = path.resolve('.cache/bench/search');
const LARGE = path.resolve('.cache/bench/search-large');
const ARTICLES = 1_000;
/** How much slower a phone is taken to be. */
const SLOWER = 4;
const RUNS = 3;

const QUESTIONS = [
  'why does my husband shut down',
  'how long is too long for the silent treatment',
  'does couples counseling work',
  'he hasnt talked to me in two weeks is that normal',
  'testosterone',
  'men',
  'flodding',
  'papp 2009',
  'is it hormones that make men withdraw',
  'i love her but i keep pulling away',
];

/** Titles of the columns of what `benchSearch` gives. */
export const SEARCH_HEADER = ['search', 'median', 'worst', 'bar'];

/** What the search may cost, as the tests of its bytes have it, and how long its readers may wait. */
const BARS = { script: '4 kB', first: '90 kB', second: '5 kB', small: '100 ms', large: '150 ms' };

/**
 * How long readers wait for results after their last keystroke, on the site as it is and with the
 * index of a thousand articles, and what making that index takes.
 *
 * @returns rows under `SEARCH_HEADER`
 */
export async function benchSearch(): Promise<string[][]> {
  await build({ OUT_DIR: SMALL, SITE_URL: '', BASE_PATH: '' });
  fs.rmSync(LARGE, { recursive: true, force: true });
  fs.cpSync(SMALL, LARGE, { recursive: true });
  const bundle = path.join(LARGE, 'pagefind');
  fs.rmSync(bundle, { recursive: true });
  const { library, synonyms } = loadSite(readEnvironment());
  const documents = syntheticDocuments([...searchDocuments(library)], ARTICLES);
  const started = performance.now();
  writeSearchIndex(await makeSearchIndex(documents, synonyms), bundle);
  const records = documents.length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const files = fs.readdirSync(bundle, { recursive: true }).length;
  return [
    ...(await searchBytes(SMALL)),
    ...(await searchWaits('this site', SMALL, BARS.small)),
    ...(await searchWaits(`${ARTICLES} articles`, LARGE, BARS.large)),
    [`index of ${ARTICLES} articles, ${records} records in ${files} files`, `${seconds} s`, '', ''],
  ];
}

/**
 * How long readers of a built site wait for results.
 *
 * @param speeds how many times slower than this machine their own is taken to be
 * @param bar what is enough, for the last column
 * @returns rows of a name, the median and the worst
 */
export async function searchWaits(
  name: string,
  folder: string,
  bar: string,
  speeds = [1, SLOWER],
): Promise<string[][]> {
  return visit(folder, async (browser, origin) => {
    const rows: string[][] = [];
    for (const slower of speeds) {
      const page = await browser.newPage();
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await page.goto(`${origin}/search/`);
      const first = await wait(page, QUESTIONS[0]!);
      const times: number[] = [];
      // The first round loads what each question needs of the index.
      for (let run = 0; run <= RUNS; run++) {
        for (const question of QUESTIONS) {
          const time = await wait(page, question);
          if (run > 0) times.push(time);
        }
      }
      const speed = slower === 1 ? '' : `, ${slower} times slower`;
      rows.push([`${name}, first search${speed}`, milliseconds(first), '', '']);
      const sorted = times.toSorted((a, b) => a - b);
      const median = sorted[Math.floor(sorted.length / 2)]!;
      rows.push([`${name}, warm${speed}`, milliseconds(median), milliseconds(sorted.at(-1)!), bar]);
      await page.close();
    }
    return rows;
  });
}

/** What a search loads: the page's own script, at Brotli 5, and each question, as the engine sends it. */
async function searchBytes(folder: string): Promise<string[][]> {
  return visit(folder, async (browser, origin) => {
    const page = await browser.newPage();
    let bytes = 0;
    page.on('requestfinished', async (request) => {
      const { responseBodySize } = await request.sizes();
      bytes += responseBodySize;
    });
    const loaded = async () => {
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(300);
      const sum = bytes;
      bytes = 0;
      return sum;
    };
    await page.goto(`${origin}/search/`);
    await loaded();
    const [script = ''] = fs.readdirSync(path.join(folder, '_astro'));
    const size = kilobytes(compressedSize(fs.readFileSync(path.join(folder, '_astro', script))));
    const rows = [['script of the search', size, '', BARS.script]];
    const searches = [
      ['first search loads', BARS.first],
      ['second search loads', BARS.second],
    ] as const;
    for (const [index, [name, bar]] of searches.entries()) {
      await wait(page, QUESTIONS[index]!);
      rows.push([name, kilobytes(await loaded()), '', bar]);
    }
    return rows;
  });
}

/** Serves a site and opens a browser for as long as some work takes, however it ends. */
async function visit<T>(
  folder: string,
  work: (browser: Browser, origin: string) => Promise<T>,
): Promise<T> {
  const executablePath = await browserPath();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const server = await serve(folder);
    try {
      return await work(browser, server.origin);
    } finally {
      await server.stop();
    }
  } finally {
    await browser.close();
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Milliseconds from a keystroke to the results, the pause that ends typing included. */
async function wait(page: Page, question: string): Promise<number> {
  await page.fill('#query', '');
  return page.evaluate(
    (words) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('#query')!;
        const list = document.querySelector('#results')!;
        const began = performance.now();
        new MutationObserver((_, observer) => {
          if (list.ariaBusy !== 'false') return;
          observer.disconnect();
          resolve(performance.now() - began);
        }).observe(list, { attributes: true });
        field.value = words;
        field.dispatchEvent(new Event('input'));
      }),
    question,
  );
}

function milliseconds(time: number): string {
  return `${Math.round(time)} ms`;
}
