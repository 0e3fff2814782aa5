import type { Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { searchPage } from './search-page.ts';
import { judgedPages, sites } from './sites.ts';
import { visitor } from './visitor.ts';

const visit = visitor();

describe.each(sites)('a visit to the $name site', (site) => {
  const paths = judgedPages.filter(({ name }) => name === site.name).map(({ path }) => path);
  const { origin } = new URL(site.url);

  it.each(paths.filter((path) => path !== 'search/'))(
    'to /%s asks for it, its fonts and its pictures alone, and keeps and logs nothing',
    async (path) => {
      const { page, requests, messages } = await watched(site.url + path);
      const answered = requests.filter((request) => !request.redirectedTo());
      const addresses = answered.map((request) => request.url());
      const own =
        /^(?:favicon\.svg|manifest\.webmanifest|fonts\/.*\.woff2|_astro\/.*\.(?:avif|webp))$/;
      const others = addresses.filter(
        (address) => !address.startsWith(site.url) || !own.test(address.slice(site.url.length)),
      );
      expect(others).toEqual([page.url()]);
      const scripts = page.locator('script:not([type="application/ld+json"])');
      // Of the home page, the line that leads to the search.
      expect(await scripts.count()).toBe(path === '' ? 1 : 0);
      expect(messages).toEqual([]);
      expect(await kept(page)).toEqual(NOTHING_KEPT);
    },
  );

  it('to the search asks no other host, keeps nothing and logs nothing', async () => {
    const { page, requests, messages } = await watched(`${site.url}search/`);
    await searchPage(page).search('closeness');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((request) => new URL(request.url()).origin !== origin)).toEqual([]);
    expect(requests.filter((request) => request.method() !== 'GET')).toEqual([]);
    expect(messages).toEqual([]);
    expect(await kept(page)).toEqual(NOTHING_KEPT);
  });

  it('tells a linked host nothing of where the reader was', async () => {
    const { page } = await watched(site.url + site.articles[0]!);
    const policy = page.locator('meta[name="referrer"]');
    expect(await policy.getAttribute('content')).toBe('no-referrer');
    const referrers = await page.evaluate(() =>
      [...document.querySelectorAll('a')].map((link) => link.referrerPolicy).filter(Boolean),
    );
    expect(referrers.filter((value) => value !== 'no-referrer')).toEqual([]);
  });
});

const NOTHING_KEPT = {
  cookies: [],
  localStorage: 0,
  sessionStorage: 0,
  databases: [],
  caches: [],
  workers: 0,
};

/** A visit with all that the browser asked for and all that it had to say about it. */
async function watched(address: string) {
  const requests: Request[] = [];
  const messages: string[] = [];
  const page = await visit(address, {}, (opened) => {
    opened.on('request', (request) => requests.push(request));
    opened.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    opened.on('pageerror', (error) => messages.push(error.message));
  });
  await page.waitForLoadState('networkidle');
  return { page, requests, messages };
}

/** Everything a page can leave behind in a browser. */
async function kept(page: Page): Promise<typeof NOTHING_KEPT> {
  const storage = await page.evaluate(async () => ({
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  const cookies = await page.context().cookies();
  return { cookies, ...storage } as typeof NOTHING_KEPT;
}
