import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { site, sites } from './sites.ts';
import { DESK, PHONE, visitor } from './visitor.ts';

const visit = visitor();
/** Where the first paragraph begins on a phone at the latest, in pixels. */
const FIRST_WORDS = 1500;
const WITHOUT_SCRIPT = { javaScriptEnabled: false };

// The front page alone has a script, and the ledger rows that open; what the search shows without
// JavaScript, its own tests tell.
it.each(['', 'evidence/', 'articles/a-note-on-the-kitchen-table/'])(
  'the title and the whole text of /%s need no JavaScript',
  async (path) => {
    const page = await visit(site.url + path, WITHOUT_SCRIPT);
    const main = page.getByRole('main');
    expect(await main.getByRole('heading', { level: 1 }).count()).toBe(1);
    // Rows of the ledger open by a press (see below), and its filter says what it shows when it is used.
    await page.locator('.claim details').evaluateAll((rows) => {
      for (const row of rows) (row as HTMLDetailsElement).open = true;
    });
    const words = main.locator(':is(h1, h2, h3, p, li, dt, dd, th, td, figcaption):not(.chosen)');
    expect(await unseen(words)).toEqual([]);
    expect((await main.innerText()).split(/\s+/).length).toBeGreaterThan(20);
  },
);

it.each(sites)(
  'on the $name site, an address that leads nowhere shows a way on',
  async ({ url, pages }) => {
    const page = await visit(`${url}no/such/page/`, WITHOUT_SCRIPT);
    const articles = pages.filter((path) => /^articles\/./.test(path));
    const links = page.getByRole('main').getByRole('heading').getByRole('link');
    expect(await links.count()).toBe(articles.length);
    await links.first().click();
    expect(articles.map((article) => url + article)).toContain(page.url());
  },
);

describe.each(site.articles)('/%s', (path) => {
  it('gives its answer on the first screen of a phone', async () => {
    const page = await visit(site.url + path, { viewport: PHONE });
    const answer = (await page.locator('#answer').boundingBox())!;
    expect(answer.y).toBeGreaterThan(0);
    expect(answer.y + answer.height).toBeLessThanOrEqual(PHONE.height);
  });

  it('begins its text on the second screen of a phone', async () => {
    const page = await visit(site.url + path, { viewport: PHONE });
    const { y } = (await page.locator('.article > div.prose > p').first().boundingBox())!;
    expect(y).toBeLessThanOrEqual(FIRST_WORDS);
  });
});

describe('an article', () => {
  // The other one has nothing that this one has not.
  const path = site.articles[0]!;

  it('opens its contents on a phone by a tap, and they lead to each section', async () => {
    const page = await visit(site.url + path, { ...WITHOUT_SCRIPT, viewport: PHONE });
    const contents = page.getByRole('navigation', { name: 'Contents' });
    expect(await contents.getByRole('link').count()).toBe(0);
    await contents.getByText('On this page').click();
    await expectToLeadToTheirHeadings(page, contents.getByRole('link'));
  });

  it.each([PHONE, DESK])(
    'leads from a label to its row, which opens and closes ($width px)',
    async (size) => {
      const page = await visit(site.url + path, { ...WITHOUT_SCRIPT, viewport: size });
      await page.locator('main a.verdict').last().click();
      const row = page.locator('.claim:has(:target)');
      for (const part of [
        row.locator('.verdict'),
        row.getByRole('heading'),
        row.locator('.prose'),
      ]) {
        const { y, height } = (await part.boundingBox())!;
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + height).toBeLessThan(size.height);
      }
      await row.locator('summary').press('Enter');
      expect(await row.locator('.prose').isVisible()).toBe(false);
    },
  );

  it('shows its contents beside the text where there is room', async () => {
    const page = await visit(site.url + path, { ...WITHOUT_SCRIPT, viewport: DESK });
    const contents = page.getByRole('navigation', { name: 'Contents' });
    const text = (await page.locator('div.prose h2').first().boundingBox())!;
    const list = (await contents.getByRole('list').boundingBox())!;
    expect(list.x + list.width).toBeLessThan(text.x);
    await expectToLeadToTheirHeadings(page, contents.getByRole('link'));
  });
});

