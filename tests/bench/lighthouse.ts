import type { Config, Result } from 'lighthouse';
import lighthouse, { desktopConfig } from 'lighthouse';
import { launch } from 'chrome-launcher';
import { browserPath } from './browser.ts';

/** What one page scored, as medians over its runs. */
export interface Score {
  /** Lighthouse's categories in percent, by their ids. */
  categories: Record<string, number>;
  /** Milliseconds, as seen on the way (a phone), or as Lighthouse reckons them (a desktop). */
  firstPaint: number;
  largestPaint: number;
  blocking: number;
  /** Layout shift, without unit. */
  shift: number;
  requests: number;
  /** Audits that did not pass. */
  failed: string[];
}

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * A phone with the line that a page comes over: Lighthouse slows the processor alone. Left to itself it
 * reckons from a visit without delay when a page would be painted, and takes it for granted that this
 * waits for the whole page and for both fonts; what a reader sees begins with the first packets.
 */
const PHONE: Config = {
  extends: 'lighthouse:default',
  settings: {
    throttlingMethod: 'devtools',
    throttling: {
      cpuSlowdownMultiplier: 4,
      rttMs: 0,
      throughputKbps: 0,
      requestLatencyMs: 0,
      downloadThroughputKbps: 0,
      uploadThroughputKbps: 0,
    },
  },
};

/**
 * Runs Lighthouse on each address several times and takes medians. The addresses take turns, so that
 * whatever else the machine does falls on all of them alike.
 *
 * @param form the device it pretends to be
 * @returns scores in the order of the addresses
 */
export async function measure(
  urls: string[],
  runs: number,
  form: 'mobile' | 'desktop',
): Promise<Score[]> {
  const results = urls.map((): Result[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, url] of urls.entries()) {
      // A run now and then sees no paint on a busy machine; then it has no score and is done again.
      let result = await runOnce(url, form);
      for (let again = 0; again < 3 && !isScored(result); again++)
        result = await runOnce(url, form);
      if (!isScored(result)) throw new Error(`Lighthouse could not score ${url}.`);
      results[index]!.push(result);
    }
  }
  return results.map(scoreOf);
}

async function runOnce(url: string, form: 'mobile' | 'desktop'): Promise<Result | undefined> {
  const chrome = await launch({
    chromePath: await browserPath(),
    chromeFlags: FLAGS,
    logLevel: 'silent',
  });
  try {
    const config = form === 'desktop' ? desktopConfig : PHONE;
    const report = await lighthouse(url, { port: chrome.port, logLevel: 'silent' }, config);
    return report?.lhr;
  } finally {
    chrome.kill();
  }
}

function isScored(result: Result | undefined): result is Result {
  return typeof result?.categories['performance']?.score === 'number';
}

function scoreOf(results: Result[]): Score {
  const audit = (id: string) => median(results.map(({ audits }) => audits[id]?.numericValue ?? 0));
  const last = results.at(-1)!;
  return {
    categories: Object.fromEntries(
      Object.keys(last.categories).map((id) => [
        id,
        median(results.map(({ categories }) => (categories[id]?.score ?? 0) * 100)),
      ]),
    ),
    firstPaint: audit('first-contentful-paint'),
    largestPaint: audit('largest-contentful-paint'),
    blocking: audit('total-blocking-time'),
    shift: audit('cumulative-layout-shift'),
    requests: requestsOf(last),
    failed: Object.values(last.audits)
      .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0)
      .map(({ id }) => id),
  };
}

function requestsOf(result: Result): number {
  const details = result.audits['network-requests']?.details;
  return details && 'items' in details ? details.items.length : 0;
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
