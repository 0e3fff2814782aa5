import type { Locator, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { searchFor, searchPage } from './search-page.ts';
import { site, sites } from './sites.ts';
import { PATIENCE, visitor } from './visitor.ts';

const visit = visitor();
const NOTHING = 'xqzvwkj';
const SECRET = 'unspeakablesecret';

describe.each(sites)('the search of the site $where', (site) => {
  it.each(site.articles)('finds /%s by its title', async (path) => {
    const page = await visit(site.url + path);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await page.goto(`${site.url}search/`);
    await searchFor(page, title);
    await click(searchPage(page).results.filter({ hasText: title }));
    expect(page.url().replace(/#.*/, '')).toBe(site.url + path);
  });

  it.each(site.articles)('finds a section of /%s and leads to its very heading', async (path) => {
    const page = await visit(site.url + path);
    const contents = page.getByRole('navigation', { name: 'Contents' });
    const section = await contents.getByRole('link').nth(1).innerText();
    await page.goto(`${site.url}search/`);
    await searchFor(page, section);
    await click(searchPage(page).results.filter({ hasText: section }));

    const heading = page.getByRole('heading', { name: section, exact: true });
    expect(page.url()).toBe(`${site.url}${path}#${await heading.getAttribute('id')}`);
    const { y } = (await heading.boundingBox())!;
    expect(y).toBeGreaterThan(-1);
    expect(y).toBeLessThan(page.viewportSize()!.height);
  });

  it('says in a sentence that nothing was found', async () => {
    const page = await visit(`${site.url}search/`);
    expect(await searchFor(page, NOTHING)).toMatch(/\b(no|not|nothing|none)\b.*[.?]$/is);
    expect(await searchPage(page).questions.count()).toBeGreaterThan(5);
  });

  it('tells nobody what is typed', async () => {
    const requests: Request[] = [];
    const addresses: string[] = [];
    const page = await visit(`${site.url}search/`, {}, (opened) => {
      opened.on('request', (request) => requests.push(request));
      opened.on('framenavigated', (frame) => addresses.push(frame.url()));
    });
    await searchFor(page, SECRET);
    await searchPage(page).field.press('Enter');
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link').first().click();
    addresses.push(page.url());
    await page.goBack();
    addresses.push(page.url());

    expect(requests.some((request) => request.url().includes('/pagefind/'))).toBe(true);
    const sent = requests.map((request) =>
      [request.url(), JSON.stringify(request.headers()), request.postData()].join(' '),
    );
    expect([...sent, ...addresses].filter((text) => text.includes(SECRET))).toEqual([]);
  });

  it('still offers the questions, and says so, when its index cannot be reached', async () => {
    const page = await visit(`${site.url}search/`, {}, (opened) =>
      opened.route('**/pagefind/**', (route) => route.abort()),
    );
    expect(await searchFor(page, 'closeness')).toMatch(/\b(could not|cannot|unable)\b.*\.$/is);
    const { results, questions } = searchPage(page);
    expect(await results.count()).toBe(0);
    expect(await questions.count()).toBeGreaterThan(5);
    await questions.first().click();
    expect(page.url().startsWith(`${site.url}faq/#`)).toBe(true);
  });
});

it('is reached and used with the keyboard alone', async () => {
  const page = await visit(site.url);
  await page.getByRole('link', { name: 'Search', exact: true }).focus();
  await page.keyboard.press('Enter');
  const { field, results } = searchPage(page);
  await field.focus();
  await page.keyboard.type('closeness');
  await expect.poll(() => results.count(), { timeout: PATIENCE }).toBeGreaterThan(0);

  let steps = 0;
  while (steps < 5 && !(await isFocused(results.first()))) {
    await page.keyboard.press('Tab');
    steps++;
  }
  expect(await isFocused(results.first())).toBe(true);
  const goal = await results.first().getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(new URL(goal!, page.url()).href);
});

it('says what it needs, and lists all questions, where JavaScript is switched off', async () => {
  const page = await visit(`${site.url}search/`, { javaScriptEnabled: false });
  const needs = page.getByRole('main').getByText(/\bneeds JavaScript\b/);
  expect(await needs.isVisible()).toBe(true);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await searchPage(page).questions.count()).toBeGreaterThan(site.articles.length + 5);
});

it('loads nothing before somebody wants to search', async () => {
  const requests: string[] = [];
  const page = await visit(`${site.url}search/`, {}, (opened) => {
    opened.on('request', (request) => requests.push(request.url()));
  });
  await page.waitForLoadState('networkidle');
  expect(requests.filter((address) => address.includes('/pagefind/'))).toEqual([]);
});

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement);
}

/** Follows the first of some links to another page. */
async function click(links: Locator): Promise<void> {
  const page = links.page();
  const goal = await links.first().evaluate((link) => (link as HTMLAnchorElement).href);
  await links.first().click();
  await page.waitForURL(goal);
}
