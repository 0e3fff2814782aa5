import type { Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PATIENCE, searchPage } from './search-page.ts';
import { site, sites } from './sites.ts';
import { PHONE, visitor } from './visitor.ts';

const visit = visitor();
const NOTHING = 'xqzvwkj';

async function open(options = {}, prepare: (page: Page) => unknown = () => undefined) {
  const page = await visit(`${site.url}search/`, options, prepare);
  return { page, ...searchPage(page) };
}

describe.each(sites)('the search of the site $where', (site) => {
  it.each(site.articles)('finds a section of /%s and leads to its very heading', async (path) => {
    const page = await visit(site.url + path);
    const contents = page.getByRole('navigation', { name: 'Contents' });
    const [, section] = await contents.getByRole('link').allInnerTexts();

    await page.goto(`${site.url}search/`);
    const { search, results } = searchPage(page);
    await search(section!);
    await results.getByRole('link', { name: section!, exact: true }).first().click();

    const heading = page.getByRole('heading', { name: section!, exact: true });
    const { hash, href } = new URL(page.url());
    expect(href.replace(hash, '')).toBe(site.url + path);
    expect(decodeURIComponent(hash)).toBe(`#${await heading.getAttribute('id')}`);
    const { y } = (await heading.boundingBox())!;
    expect(y).toBeGreaterThan(-1);
    expect(y).toBeLessThan(page.viewportSize()!.height);
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
      /\/faq\/#a-biological-reason$/,
    );
    expect(await first.innerText()).toContain('We found no good evidence that one hormone');
  });

  it('of a claim shows its verdict in words and what was found', async () => {
    const { search, results } = await open();
    await search('testosterone makes men need freedom');
    const first = results.getByRole('listitem').first();
    expect(await first.locator('.verdict').innerText()).toContain('No good evidence found');
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
    await expect.poll(status, PATIENCE).toMatch(/^(?:\d+|The 6 best) results for “silence”$/);
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
      .toBe(`Nothing was found for “${NOTHING}”. All questions and articles are listed below.`);
    expect(await headings.count()).toBe(0);
    expect(await listed.first().isVisible()).toBe(true);
  });
});

