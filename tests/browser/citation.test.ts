import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site } from './sites.ts';
import { DESK, PHONE, visitor } from './visitor.ts';

const visit = visitor();
const TOUCH = { viewport: PHONE, hasTouch: true, isMobile: true };
/** How far a note may be pushed down by those before it. */
const FARTHEST_NOTE = 400;

describe.each(site.articles)('a citation in /%s', (path) => {
  const address = site.url + path;

  describe('on a phone', () => {
    it('shows its source in place when it is tapped', async () => {
      const page = await visit(address, TOUCH);
      const { label, author, doi } = await citedWithDoi(page);
      const citation = page.getByRole('button', { name: label, exact: true }).first();
      await citation.scrollIntoViewIfNeeded();
      const before = await topOf(citation);

      await citation.tap();
      const source = page.locator(':popover-open');
      expect(await source.innerText()).toContain(author);
      expect(await source.getByRole('link', { name: doi }).getAttribute('href')).toBe(doi);
      const box = (await source.boundingBox())!;
      expect(box.y).toBeGreaterThan(0);
      expect(Math.round(box.y + box.height)).toBeLessThanOrEqual(PHONE.height);
      // The text stays where the reader has it.
      expect(await topOf(citation)).toBe(before);
      expect(page.url()).toBe(address);

      await page.touchscreen.tap(2, 10);
      expect(await source.count()).toBe(0);
    });

    it.each([0.1, 0.5, 0.9])(
      'is in sight beside its source from %d of the screen',
      async (part) => {
        const page = await visit(address, TOUCH);
        const citation = page.getByRole('article').getByRole('button').nth(9);
        await citation.evaluate((element, top) => {
          window.scrollBy(0, element.getBoundingClientRect().top - top);
        }, PHONE.height * part);
        await citation.tap();
        const source = page.locator(':popover-open');
        const box = (await source.boundingBox())!;
        const tapped = (await citation.boundingBox())!;
        expect(box.y >= tapped.y + tapped.height || box.y + box.height <= tapped.y).toBe(true);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(PHONE.height + 1);
      },
    );

    it('opens at the first tap, whatever was pressed before', async () => {
      const page = await visit(address, TOUCH);
      const citations = await page.locator('.cite button').all();
      expect(citations.length).toBeGreaterThan(10);
      for (const citation of citations) {
        await citation.tap();
        expect(await page.locator(':popover-open').count()).toBe(1);
        await page.keyboard.press('Escape');
      }
    });

    it('shows its source by the keyboard, and Escape leads back to it', async () => {
      const page = await visit(address, { viewport: PHONE });
      const { label, author, doi } = await citedWithDoi(page);
      const citation = page.getByRole('button', { name: label, exact: true }).first();
      await citation.focus();
      await page.keyboard.press('Enter');
      const source = page.locator(':popover-open');
      expect(await source.innerText()).toContain(author);

      await page.keyboard.press('Tab');
      expect(await isFocused(source.getByRole('link', { name: doi }))).toBe(true);
      await page.keyboard.press('Escape');
      expect(await source.count()).toBe(0);
      expect(await isFocused(citation)).toBe(true);
    });

    it('never lies over the link that the keys reach after it', async () => {
      const page = await visit(address, { viewport: { width: 768, height: 900 } });
      const hidden: string[] = [];
      for (const citation of await page.locator('.cite button').all()) {
        await citation.focus();
        await page.keyboard.press('Enter');
        for (let stop = 0; stop < 4; stop++) {
          await page.keyboard.press('Tab');
          const covered = await page.evaluate(coveredLink);
          if (covered) hidden.push(covered);
        }
        await page.keyboard.press('Escape');
      }
      expect(hidden).toEqual([]);
    });

    it('shows the same source wherever it is cited again', async () => {
      const page = await visit(address, { viewport: PHONE });
      const { label, author } = await citedWithDoi(page, 2);
      await page.getByRole('button', { name: label, exact: true }).nth(1).click();
      expect(await page.locator(':popover-open').innerText()).toContain(author);
    });

    it('is a plain link to the list in a browser without popovers', async () => {
      const page = await visit(address, { viewport: PHONE, bypassCSP: true }, withoutPopovers);
      const { label, doi, place } = await citedWithDoi(page);
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await page.getByRole('link', { name: doi }).count()).toBe(1);
      await textOf(page).getByRole('link', { name: label, exact: true }).first().click();
      await expectInWindow(page, place);
    });
  });

  describe('at a desk', () => {
    it('is a plain link that leads to its place in the list', async () => {
      const page = await visit(address, { viewport: DESK });
      const { label, place } = await citedWithDoi(page);
      expect(await page.getByRole('button').count()).toBe(0);
      await textOf(page).getByRole('link', { name: label, exact: true }).first().click();
      expect(new URL(page.url()).hash).not.toBe('');
      await expectInWindow(page, place);
    });

    it('has its source as a note in the margin beside it', async () => {
      const page = await visit(address, { viewport: DESK });
      const column = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
      const problems: string[] = [];
      for (const { label, link } of await sources(page)) {
        // The note comes before the list in the text, so its link is the first of the two.
        const note = textOf(page).getByRole('link', { name: link }).first().locator('xpath=..');
        const noteBox = (await note.boundingBox())!;
        const citation = note.locator('xpath=preceding-sibling::*[1]');
        const citationBox = (await citation.boundingBox())!;
        const distance = Math.round(Math.abs(noteBox.y - citationBox.y));
        if (noteBox.x < column.x + column.width) problems.push(`${label} is not in the margin`);
        if (noteBox.x + noteBox.width > DESK.width) problems.push(`${label} is cut off`);
        if (distance > FARTHEST_NOTE) problems.push(`${label} is ${distance} px away`);
      }
      expect(problems).toEqual([]);
    });
  });

  it('is found again from the list', async () => {
    const page = await visit(address, { viewport: PHONE });
    for (const use of [1, 2]) {
      const { label, place } = await citedWithDoi(page, use);
      await place.getByRole('link', { name: `${label.slice(1, -1)}, use ${use}` }).click();
      const citation = page.getByRole('button', { name: label, exact: true }).nth(use - 1);
      await expectInWindow(page, citation);
    }
  });
});

