import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

/** How long what a test waits for may take on a slow machine, in milliseconds. */
export const PATIENCE = 15_000;

/** What a test wants of the window it visits a page with. */
export interface Wishes extends BrowserContextOptions {
  /** A window of its own: nothing is cached, and what is changed in it changes no other test. */
  alone?: boolean;
}

/**
 * Gives the tests of a file one browser. They share its windows, since opening one costs more than
 * a page; a test that cannot says `alone`.
 *
 * @returns opens a page of a site; `prepare` may watch the page before it is loaded
 */
export function visitor() {
  let browser: Browser;
  const shared = new Map<string, Page>();
  let own: Page[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(own.map((page) => page.context().close()));
    own = [];
    for (const [options, page] of shared) {
      if (page.isClosed()) shared.delete(options);
      else await leave(page);
    }
  });
  afterAll(() => browser.close());

  const openWindow = async (options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context.newPage();
  };

  return async (
    address: string,
    { alone = false, ...wanted }: Wishes = {},
    prepare?: (page: Page) => unknown,
  ): Promise<Page> => {
    // What can be changed in an open window, and what only a new one has.
    const {
      viewport = DESK,
      colorScheme = 'light',
      reducedMotion = 'no-preference',
      forcedColors = 'none',
      ...fixed
    } = wanted;
    const key = JSON.stringify(fixed);
    const page = (!alone && shared.get(key)) || (await openWindow({ ...fixed, viewport }));
    if (alone) own.push(page);
    else shared.set(key, page);
    await page.setViewportSize(viewport ?? DESK);
    await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors });
    // A page that is open already would keep what its history knows, or only scroll.
    const [open] = page.url().split('#');
    if (!alone && open === address.split('#')[0]) {
      await page.goto(new URL('/robots.txt', address).href);
    }
    await prepare?.(page);
    await page.goto(address);
    return page;
  };
}

/** Takes from a page what a test has put on it. It stays on the site: to leave costs a new process. */
async function leave(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().clearCookies();
}
