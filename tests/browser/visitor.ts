import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

/** How long what a test waits for may take on a slow machine, in milliseconds. */
export const PATIENCE = 15_000;

/**
 * Gives the tests of a file one browser, and each visit a profile of its own that ends with the
 * test.
 *
 * @returns opens a page of a site; `prepare` may watch the page before it is loaded
 */
export function visitor() {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => browser.close());

  return async (
    address: string,
    options: BrowserContextOptions = {},
    prepare: (page: Page) => unknown = () => undefined,
  ): Promise<Page> => {
    const context = await browser.newContext({ viewport: DESK, ...options });
    contexts.push(context);
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await prepare(page);
    await page.goto(address);
    return page;
  };
}
