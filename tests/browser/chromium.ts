import fs from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

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

/**
 * Starts the browser named by `CHROMIUM_PATH`, else an installed one, else the one that comes as
 * an npm package for Linux on x64.
 *
 * @throws {Error} one sentence on what to install
 */
export async function launchChromium(): Promise<Browser> {
  const installed = process.env['CHROMIUM_PATH'] || INSTALLED.find((file) => fs.existsSync(file));
  if (installed) return chromium.launch({ executablePath: installed, args: QUIET });
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    // Its own arguments are for a single page in one process with web security off.
    return chromium.launch({ executablePath, args: QUIET });
  }
  throw new Error(
    'No browser was found: install Google Chrome or Chromium, or set CHROMIUM_PATH to one.',
  );
}
