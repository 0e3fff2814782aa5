import fs from 'node:fs';
import path from 'node:path';

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
 * Path of the browser named by `CHROMIUM_PATH`, else of an installed one, else of the one that
 * comes as an npm package for Linux on x64.
 *
 * @throws {Error} one sentence on what to install
 */
export async function browserPath(): Promise<string> {
  const found = process.env['CHROMIUM_PATH'] || INSTALLED.find((file) => fs.existsSync(file));
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') return unpackedBrowser();
  throw new Error(
    'No browser was found: install Google Chrome or Chromium, or set CHROMIUM_PATH to one.',
  );
}

/**
 * Unpacks the packaged browser once for each version, in a folder that appears only when it is
 * whole: a browser that somebody else is still writing cannot be started.
 */
async function unpackedBrowser(): Promise<string> {
  const about = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(fs.readFileSync(about, 'utf8')) as { version: string };
  const folder = path.resolve('.cache', `chromium-${version}`);
  const browser = path.join(folder, 'chromium');
  if (fs.existsSync(browser)) return browser;
  fs.mkdirSync('.cache', { recursive: true });
  const unfinished = fs.mkdtempSync(`${folder}-`);
  // The package unpacks into the system's temporary folder, whatever lies there already.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = unfinished;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    fs.renameSync(unfinished, folder);
  } catch (error) {
    // Another process has unpacked it in the meantime.
    if (!fs.existsSync(browser)) throw error;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
  return browser;
}
