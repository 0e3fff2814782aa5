import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site } from './sites.ts';
import { DESK, PHONE, visitor } from './visitor.ts';

const visit = visitor();
const TOUCH = { viewport: PHONE, hasTouch: true, isMobile: true };
const SCREENS = [
  ['a phone', TOUCH],
  ['a desk', { viewport: DESK }],
] as const;

// The other article has nothing that this one has not.
const path = site.articles[0]!;
const address = site.url + path;

describe('a citation', () => {
  describe.each(SCREENS)('on %s', (_, screen) => {
    it('shows its source in place when it is pressed, and a press elsewhere returns', async () => {
      const page = await visit(address, screen);
      const { citation, entry, doi } = await citedWithDoi(page);
      await citation.scrollIntoViewIfNeeded();
      const before = await topOf(citation);
      await citation.click();
      const source = page.locator(':popover-open');
      expect(await source.textContent()).toBe(entry);
      expect(await source.getByRole('link', { name: doi }).getAttribute('href')).toBe(doi);
      const box = (await source.boundingBox())!;
      expect(box.y).toBeGreaterThan(0);
      expect(Math.round(box.y + box.height)).toBeLessThanOrEqual(screen.viewport.height);
      // The text stays where the reader has it.
      expect(await topOf(citation)).toBe(before);
      expect(page.url()).toBe(address);
      await page.mouse.click(2, 10);
      expect(await source.count()).toBe(0);
    });

    it('is closed by a button of its own', async () => {
      const page = await visit(address, screen);
      await (await citedWithDoi(page)).citation.click();
      await page.locator(':popover-open').getByRole('button', { name: 'Close' }).click();
      expect(await page.locator(':popover-open').count()).toBe(0);
    });

    it('shows its source by the keyboard, and Escape leads back to it', async () => {
      const page = await visit(address, { viewport: screen.viewport });
      const { citation, doi } = await citedWithDoi(page);
      const button = citation.getByRole('button', { name: /: source$/ });
      await button.focus();
      await page.keyboard.press('Enter');
      const source = page.locator(':popover-open');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await isFocused(source.getByRole('link', { name: doi }))).toBe(true);
      await page.keyboard.press('Escape');
      expect(await source.count()).toBe(0);
      expect(await isFocused(button)).toBe(true);
    });
  });

  it.each([0.1, 0.5, 0.9])('is in sight beside its source from %d of the screen', async (part) => {
    const page = await visit(address, TOUCH);
    const citation = page.locator('.cite').nth(9);
    await citation.evaluate((element, top) => {
      window.scrollBy(0, element.getBoundingClientRect().top - top);
    }, PHONE.height * part);
    await citation.tap();
    const box = (await page.locator(':popover-open').boundingBox())!;
    const tapped = (await citation.boundingBox())!;
    expect(box.y >= tapped.y + tapped.height || box.y + box.height <= tapped.y).toBe(true);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(PHONE.height + 1);
  });

  it('opens at the first tap, whatever was pressed before', async () => {
    const page = await visit(address, TOUCH);
    const citations = await page.locator('.cite').all();
    expect(citations.length).toBeGreaterThan(10);
    for (const citation of citations) {
      await citation.tap();
      expect(await page.locator(':popover-open').count()).toBe(1);
      await page.keyboard.press('Escape');
    }
  });

  it('never lies over the link that the keys reach after it', async () => {
    const page = await visit(address, { viewport: { width: 768, height: 900 } });
    const hidden: string[] = [];
    for (const button of await page.locator('.cite button').all()) {
      await button.focus();
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

  it('is a plain link to the list in a browser without popovers', async () => {
    const page = await visit(address, { viewport: PHONE, bypassCSP: true }, withoutPopovers);
    const { citation, place } = await citedWithDoi(page);
    expect(await page.getByRole('button').count()).toBe(0);
    await citation.getByRole('link').click();
    await expectInWindow(page, place);
  });

  it('is found again from the list', async () => {
    const page = await visit(address, { viewport: PHONE });
    const { place, citation } = await citedWithDoi(page);
    await place.getByRole('link', { name: /, use 1$|^Back to the text/ }).click();
    await expectInWindow(page, citation);
  });
});

describe.each([390, 1280])('at %i px', (width) => {
  it('a sentence is heard as a sentence: each citation once, and no reference in it', async () => {
    const page = await visit(address, { viewport: { width, height: 900 } });
    const paragraph = page.locator('p', { hasText: 'It need not mean that you don’t care' });
    expect(await paragraph.ariaSnapshot()).toBe(
      [
        '- paragraph:',
        '  - text: It need not mean that you don’t care. In a study of 59 couples, men’s withdrawal during conflict went along with strong negative feelings that they showed little of',
        '  - link "(Leo et al., 2020)":',
        '    - /url: "#ref-leo-2020"',
        '  - text: .',
        `  - 'button "Leo et al., 2020: source"'`,
        '  - text: Stepping back can also be a way to handle distress, above all for people uneasy with closeness',
        '  - link "(Simpson & Rholes, 2017)":',
        '    - /url: "#ref-simpson-rholes-2017"',
        '  - text: .',
        `  - 'button "Simpson & Rholes, 2017: source"'`,
        '  - text: We found no source for “it is rarely lack of interest”; interest can fade, too.',
        `  - 'link "(Claim 22: Mixed or limited evidence)"':`,
        '    - /url: /evidence/#withdrawal-not-lack-of-care',
        '  - text: We saw no test of whether men do it to calm down or to punish.',
        `  - 'link "(Claim 23: Mixed or limited evidence)"':`,
        '    - /url: /evidence/#retreat-to-self-regulate',
      ].join('\n'),
    );
  });

  it.each([
    [
      'a note',
      'articles/a-note-on-the-kitchen-table/',
      'Some notes begin well',
      ['- link "1":', '- button "Show note 1"', '- link "2":', '- button "Show note 2"'],
    ],
    [
      'a term',
      path,
      'A review of reviews rates the evidence for this therapy',
      [
        '- link "personality disorders":',
        '- button "What “personality disorder” means"',
        '- link "(Leichsenring et al., 2023)":',
        '- button "Leichsenring et al., 2023: source"',
        '- link "(Claim 42: Mixed or limited evidence)":',
        '- link "(Claim 43: Mixed or limited evidence)":',
      ],
    ],
  ])('%s is heard in its sentence, and its button by its name', async (_, at, words, heard) => {
    const page = await visit(site.url + at, { viewport: { width, height: 900 } });
    const snapshot = await page.locator('.prose p', { hasText: words }).first().ariaSnapshot();
    const controls = snapshot.split('\n').map((line) => line.trim().replaceAll("'", ''));
    expect(controls.filter((line) => /^- (?:link|button)/.test(line))).toEqual(heard);
  });

  it('a paragraph is copied as it is read', async () => {
    const page = await visit(address, { viewport: { width, height: 900 } });
    const paragraph = page.locator('p', { hasText: 'It need not mean that you don’t care' });
    const copied = await paragraph.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
      return getSelection()!.toString().replace(/\s+/g, ' ');
    });
    expect(copied).toContain(
      'that they showed little of (Leo et al., 2020). Stepping back can also be a way to handle distress, above all for people uneasy with closeness (Simpson & Rholes, 2017). We found no source',
    );
  });
});

