import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityProblems } from './axe.ts';
import { judgedPages, site } from './sites.ts';
import { DESK, PHONE, visitor } from './visitor.ts';

const visit = visitor();
const CHECKED = { bypassCSP: true };
const SCHEMES = ['light', 'dark'] as const;
/** Layout depends on the width and contrast on the colors, so each is seen once; the rest at night. */
const VIEWS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const;
/** Least height of what is not part of a sentence, in CSS pixels. */
const TOUCH_TARGET = 44;

/** Wishes of readers that may change how a page looks, and nothing that it says. */
const WISHES = [
  { forcedColors: 'active', colorScheme: 'light' },
  { forcedColors: 'active', colorScheme: 'dark' },
  { forcedColors: 'none', reducedMotion: 'reduce' },
] as const;

it.each(judgedPages)('/$path ($name) can be used by all', async ({ address }) => {
  const page = await visit(address, CHECKED);
  const text = await page.locator('body').innerText();
  for (const wish of WISHES) {
    await page.emulateMedia(wish);
    expect(await page.locator('body').innerText(), JSON.stringify(wish)).toBe(text);
  }
  for (const { colorScheme, width } of VIEWS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await accessibilityProblems(page), `${colorScheme}, ${width} px`).toEqual([]);
  }
  await page.emulateMedia({ media: 'print' });
  expect(await pressed(page), 'on paper').toEqual([]);
});

/** What a page shows on paper that is there to be pressed: navigation, buttons, lines below links. */
async function pressed(page: Page): Promise<string[]> {
  const shown = await page.locator('nav:visible, .cite button:visible').allInnerTexts();
  const underlined = await page
    .locator('.cite a')
    .evaluateAll((links) =>
      links
        .filter((link) => getComputedStyle(link).textDecorationLine !== 'none')
        .map((link) => link.textContent),
    );
  return [...shown, ...underlined];
}

describe.each(SCHEMES)('in %s colors, axe finds nothing wrong', (colorScheme) => {
  it('with an open source and open contents', async () => {
    const address = site.url + site.articles[0]!;
    const page = await visit(address, { ...CHECKED, colorScheme, viewport: PHONE });
    await page.getByText('On this page').click();
    await page.locator('.cite').first().click();
    expect(await page.locator(':popover-open').isVisible()).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

describe.each([PHONE, DESK])('on a screen $width px wide', (viewport) => {
  it.each(['', 'evidence/', ...site.articles])(
    'a finger can hit the links and controls of /%s that are no part of a sentence',
    async (path) => {
      const page = await visit(site.url + path, { viewport });
      const controls = [
        page.getByRole('banner').getByRole('link'),
        page.getByRole('contentinfo').getByRole('navigation').getByRole('link'),
        page.getByRole('navigation', { name: 'Start here' }).getByRole('link'),
        page.getByText('On this page'),
        page.locator('label', { has: page.getByRole('radio') }),
      ];
      const sizes = (await Promise.all(controls.map(heights))).flat();
      expect(sizes.length).toBeGreaterThan(8);
      expect(sizes.filter(({ height }) => height < TOUCH_TARGET)).toEqual([]);
    },
  );
});

it.each(site.articles)('a finger can hit the contents of /%s on a phone', async (path) => {
  const page = await visit(site.url + path, { viewport: PHONE });
  await page.getByText('On this page').click();
  const sizes = await heights(page.getByRole('navigation', { name: 'Contents' }).getByRole('link'));
  expect(sizes.length).toBeGreaterThan(4);
  expect(sizes.filter(({ height }) => height < TOUCH_TARGET)).toEqual([]);
});

it.each(site.articles)(
  'a heading of /%s is named by its words alone, and so is its link',
  async (path) => {
    const page = await visit(site.url + path, { viewport: PHONE });
    const link = page.locator('.prose > h2 > a').first();
    const name = (await link.innerText()).trim();
    expect(await page.getByRole('heading', { name, exact: true }).count()).toBe(1);
    expect(await page.getByRole('heading').getByRole('link', { name, exact: true }).count()).toBe(
      1,
    );
    expect((await heights(link))[0]!.height).toBeGreaterThanOrEqual(TOUCH_TARGET);
  },
);

it('changes pages without a movement for readers who asked for that', async () => {
  const page = await visit(site.url);
  expect(await page.evaluate(movements)).toEqual(['auto']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await page.evaluate(movements)).toEqual([]);
});

/** Runs in the page: how it moves to the next one, as far as the style sheet's conditions are met. */
function movements(): string[] {
  const met = (rules: CSSRuleList): CSSRule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
      return rule instanceof CSSGroupingRule ? met(rule.cssRules) : [rule];
    });
  return [...document.styleSheets]
    .flatMap((sheet) => met(sheet.cssRules))
    .filter((rule) => rule instanceof CSSViewTransitionRule)
    .map((rule) => rule.navigation);
}

/** Names and heights of the elements on the screen; the skip link is there only while it is used. */
function heights(elements: Locator): Promise<{ name: string; height: number }[]> {
  return elements.evaluateAll((found) =>
    found
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => element.checkVisibility() && box.right > 0)
      .map(({ element, box }) => ({
        name: element.textContent.trim(),
        height: Math.round(box.height * 10) / 10,
      })),
  );
}
