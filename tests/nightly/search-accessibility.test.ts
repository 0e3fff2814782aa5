import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../browser/axe.ts';
import { PATIENCE, searchPage } from '../browser/search-page.ts';
import { site } from '../browser/sites.ts';
import { DESK, PHONE, visitor } from '../browser/visitor.ts';

const visit = visitor();
/** Least height of what is not part of a sentence, in CSS pixels. */
const TOUCH_TARGET = 44;

/** Each state of the page, with what is typed to reach it. */
const STATES = [
  { state: 'before it is used', words: '' },
  { state: 'with many results', words: 'partner' },
  { state: 'with a verdict', words: 'testosterone' },
  { state: 'with another word than was typed', words: 'flodding' },
  { state: 'without results', words: 'xqzvwkj' },
  { state: 'with help first', words: 'I am afraid of him' },
];

// Layout depends on the width and contrast on the colors, so each is seen once.
describe.each([
  { colorScheme: 'light', viewport: DESK },
  { colorScheme: 'dark', viewport: PHONE },
] as const)('in $colorScheme colors, axe finds nothing wrong', ({ colorScheme, viewport }) => {
  it.each(STATES)('$state', async ({ words }) => {
    const page = await visit(`${site.url}search/`, {
      ...{ bypassCSP: true, colorScheme, viewport },
    });
    const { search, status } = searchPage(page);
    if (words) {
      await search(words);
      await expect.poll(status, PATIENCE).not.toMatch(/^(?:Searching|$)/);
    }
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('when it is broken', async () => {
    const page = await visit(
      `${site.url}search/`,
      { bypassCSP: true, colorScheme, viewport },
      (opened) => opened.route('**/pagefind/**', (route) => route.abort()),
    );
    const { field, status } = searchPage(page);
    await field.fill('silence');
    await expect.poll(status, PATIENCE).toContain('did not load');
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

it('a finger can hit every control and every entry of the list', async () => {
  const page = await visit(`${site.url}search/`, { viewport: PHONE });
  const { field, more, listed, search } = searchPage(page);
  await search('partner');
  const controls = [
    field,
    more,
    page.getByRole('button', { name: 'Search', exact: true }),
    ...(await page.locator('label', { has: page.getByRole('radio') }).all()),
    ...(await listed.all()),
  ];
  const boxes = await Promise.all(controls.map((control) => control.boundingBox()));
  expect(boxes.map((box) => box!.height).filter((height) => height < TOUCH_TARGET)).toEqual([]);
});

it('fits a narrow screen in every state', async () => {
  const page = await visit(`${site.url}search/`, { viewport: { width: 320, height: 640 } });
  const { search } = searchPage(page);
  for (const { words } of STATES.slice(1)) {
    await search(words);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, words).toBeLessThanOrEqual(320);
  }
});
