import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { visitor } from './visitor.ts';

/** What stands in for the feed in a test: an answer of the main site's own server. */
type Answer = { status?: number; body: string };

const visit = visitor();
const blogUrl = inject('configuredUrl');

const item = (title: string, url = 'https://blog.example.com/a/') => ({
  url,
  title,
  summary: 'What it says.',
  date_published: '2026-11-22T12:00:00Z',
});
const FOUR = feedOf(...['One', 'Two', 'Three', 'Four'].map((title) => item(title)));

describe('the newest articles on another site', () => {
  let host: http.Server;
  let hostUrl: string;
  let feed: Answer;
  /** An origin at which nobody answers. */
  let silent: string;

  beforeAll(async () => {
    const gone = http.createServer();
    silent = await listen(gone);
    gone.close();
    host = http.createServer((request, response) => {
      const asked = new URL(request.url ?? '/', 'http://host');
      if (asked.pathname === '/feed.json') {
        response.writeHead(feed.status ?? 200, { 'content-type': 'application/feed+json' });
        response.end(feed.body);
        return;
      }
      // The main site's own strict policy: it names the blog, a broken host, and nothing else.
      const blog = new URL(blogUrl).origin;
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; script-src ${blog}; connect-src 'self' ${blog} ${silent}; style-src 'unsafe-inline'`,
      });
      const script = `<script src="${blogUrl}embed.js" defer></script>`;
      const { source, limit = '3', loads = '1' } = Object.fromEntries(asked.searchParams);
      response.end(
        `<!doctype html><html lang="en"><title>Main site</title><style>body { font: 17px Georgia }</style><main>${script.repeat(Number(loads))}<practice-posts feed="${source}"${limit && ` limit="${limit}"`}><a href="${blogUrl}">Our blog</a></practice-posts></main>`,
      );
    });
    hostUrl = await listen(host);
  });

  afterAll(() => new Promise((resolve) => host.close(resolve)));

  async function visitHost(source: string, settings: { limit?: string; loads?: string } = {}) {
    const faults: string[] = [];
    const query = new URLSearchParams({ source, ...settings });
    const page = await visit(`${hostUrl}/?${query}`, {}, (opened) => {
      opened.on('pageerror', (error) => faults.push(error.message));
      opened.on('dialog', (dialog) => faults.push(dialog.message()));
    });
    await page.waitForLoadState('networkidle');
    return { page, faults, items: page.getByRole('list').getByRole('listitem') };
  }

  async function expectPlainLink(page: Page): Promise<void> {
    expect(await page.getByRole('link').allInnerTexts()).toEqual(['Our blog']);
    expect(await page.getByRole('listitem').count()).toBe(0);
  }

  it('are a list with titles, days and summaries, read from another origin', async () => {
    const { page, faults, items } = await visitHost(`${blogUrl}feed.json`);
    const published = (await (await fetch(`${blogUrl}feed.json`)).json()) as { items: unknown[] };
    expect(await items.count()).toBe(Math.min(published.items.length, 3));
    expect(await items.first().getByRole('link').textContent()).not.toBe('');
    expect(await items.first().locator('time').getAttribute('datetime')).toMatch(/^\d{4}-/);
    expect(await items.first().locator('p').textContent()).not.toBe('');
    expect(await page.getByRole('link', { name: 'Our blog' }).isVisible()).toBe(true);
    expect(await page.context().cookies()).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('stand in the type of the page around them', async () => {
    feed = { body: FOUR };
    const { items } = await visitHost('/feed.json');
    const type = await items
      .first()
      .getByRole('link')
      .evaluate((link) => {
        const { fontFamily, fontSize } = getComputedStyle(link);
        return { fontFamily, fontSize };
      });
    expect(type).toEqual({ fontFamily: 'Georgia', fontSize: '17px' });
  });

  it.each([
    ['the feed is down', { status: 500, body: '' }],
    ['the feed is not valid JSON', { body: '<!doctype html>' }],
    ['the feed has no items', { body: '{}' }],
    ['the items are no list', { body: '{"items":{"title":"x"}}' }],
    ['an article’s address would run a script', { body: feedOf(item('x', 'javascript:alert(1)')) }],
  ])('leave the plain link when %s', async (_, answer) => {
    feed = answer;
    const { page, faults } = await visitHost('/feed.json');
    await expectPlainLink(page);
    expect(faults).toEqual([]);
  });

  it('leave the plain link when nobody answers, or the page’s policy refuses the feed', async () => {
    for (const source of [`${silent}/feed.json`, 'http://127.0.0.1:9/feed.json']) {
      const { page, faults } = await visitHost(source);
      await expectPlainLink(page);
      expect(faults, source).toEqual([]);
    }
  });

  it('leave out what is broken, and show the rest', async () => {
    const broken = [null, {}, { ...item('No day'), date_published: 'soon' }, item('x', 'nowhere')];
    feed = { body: feedOf(...broken, item('Whole')) };
    const { items } = await visitHost('/feed.json');
    expect(await items.getByRole('link').allInnerTexts()).toEqual(['Whole']);
  });

  it('show a hostile title as the text it is', async () => {
    const title = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    feed = { body: feedOf(item(title)) };
    const { page, faults, items } = await visitHost('/feed.json');
    expect(await items.getByRole('link').textContent()).toBe(title);
    expect(await page.locator('practice-posts img, practice-posts script').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it.each([
    ['1', 1],
    ['3', 3],
    ['', 3],
    ['many', 3],
  ])('are as many as asked for: limit="%s"', async (limit, count) => {
    feed = { body: FOUR };
    const { items } = await visitHost('/feed.json', { limit });
    expect(await items.count()).toBe(count);
  });

  it('stand there once where the page loads the script twice', async () => {
    feed = { body: FOUR };
    const { items, faults } = await visitHost('/feed.json', { loads: '2' });
    expect(await items.count()).toBe(3);
    expect(faults).toEqual([]);
  });
});

function feedOf(...items: unknown[]): string {
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
}

async function listen(server: http.Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