describe('words of crisis', () => {
  it.each(['I want to die', 'afraid of him'])('bring help first: “%s”', async (words) => {
    const { search, help, field, results, status } = await open({ viewport: PHONE });
    await search(words);
    expect(await help.isVisible()).toBe(true);
    expect(await help.getByRole('link', { name: '988', exact: true }).getAttribute('href')).toBe(
      'tel:988',
    );
    const top = async (element: typeof help) => (await element.boundingBox())!.y;
    expect(await top(help)).toBeGreaterThan(await top(field));
    expect(await top(results)).toBeGreaterThan(await top(help));
    await expect.poll(status, PATIENCE).toMatch(/^Help comes first\. /);
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

describe('with the keyboard alone', () => {
  it('the search is reached, and Tab goes on to the results', async () => {
    const page = await visit(site.url);
    await page.getByRole('link', { name: 'Search', exact: true }).focus();
    await page.keyboard.press('Enter');
    const { field, headings, results } = searchPage(page);
    await field.waitFor();
    await field.focus();
    await page.keyboard.type('closeness');
    await expect.poll(() => headings.count(), PATIENCE).toBeGreaterThan(0);
    for (const type of ['submit', 'radio']) {
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').getAttribute('type')).toBe(type);
    }
    await page.keyboard.press('Tab');
    const focused = await page.locator(':focus').innerText();
    expect(focused).toBe(await results.getByRole('link').first().innerText());
  });

  it('a slash goes to the field, and Escape clears it', async () => {
    const { page, field, headings, status } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('either/or therapy');
    expect(await field.inputValue()).toBe('either/or therapy');
    await expect.poll(() => headings.count(), PATIENCE).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    await expect.poll(() => headings.count(), PATIENCE).toBe(0);
    await expect.poll(status, PATIENCE).toBe('');
  });

  it('the arrow keys choose a kind', async () => {
    const { page, search, targets } = await open();
    await search('testosterone');
    await page.getByRole('radio', { name: 'All' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect
      .poll(
        async () => (await targets()).every((target) => target.startsWith('/references/')),
        PATIENCE,
      )
      .toBe(true);
  });
});

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
    expect(await page.locator('main img, main script').count()).toBe(0);
  });
});

describe('when something is broken', () => {
  it.each([
    ['nothing of the index can be reached', '**/pagefind/**'],
    ['the words of the site are missing', '**/words.json'],
    ['the reader of the index is missing', '**/pagefind.js'],
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
      .toBe('Search could not be loaded. All questions and articles are listed below.');
    expect(await headings.count()).toBe(0);
    expect(await listed.first().isVisible()).toBe(true);
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

  it('a search works without workers', async () => {
    const requests: string[] = [];
    const { search, headings } = await open({}, async (page) => {
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

describe('what is typed', () => {
  const SECRET = 'unspeakablesecret';

  it('is told to nobody, and nothing of it is kept but in the history of the tab', async () => {
    const requests: Request[] = [];
    const addresses: string[] = [];
    const { page, field, status } = await open({}, (opened) => {
      opened.on('request', (request) => requests.push(request));
      opened.on('framenavigated', (frame) => addresses.push(frame.url()));
    });
    await field.pressSequentially(`${SECRET} partner`);
    await expect.poll(status, PATIENCE).toContain(SECRET);
    await field.press('Enter');
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link').first().click();
    await page.goBack();
    await expect.poll(() => field.inputValue(), PATIENCE).toBe(`${SECRET} partner`);
    addresses.push(page.url());

    expect(requests.some((request) => request.url().includes('/pagefind/'))).toBe(true);
    const sent = requests.map((request) =>
      [request.url(), JSON.stringify(request.headers()), request.postData()].join(' '),
    );
    expect([...sent, ...addresses].filter((text) => text.includes(SECRET))).toEqual([]);
    expect(requests.every((request) => request.method() === 'GET')).toBe(true);
    const kept = await page.evaluate(async () => ({
      stored: { ...localStorage, ...sessionStorage },
      cookies: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    }));
    expect(kept).toEqual({ stored: {}, cookies: '', databases: [], caches: [] });
  });

  it('is still there, with its results, after Back and after a reload', async () => {
    const { page, search, targets, field } = await open();
    await page.getByText('Questions', { exact: true }).and(page.locator('label')).click();
    await search('is it hormones');
    const before = await targets();
    expect(before.length).toBeGreaterThan(0);
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link').first().click();
    await page.goBack();
    await expect.poll(targets, PATIENCE).toEqual(before);
    await page.reload();
    await expect.poll(targets, PATIENCE).toEqual(before);
    expect(await field.inputValue()).toBe('is it hormones');
    expect(await page.getByRole('radio', { name: 'Questions' }).isChecked()).toBe(true);
  });

  it.each([true, false])('cannot be posted (scripts: %s)', async (javaScriptEnabled) => {
    const requests: string[] = [];
    const { page, field } = await open({ javaScriptEnabled });
    const address = page.url();
    page.on('request', (request) => {
      if (request.isNavigationRequest()) requests.push(request.url());
    });
    expect(await field.getAttribute('name')).toBeNull();
    await field.fill(SECRET, { force: true });
    await field.evaluate((input) => (input as HTMLInputElement).form!.requestSubmit());
    await page.waitForTimeout(300);
    expect(requests).toEqual([]);
    expect(page.url()).toBe(address);
  });
});

it('logs nothing while it searches, finds, and finds nothing', async () => {
  const messages: string[] = [];
  const { search, help } = await open({}, (page) => {
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
  });
  await search('closeness');
  await search(NOTHING);
  await search('suicide');
  expect(await help.isVisible()).toBe(true);
  expect(messages).toEqual([]);
});
