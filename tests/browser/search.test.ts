import { describe, expect, it } from 'vitest';
import { PATIENCE, searchPage } from './search-page.ts';
import { searchVisitor } from './search-visitor.ts';
import { sites } from './sites.ts';
import { PHONE, visitor } from './visitor.ts';

const visit = visitor();
const open = searchVisitor();
const NOTHING = 'xqzvwkj';

describe.each(sites)('the search of the $name site', (site) => {
  it('finds a section of an article and leads to its very heading', async () => {
    const path = site.articles[0]!;
    const page = await visit(site.url + path);
    const contents = page.getByRole('navigation', { name: 'Contents' });
    const [, section] = await contents.getByRole('link').allInnerTexts();

    await page.goto(`${site.url}search/`);
    const { search, results } = searchPage(page);
    await search(section!);
    await results.getByRole('link', { name: section!, exact: true }).first().click();

    const heading = page.getByRole('heading', { name: section!, exact: true });
    // What a browser is to mark follows the anchor, and no page is told of it.
    const { hash, href } = new URL(page.url().replace(/:~:.*/, ''));
    expect(href.replace(hash, '')).toBe(site.url + path);
    expect(decodeURIComponent(hash)).toBe(`#${await heading.getAttribute('id')}`);
    // A browser that looks for the words to mark scrolls once it has them.
    await expect
      .poll(async () => (await heading.boundingBox())!.y, { timeout: 10_000 })
      .toBeLessThan(page.viewportSize()!.height);
  });

  it('lists all questions and articles below', async () => {
    const page = await visit(`${site.url}search/`);
    const { listed } = searchPage(page);
    expect(await listed.count()).toBeGreaterThan(5);
    await listed.first().click();
    expect(page.url().startsWith(`${site.url}faq/#`)).toBe(true);
  });
});

describe('a result', () => {
  it('of a question shows its answer', async () => {
    const { search, results } = await open();
    await search('is there a biological reason men withdraw');
    const first = results.getByRole('listitem').first();
    expect(await first.getByRole('link').getAttribute('href')).toMatch(
      /\/faq\/#a-biological-reason:~:text=\w+%20/,
    );
    expect(await first.innerText()).toContain('We found no good evidence that one hormone');
  });

  it('is reached by the first click of a slow hand', async () => {
    const { page, field, headings } = await open();
    await field.pressSequentially('closeness');
    await expect.poll(() => headings.count(), PATIENCE).toBeGreaterThan(0);
    // The pause of typing is over, and with it all that would move the results.
    await expect.poll(() => page.getByRole('status').innerText(), PATIENCE).toContain('closeness');
    await headings.first().getByRole('link').click({ delay: 120 });
    await page.waitForURL((address) => !address.pathname.endsWith('/search/'), PATIENCE);
  });

  it('of a claim says that it is one, with its verdict in words and what was found', async () => {
    const { search, results } = await open();
    await search('testosterone makes men need freedom');
    const first = results.getByRole('listitem').first();
    expect(await first.locator('.verdict').innerText()).toContain('No good evidence found');
    expect(await first.getByRole('heading').innerText()).toMatch(/^Claim: \S/);
    expect(await first.innerText()).toContain('We found no study');
  });

  it('is a heading in an ordered list, so that both can be counted and jumped between', async () => {
    const { search, results, headings } = await open();
    await search('therapy');
    expect(await results.evaluate(({ tagName }) => tagName)).toBe('OL');
    expect(await headings.count()).toBe(await results.getByRole('listitem').count());
  });

  it('marks the words that were looked for, in its title and its text', async () => {
    const { search, results } = await open();
    await search('testosterone');
    const first = results.getByRole('listitem').first();
    expect((await first.locator('h2 mark').first().innerText()).toLowerCase()).toBe('testosterone');
    expect(await first.locator('p mark').count()).toBeGreaterThan(0);
  });

  it('can be of one kind alone', async () => {
    const { page, search, results, targets } = await open();
    await search('testosterone');
    expect((await targets()).some((target) => target.startsWith('/references/'))).toBe(true);
    await page.getByText('Evidence', { exact: true }).and(page.locator('label')).click();
    await expect
      .poll(async () => new Set((await targets()).map((target) => target.split('#')[0])), PATIENCE)
      .toEqual(new Set(['/evidence/']));
    expect(await results.getByRole('listitem').count()).toBeGreaterThan(0);
  });

  it('is not the last of many: more can be shown', async () => {
    const { page, search, headings, more } = await open();
    await search('partner');
    const before = await headings.count();
    await more.click();
    await expect.poll(() => headings.count(), PATIENCE).toBeGreaterThan(before);
    await expect
      .poll(() => page.locator(':focus').innerText(), PATIENCE)
      .toBe(await headings.nth(before).innerText());
    const shown = await headings.count();
    await page.reload();
    await expect.poll(() => headings.count(), PATIENCE).toBe(shown);
  });
});

