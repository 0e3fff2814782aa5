import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = fs.readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Rules of level AAA, which axe runs only when they are named. */
const STRICTEST = [
  'color-contrast-enhanced',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
];

const OPTIONS: RunOptions = {
  runOnly: {
    type: 'tag',
    values: [
      ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      ...['best-practice', 'experimental'],
    ],
  },
  rules: {
    ...Object.fromEntries(STRICTEST.map((rule) => [rule, { enabled: true }])),
    // What passes the strictest rule for contrast passes this one.
    'color-contrast': { enabled: false },
  },
  resultTypes: ['violations'],
};

/**
 * What axe finds wrong with a page as it stands: the rule, and the element with what to do.
 * The page must have been opened with `bypassCSP`.
 *
 * @throws {Error} when one of the strictest rules was not run
 */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const results = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(
        options,
      ),
    OPTIONS as unknown,
  );
  const { violations, passes, inapplicable, incomplete } = results;
  const run = [violations, passes, inapplicable, incomplete].flat().map(({ id }) => id);
  const forgotten = STRICTEST.filter((rule) => !run.includes(rule));
  if (forgotten.length > 0) throw new Error(`axe did not run ${forgotten.join(', ')}.`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
