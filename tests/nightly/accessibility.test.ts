import { expect, it } from 'vitest';
import { accessibilityProblems } from '../browser/axe.ts';
import { judgedPages } from '../browser/sites.ts';
import { visitor } from '../browser/visitor.ts';

const visit = visitor();

/** What the tests by day leave out: there each width has one of the two schemes. */
const OTHER_VIEWS = [
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 320 },
] as const;

it.each(judgedPages)('axe finds nothing wrong with /$path ($name)', async ({ address }) => {
  const page = await visit(address, { bypassCSP: true });
  for (const { colorScheme, width } of OTHER_VIEWS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await accessibilityProblems(page), `${colorScheme}, ${width} px`).toEqual([]);
  }
});
