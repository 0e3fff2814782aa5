import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PATIENCE } from '../browser/search-page.ts';
import { searchVisitor } from '../browser/search-visitor.ts';

const open = searchVisitor();

describe('what cannot be trusted', () => {
  it.each([
    ['markup', '<script>document.title="taken"</script><img src=x onerror=alert(1)> silence'],
    ['a page of text', 'Why is he silent with me? '.repeat(400)],
    ['pictures', '🥑💔 🏳️‍🌈 silence'],
    ['letters from right to left', 'שתיקה של גבר'],
    ['a broken pattern', '[(*+?\\ silence'],
    ['names of an object', 'constructor __proto__ toString'],
  ])('is shown as it was typed: %s', async (_, words) => {
    const { page, field, status } = await open();
    page.on('dialog', () => expect.unreachable());
    const title = await page.title();
    await field.fill(words);
    await expect.poll(status, PATIENCE).toMatch(/(?:found|results?) for “|Did you mean “/);
    expect((await status()).length).toBeLessThan(200);
    expect(await page.title()).toBe(title);
    expect(await page.locator('main img, #results script, #status *').count()).toBe(0);
  });
});

describe('when something is broken', () => {
  it.each([
    ['nothing of the index can be reached', '**/pagefind/**'],
    ['the words of the site are missing', '**/words.json'],
    ['the reader of the index is missing', '**/pagefind.js*'],
    ['the entry of the index is missing', '**/pagefind-entry.json*'],
    ['WebAssembly is refused', '**/wasm.*'],
    ['a piece of the index is missing', '**/pagefind/index/**'],
    ['a result is missing', '**/pagefind/fragment/**'],
  ])('the questions are offered and it says so: %s', async (_, pattern) => {
    const { field, status, headings, listed } = await open({}, (page) =>
      page.route(pattern, (route) => route.fulfill({ status: 404, body: 'Not found' })),
    );
    await field.fill('closeness');
    await expect
      .poll(status, PATIENCE)
      .toBe('Search did not load. All questions and articles are below.');
    expect(await headings.count()).toBe(0);
    expect(await listed.first().isVisible()).toBe(true);
  });

  it('the questions are offered and it says so: its own script is refused', async () => {
    const { page, status, listed } = await open({}, (opened) =>
      opened.route('**/_astro/*.js', (route) => route.abort()),
    );
    await page.waitForLoadState('networkidle');
    expect(await status()).toBe('The search is not loaded yet.');
    expect(await listed.first().isVisible()).toBe(true);
  });

  it('the questions are offered and it says so: the policy refuses WebAssembly', async () => {
    const refusals: string[] = [];
    const { field, status, listed } = await open({ alone: true }, async (page) => {
      page.on('console', (message) => refusals.push(message.text()));
      await page.route('**/search/', (route) => changed(route, / 'wasm-unsafe-eval'/g, ''));
    });
    await field.fill('closeness');
    await expect.poll(status, PATIENCE).toContain('Search did not load.');
    expect(await listed.first().isVisible()).toBe(true);
    expect(refusals.join()).toContain('Compiling or instantiating WebAssembly module violates');
  });

  it('without a connection it says so, and searches once there is one', async () => {
    const { page, field, status, headings } = await open({ alone: true });
    await page.context().setOffline(true);
    await field.fill('closeness');
    await expect
      .poll(status, PATIENCE)
      .toBe('You seem offline. Your search will run once you are back online.');
    await page.context().setOffline(false);
    await expect.poll(() => headings.count(), PATIENCE).toBeGreaterThan(0);
  });

  it('a slow network is no silence', async () => {
    let go = () => {};
    const wait = new Promise<void>((resolve) => (go = resolve));
    const { field, status, headings } = await open({}, (page) =>
      page.route('**/wasm.*', async (route) => {
        await wait;
        await route.continue();
      }),
    );
    await field.fill('closeness');
    await expect.poll(status, PATIENCE).toBe('Searching …');
    go();
    await expect.poll(() => headings.count(), PATIENCE).toBeGreaterThan(0);
  });

  it('what is typed before its script runs is looked for when it does', async () => {
    const { headings } = await open({}, (page) =>
      page.route('**/search/', (route) => changed(route, /id="query"/g, '$& value="closeness"')),
    );
    await expect.poll(() => headings.count(), PATIENCE).toBeGreaterThan(0);
  });

  it('a search works without workers', async () => {
    const requests: string[] = [];
    const { search, headings } = await open({ alone: true }, async (page) => {
      page.on('request', (request) => requests.push(request.url()));
      await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
    });
    await search('closeness');
    expect(await headings.count()).toBeGreaterThan(0);
    expect(requests.filter((address) => address.includes('worker'))).toEqual([]);
  });

  it('without scripts there is a list, a word about it, and no field that does nothing', async () => {
    const { page, field, listed } = await open({ javaScriptEnabled: false });
    expect(await field.isVisible()).toBe(false);
    expect(await page.locator('noscript').isVisible()).toBe(true);
    expect(await listed.count()).toBeGreaterThan(5);
  });
});

it('logs nothing while it searches, finds, and finds nothing', async () => {
  const messages: string[] = [];
  const { search, help } = await open({}, (page) => {
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
  });
  await search('closeness');
  await search('xqzvwkj');
  await search('suicide');
  expect(await help.isVisible()).toBe(true);
  expect(messages).toEqual([]);
});

/** Answers with something else in the place of some words, in the headers and the page. */
async function changed(route: Route, words: RegExp, instead: string): Promise<void> {
  const response = await route.fetch();
  const change = (text: string) => text.replaceAll(words, instead);
  const headers = Object.entries(response.headers()).map(([name, value]) => [name, change(value)]);
  await route.fulfill({
    response,
    headers: Object.fromEntries(headers),
    body: change(await response.text()),
  });
}
