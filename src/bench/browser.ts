import fs from 'node:fs';

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

/**
 * The browser named by `CHROMIUM_PATH`, or an installed one.
 *
 * @throws {Error} one sentence on what to install
 */
export function browserPath(): string {
  const found = process.env['CHROMIUM_PATH'] || INSTALLED.find((file) => fs.existsSync(file));
  if (found) return found;
  throw new Error('No browser was found: install Google Chrome or Chromium, or set CHROMIUM_PATH.');
}
