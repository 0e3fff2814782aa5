import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from './chromium.ts';

/** What stands in for the feed in a test: an answer of the main site's own server. */
type Answer = { status?: number; body: string };

const item = (title: string, url = 'https://blog.example.com/a/') => ({
  url,
  title,
  summary: 'What it says.',
  date_published: '2026-11-22T12:00:00Z',
});

describe('the newest articles on another site', () => {
  let browser: Browser;
  let host: http.Server;
  let hostUrl: string;
  let feed: Answer;

  beforeAll(async () => {
    browser = await launchChromium();
    host = http.createServer((request, response) => {
      if (request.url === '/feed.json') {
        response.writeHead(feed.status ?? 200, { 'content-type': 'application/feed+json' });
        response.end(feed.body);
        return;
      }
      // The main site's own strict policy: it names the blog and nothing else.
      const blog = new URL(inject('configuredUrl')).origin;
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; script-src ${blog}; connect-src 'self' ${blog}; style-src 'none'`,
      });
      const source = new URL(request.url ?? '/', 'http://host').searchParams.get('feed');
      response.end(
        `<!doctype html><html lang="en"><title>Main site</title><main><script src="${inject('configuredUrl')}embed.js" defer></script><practice-posts feed="${source}" limit="3"><a href="${inject('configuredUrl')}">Our blog</a></practice-posts></main>`,
      );
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => host.close(resolve));
  });

  async function visit(source: string): Promise<{ page: Page; faults: string[] }> {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    await page.goto(`${hostUrl}/?feed=${encodeURIComponent(source)}`, {
      waitUntil: 'networkidle',
    });
    return { page, faults };
  }

  it('are a list with titles, days and summaries, read from another origin', async () => {
    const { page, faults } = await visit(`${inject('configuredUrl')}feed.json`);
    const items = page.getByRole('list').getByRole('listitem');
    expect(await items.count()).toBe(2);
    expect(await items.first().getByRole('link').textContent()).toMatch(/pull away/);
    expect(await items.first().locator('time').getAttribute('datetime')).toMatch(/^\d{4}-/);
    expect(await items.first().locator('p').textContent()).not.toBe('');
    expect(await page.getByRole('link', { name: 'Our blog' }).isVisible()).toBe(true);
    expect(await page.context().cookies()).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([
    ['the feed is down', { status: 500, body: '' }],
    ['the feed is no JSON', { body: '<!doctype html>' }],
    ['the feed has no items', { body: '{}' }],
    ['an article’s address would run a script', { body: feedOf(item('x', 'javascript:alert(1)')) }],
  ])('leave the plain link when %s', async (_, answer) => {
    feed = answer;
    const { page, faults } = await visit('/feed.json');
    expect(await page.getByRole('link', { name: 'Our blog' }).isVisible()).toBe(true);
    expect(await page.getByRole('listitem').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('show a hostile title as the text it is', async () => {
    const title = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    feed = { body: feedOf(item(title)) };
    const { page, faults } = await visit('/feed.json');
    expect(await page.getByRole('listitem').getByRole('link').textContent()).toBe(title);
    expect(await page.locator('practice-posts img, practice-posts script').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('are as many as asked for', async () => {
    feed = { body: feedOf(...['One', 'Two', 'Three', 'Four'].map((title) => item(title))) };
    const { page } = await visit('/feed.json');
    expect(await page.getByRole('listitem').count()).toBe(3);
    await page.close();
  });
});

function feedOf(...items: object[]): string {
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
}
