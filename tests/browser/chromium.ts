import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { browserPath } from '../bench/browser.ts';

/** Keeps Chromium to the pages under test: no look-ups of its own. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts the browser that the tests visit pages with; `browserPath` says which. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: QUIET });
}
