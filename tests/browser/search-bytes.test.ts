import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { searchPage } from './search-page.ts';
import { site } from './sites.ts';
import { visitor } from './visitor.ts';

const visit = visitor();
const { folder } = inject('unconfigured');
const BROTLI = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Questions that readers ask one after the other. */
const PAIRS = [
  ['why does my husband shut down', 'how long is too long'],
  ['withdrawal', 'couple therapy'],
  ['flodding', 'my bf gives me the silent treatment'],
  ['does he still love me', 'is he avoidant'],
];

/** Addresses and sizes of the bodies a page gets, as they come over the wire. */
function watch(page: Page) {
  let transfers: { address: string; size: number }[] = [];
  page.on('requestfinished', async (request) => {
    const { responseBodySize: size } = await request.sizes();
    transfers.push({ address: request.url(), size });
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    const seen = transfers;
    transfers = [];
    return { seen, size: seen.reduce((sum, transfer) => sum + transfer.size, 0) };
  };
}

it('loads nothing before somebody wants to search', async () => {
  const requests: string[] = [];
  const page = await visit(`${site.url}search/`, { alone: true }, (opened) => {
    opened.on('request', (request) => requests.push(request.url()));
  });
  await page.waitForLoadState('networkidle');
  expect(requests.filter((address) => address.includes('/pagefind/'))).toEqual([]);
  await searchPage(page).field.focus();
  await expect.poll(() => requests.some((address) => address.includes('/pagefind/'))).toBe(true);
});

it('costs at most 4 kB of script before it is used', () => {
  const scripts = fs.readdirSync(path.join(folder, '_astro')).filter((name) => /\.js$/.test(name));
  expect(scripts).toHaveLength(1);
  const script = fs.readFileSync(path.join(folder, '_astro', scripts[0]!));
  expect(zlib.brotliCompressSync(script, BROTLI).length).toBeLessThanOrEqual(4_000);
});

describe.each(PAIRS)('“%s”, then “%s”', (first, second) => {
  it('costs at most 90 kB, then 5 kB', async () => {
    let transferred!: ReturnType<typeof watch>;
    const page = await visit(`${site.url}search/`, { alone: true }, (opened) => {
      transferred = watch(opened);
    });
    await transferred();
    const { search, headings } = searchPage(page);
    await search(first);
    expect(await headings.count()).toBeGreaterThan(0);
    const one = await transferred();
    expect(one.size, JSON.stringify(one.seen)).toBeLessThanOrEqual(90_000);
    await search(second);
    expect(await headings.count()).toBeGreaterThan(0);
    const two = await transferred();
    expect(two.size, JSON.stringify(two.seen)).toBeLessThanOrEqual(5_000);
  });
});
