import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { judgedPages, site } from './sites.ts';
import { visitor } from './visitor.ts';

const visit = visitor();
/** A window of 1280 px at a zoom of 400 %. */
const NARROW = { width: 320, height: 256 };

/** The least that WCAG 1.4.12 wants a text to bear. */
const TEXT_SPACING = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-bottom: 2em !important; }
`;

/** What readers may do to the text, each in a window of that width. */
const CHANGES: { name: string; change(page: Page): Promise<unknown> }[] = [
  { name: 'a zoom of 400 %', change: async () => undefined },
  { name: 'wide spacing', change: (page) => page.addStyleTag({ content: TEXT_SPACING }) },
  {
    name: 'text of twice the size',
    change: async (page) => {
      await page.reload();
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
    },
  },
];

it.each(judgedPages)('/$path ($name) fits and loses nothing', async ({ address }) => {
  const page = await visit(address, { viewport: NARROW, bypassCSP: true });
  for (const { name, change } of CHANGES) {
    await change(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, name).toBe(NARROW.width);
    expect(await page.evaluate(cutOff), name).toEqual([]);
  }
});

it('a source in place needs no scrolling to the side and scrolls when it is long', async () => {
  const page = await visit(site.url + site.articles[0]!, { viewport: NARROW, bypassCSP: true });
  await page.locator('.cite').first().click();
  const source = page.locator(':popover-open');
  const size = await source.evaluate((element) => ({
    wide: element.scrollWidth - element.clientWidth,
    top: element.getBoundingClientRect().top,
  }));
  expect(size.wide).toBe(0);
  expect(size.top).toBeGreaterThanOrEqual(0);
});

/** Runs in the page: elements whose text does not fit into them and cannot be seen, but for those made to be heard alone. */
function cutOff(): string[] {
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && !element.closest('.unseen'))
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = element.scrollHeight > element.clientHeight + 1;
      return (wide && /hidden|clip/.test(overflowX)) || (high && /hidden|clip/.test(overflowY));
    })
    .map((element) => element.outerHTML.slice(0, 200));
}
