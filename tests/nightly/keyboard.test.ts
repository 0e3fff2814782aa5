import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { judgedPages, site } from '../browser/sites.ts';
import { DESK, PHONE, visitor } from '../browser/visitor.ts';

const visit = visitor();
const LEAST_OUTLINE = 2;

it.each(['', 'search/', site.articles[0]!])(
  'the first stop in /%s skips to the text',
  async (path) => {
    const page = await visit(site.url + path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    const { x, y } = (await skip.boundingBox())!;
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('main').locator(':focus').count()).toBe(1);
  },
);

describe.each([
  { viewport: PHONE, pages: judgedPages },
  // Only articles are laid out in another way where there is room.
  { viewport: DESK, pages: judgedPages.filter(({ path }) => site.articles.includes(path)) },
])('on a screen $viewport.width px wide', ({ viewport, pages }) => {
  it.each(pages)('the keys reach all of /$path ($name) in order', async ({ address }) => {
    const page = await visit(address, { viewport });
    const expected = await page.evaluate(rememberStops);
    const stops: Stop[] = [];
    for (const _ of expected) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(currentStop));
    }
    expect(stops.map(({ name }) => name)).toEqual(expected);
    expect(stops.map(({ index }) => index)).toEqual(expected.map((_, index) => index));
    expect(stops.filter(({ outline }) => outline < LEAST_OUTLINE)).toEqual([]);
    expect(stops.filter(({ visible }) => !visible)).toEqual([]);
    await expectWayBack(page, expected.length);
  });
});

interface Stop {
  /** Its place among all that can be reached; -1 for the page itself. */
  index: number;
  name: string;
  /** Width of the line around it, 0 for none. */
  outline: number;
  /** Whether it is in the window and under nothing else. */
  visible: boolean;
}

/** From the last stop the keys lead back as well, so none of them is a trap. */
async function expectWayBack(page: Page, count: number): Promise<void> {
  const steps = Math.min(count - 1, 10);
  for (let step = 1; step <= steps; step++) {
    await page.keyboard.press('Shift+Tab');
    expect((await page.evaluate(currentStop)).index).toBe(count - 1 - step);
  }
}

/** Runs in the page: all that a key can reach, in the order of the document. */
function rememberStops(): string[] {
  const all = [
    ...document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ];
  const stops = all.filter((element) => {
    const isOtherChoice = element.matches('[type="radio"]:not(:checked)');
    const isStop = (element as HTMLElement).tabIndex >= 0;
    return element.checkVisibility() && isStop && !isOtherChoice;
  });
  Object.assign(window, { stops });
  return stops.map((element) => element.textContent.trim());
}

/** Runs in the page: where the focus is, and how it shows. */
function currentStop(): Stop {
  const element = document.activeElement!;
  const { stops } = window as unknown as { stops: Element[] };
  // The button of a citation lies over its words, and a choice without a look of its own in its label.
  const shown =
    element.closest('.cite, label:has([type="radio"]), .search-field:has(input:focus)') ?? element;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  const [box] = shown.getClientRects();
  const { left = 0, top = 0, width = 0, height = 0 } = box ?? {};
  const above = document.elementFromPoint(left + width / 2, top + height / 2);
  return {
    index: stops.indexOf(element),
    name: element.textContent.trim(),
    outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    visible: above !== null && (shown.contains(above) || above.contains(shown)),
  };
}