it.each([...site.articles, 'faq/'])('/%s shows every answer without a click', async (path) => {
  const page = await visit(site.url + path, { ...WITHOUT_SCRIPT, viewport: PHONE });
  const questions = page.getByRole('heading', { level: 3, name: /\?$/ });
  expect(await questions.count()).toBeGreaterThan(2);
  const answers = questions.locator('xpath=following-sibling::*[1]');
  expect(await answers.count()).toBe(await questions.count());
  for (const answer of await answers.all()) {
    await answer.scrollIntoViewIfNeeded();
    expect(await unseen(answer)).toEqual([]);
  }
});

it.each(['about/', ...site.articles])(
  'no line of the help lines in /%s begins with a comma',
  async (path) => {
    const page = await visit(site.url + path);
    for (const width of [320, 360, 412, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(
        await page.locator('.safety, .crisis').evaluateAll(stopsAtTheEdge),
        `${width} px`,
      ).toEqual([]);
    }
  },
);

describe('the filter of the evidence ledger', () => {
  it.each([
    'Well supported',
    'Mixed or limited',
    'No good evidence',
    'Not tested',
    'Clinical view',
  ])('leaves only the claims with the verdict "%s", without a script', async (verdict) => {
    const page = await visit(`${site.url}evidence/`, WITHOUT_SCRIPT);
    const claims = page.getByRole('article');
    const all = await claims.count();
    const count = page.getByRole('link', { name: new RegExp(`^\\d+ ${verdict}`) });
    const announced = Number.parseInt(await count.innerText());

    await count.click();
    expect(await claims.count()).toBe(announced);
    expect(await claims.count()).toBeLessThan(all);
    const summaries = claims.filter({ has: page.locator('summary', { hasText: verdict }) });
    expect(await summaries.count()).toBe(announced);

    await page.getByRole('link', { name: `Show all ${all}` }).click();
    expect(await claims.count()).toBe(all);
    await page.goBack();
    expect(await claims.count()).toBe(announced);
  });

  it('is where the counts of the front page lead', async () => {
    const page = await visit(site.url, WITHOUT_SCRIPT);
    await page.getByRole('link', { name: /^\d+ Not tested/ }).click();
    const pills = await page.locator('.claim:visible .verdict').allInnerTexts();
    expect(new Set(pills)).toEqual(new Set(['Not tested']));
  });
});

/** Texts of the elements that a reader cannot see. */
function unseen(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((found) =>
    found
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        return element.textContent.trim() !== '' && !(shown && width > 0 && height > 0);
      })
      .map((element) => element.textContent.trim()),
  );
}

/** Runs in the page: what follows a link with a comma or full stop that fell to the next line. */
function stopsAtTheEdge(boxes: Element[]): string[] {
  return boxes
    .flatMap((box) => [...box.querySelectorAll('a')])
    .filter((link) => {
      const next = link.nextSibling;
      if (!/^[.,]/.test(next?.textContent ?? '')) return false;
      const stop = document.createRange();
      stop.setStart(next!, 0);
      stop.setEnd(next!, 1);
      return stop.getBoundingClientRect().left < [...link.getClientRects()].at(-1)!.left;
    })
    .map((link) => link.textContent + link.nextSibling!.textContent);
}

/** Follows each link of a list: it ends with the heading of its name at the top of the window. */
async function expectToLeadToTheirHeadings(page: Page, links: Locator): Promise<void> {
  const names = await links.allInnerTexts();
  expect(names.length).toBeGreaterThan(3);
  const height = page.viewportSize()!.height;
  for (const [index, name] of names.entries()) {
    const heading = page.getByRole('main').getByRole('heading', { name, exact: true });
    const isSeen = async () => {
      const { y } = (await heading.boundingBox())!;
      return y > -1 && y < height;
    };
    // A page that still settles can move a link from under the finger, which then taps again.
    const tap = async () => {
      await links.nth(index).click();
      return expect
        .poll(isSeen, { timeout: 2000 })
        .toBe(true)
        .then(
          () => true,
          () => false,
        );
    };
    await expect.poll(tap, { timeout: 10_000, message: name }).toBe(true);
  }
}