describe('Back', () => {
  it('brings box, choice and results as they were, also where the browser empties the box', async () => {
    const { page, search, field, headings, targets } = await open();
    await search('testosterone');
    await page.getByText('Evidence', { exact: true }).and(page.locator('label')).click();
    await expect.poll(async () => (await targets()).join(' '), PATIENCE).not.toContain('/faq/');
    await headings.first().getByRole('link').click();
    await page.waitForURL((address) => !address.pathname.endsWith('/search/'), PATIENCE);
    await page.goBack();
    const chosen = page.getByRole('radio', { checked: true });
    await expect.poll(() => headings.count(), PATIENCE).toBeGreaterThan(0);
    expect(await field.inputValue()).toBe('testosterone');
    expect(await chosen.getAttribute('value')).toBe('evidence');

    // As WebKit does when a page comes back from its cache.
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      document.querySelector<HTMLInputElement>('#query')!.value = '';
      document.querySelector<HTMLInputElement>('[value=""]')!.checked = true;
    });
    await expect.poll(() => field.inputValue(), PATIENCE).toBe('testosterone');
    expect(await chosen.getAttribute('value')).toBe('evidence');
  });
});

describe('the line of status', () => {
  it('tells once, after a pause, how much was found', async () => {
    const { page, field, status } = await open();
    const said = await page.evaluateHandle(() => {
      const lines: string[] = [];
      new MutationObserver(() =>
        lines.push(document.querySelector('#status')!.textContent!),
      ).observe(document.querySelector('#status')!, { childList: true });
      return lines;
    });
    await searchPage(page).search('silence');
    await expect.poll(status, PATIENCE).toMatch(/^(?:\d+|The \d best) results for “silence”$/);
    await field.pressSequentially(' and conflict', { delay: 20 });
    await expect.poll(status, PATIENCE).toMatch(/ for “silence and conflict”$/);
    const lines = (await said.jsonValue()).filter((line) => !line.startsWith('Searching'));
    expect(lines).toHaveLength(2);
  });

  it('asks whether another word was meant', async () => {
    const { search, status, headings } = await open();
    await search('flodding');
    await expect.poll(status, PATIENCE).toMatch(/^Did you mean “flooding”\? /);
    expect(await headings.count()).toBeGreaterThan(0);
  });

  it('says in a sentence that nothing was found, above the list of questions', async () => {
    const { search, status, headings, listed } = await open();
    await search(NOTHING);
    await expect
      .poll(status, PATIENCE)
      .toBe(`Nothing was found for “${NOTHING}”. All questions and articles are below.`);
    expect(await headings.count()).toBe(0);
    expect(await listed.first().isVisible()).toBe(true);
  });
});

describe('words of crisis', () => {
  it.each(['I want to die', 'afraid of him'])('bring help first: “%s”', async (words) => {
    const { search, help, field, results, status } = await open({ viewport: PHONE });
    await search(words);
    expect(await help.isVisible()).toBe(true);
    expect(await help.getByRole('link', { name: 'call 988' }).getAttribute('href')).toBe('tel:988');
    const top = async (element: typeof help) => (await element.boundingBox())!.y;
    expect(await top(help)).toBeGreaterThan(await top(field));
    expect(await top(results)).toBeGreaterThan(await top(help));
    await expect.poll(status, PATIENCE).toMatch(/^Help is above\. /);
  });

  it('bring the line for suicide first to whoever speaks of it, and to nobody else', async () => {
    const { search, help } = await open();
    const numbers = () =>
      help
        .locator('li')
        .evaluateAll((lines) => lines.map((line) => line.querySelector('a')!.getAttribute('href')));
    await search('i want to die');
    expect(await numbers()).toEqual(['tel:988', 'tel:911', 'tel:+18007997233']);
    await search('he hit me');
    expect(await numbers()).toEqual(['tel:911', 'tel:+18007997233', 'tel:988']);
  });

  it('are not answered by a line that nothing was found', async () => {
    const { search, headings, status } = await open();
    await search('he hit me');
    expect(await headings.count()).toBe(0);
    await expect.poll(status, PATIENCE).toBe('Help is above.');
  });

  it('bring help even where the search cannot be loaded', async () => {
    const { field, help } = await open({}, (page) =>
      page.route('**/pagefind/**', (route) => route.abort()),
    );
    await field.fill('suicide');
    await expect.poll(() => help.isVisible(), PATIENCE).toBe(true);
  });

  it('bring no help where nobody needs it', async () => {
    const { search, help } = await open();
    expect(await help.isVisible()).toBe(false);
    await search('suicide');
    await search('fear of intimacy');
    expect(await help.isVisible()).toBe(false);
  });
});