interface Source {
  /** "(Ross et al., 2019)" */
  label: string;
  /** "Ross, J. M." */
  author: string;
  /** Address of the work. */
  link: string;
  /** Its entry in the list. */
  place: Locator;
  /** How often the text cites it. */
  uses: number;
}

/** The article's list of sources. */
async function sources(page: Page): Promise<Source[]> {
  const entries = page
    .getByRole('heading', { name: 'Sources', exact: true })
    .locator('xpath=following::ol[1]')
    .getByRole('listitem');
  const found: Source[] = [];
  for (const place of await entries.all()) {
    const back = place.getByRole('link', { name: /, use \d+$/ });
    const link = (await place.getByRole('link').first().getAttribute('href'))!;
    const name = (await back.first().getAttribute('aria-label'))!.replace(/, use \d+$/, '');
    const author = (await place.innerText()).split(',')[0]!;
    found.push({ label: `(${name})`, author, link, place, uses: await back.count() });
  }
  expect(found.length).toBeGreaterThan(3);
  return found;
}

/** A source with a DOI that the text cites at least so often, always in brackets. */
async function citedWithDoi(page: Page, times = 1): Promise<Source & { doi: string }> {
  const found = (await sources(page)).filter(
    ({ link, uses }) => link.startsWith('https://doi.org/') && uses >= times,
  );
  for (const source of found) {
    const name = source.label;
    const asButton = await textOf(page).getByRole('button', { name, exact: true }).count();
    const asLink = await textOf(page).getByRole('link', { name, exact: true }).count();
    if (asButton + asLink === source.uses) return { ...source, doi: source.link };
  }
  throw new Error(`No source with a DOI is cited ${times} times.`);
}

function textOf(page: Page): Locator {
  return page.getByRole('article');
}

/** How many frames an element stays where it is before it counts as laid out with all near it. */
const CALM_FRAMES = 6;

/** Where an element begins in the window, in whole pixels, when everything near it is laid out. */
function topOf(element: Locator): Promise<number> {
  return element.evaluate(async (node, frames) => {
    const top = () => Math.round(node.getBoundingClientRect().top);
    let last = top();
    for (let calm = 0; calm < frames; calm++) {
      await new Promise(requestAnimationFrame);
      if (top() !== last) calm = 0;
      last = top();
    }
    return last;
  }, CALM_FRAMES);
}

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement);
}

async function expectInWindow(page: Page, element: Locator): Promise<void> {
  const { y, height } = (await element.boundingBox())!;
  expect(y + height).toBeGreaterThan(0);
  expect(y).toBeLessThan(page.viewportSize()!.height);
}

/** Serves the page as a browser reads it that knows neither the attributes nor the selector. */
function withoutPopovers(page: Page): Promise<unknown> {
  return page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const html = await response.text();
    expect(html).toContain('selector(:popover-open)');
    const body = html
      .replaceAll(':popover-open', ':unknown')
      .replaceAll(' popover', ' data-unknown-popover');
    return route.fulfill({ response, body });
  });
}

/** Runs in the page: the link that has the focus, if all of it is under something else. */
function coveredLink(): string {
  const element = document.activeElement!;
  if (!element.matches('a')) return '';
  const seen = [...element.getClientRects()].some(({ left, top, width, height }) => {
    const above = document.elementFromPoint(left + width / 2, top + height / 2);
    return above !== null && (element.contains(above) || above.contains(element));
  });
  return seen ? '' : element.textContent;
}