it('the kind of study is in the margin of a wide screen, beside its citation', async () => {
  const page = await visit(address, { viewport: DESK });
  const column = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
  const notes = await page.locator('.margin-note').evaluateAll((spans) =>
    spans.map((span) => {
      const { width, marginRight } = getComputedStyle(span);
      const { content } = getComputedStyle(span, '::after');
      return { content, width: parseFloat(width), right: parseFloat(marginRight) };
    }),
  );
  expect(notes.length).toBeGreaterThan(5);
  for (const { content, width, right } of notes) {
    expect(content).toMatch(/^"\w.*" \/ ""$/);
    // As far out as it is wide, and so outside of the column.
    expect(-right).toBeGreaterThanOrEqual(width);
    expect(column.x + column.width - right).toBeLessThanOrEqual(DESK.width);
  }
});

/** A citation of one source that has a DOI, with what the list says of it. */
async function citedWithDoi(page: Page) {
  for (const citation of await page.locator('.cite').all()) {
    const href = (await citation.getByRole('link').getAttribute('href'))!;
    const place = page.locator(`[id="${href.slice(1)}"]`);
    const link = place.locator('a[href^="https://doi.org/"]');
    if (!(await link.count())) continue;
    const doi = (await link.first().getAttribute('href'))!;
    const entry = (await place.locator('.note').textContent())!;
    return { citation, place, doi, entry };
  }
  throw new Error('No source with a DOI is cited.');
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
