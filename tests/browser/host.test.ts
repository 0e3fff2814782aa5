import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';

/** What the engine answers, seen from outside; the same for a site at the root and under a path. */
describe.each([
  { name: 'unconfigured', url: inject('unconfiguredUrl'), site: inject('unconfigured') },
  { name: 'configured', url: inject('configuredUrl'), site: inject('configured') },
])('the host of the $name site', ({ url, site }) => {
  const article = 'articles/why-men-pull-away-in-relationships/';
  const hashed = `_astro/${fs.readdirSync(path.join(site.folder, '_astro'))[0]}`;
  const ask = (address: string) => fetch(url + address, { redirect: 'manual' });

  it.each([
    ['', 200],
    [article, 200],
    ['faq', 307],
    ['not-a-page/', 404],
    ['articles/not-a-page/', 404],
    ['feed.json', 200],
    ['rss.xml', 200],
    ['social/site.png', 200],
    [hashed, 200],
  ])('answers /%s with %i and every protecting header', async (address, status) => {
    const response = await ask(address);
    expect(response.status).toBe(status);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("trusted-types 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toMatch(/'unsafe-eval'/);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(response.headers.get('permissions-policy')).toContain('geolocation=()');
  });

  it('sends a forgotten slash to the address with it', async () => {
    const response = await ask('faq');
    expect(response.headers.get('location')).toBe(`${site.basePath}faq/`);
  });

  it('shows the page for addresses that lead nowhere', async () => {
    const response = await ask('articles/not-a-page/');
    expect(await response.text()).toContain('This page is not here');
  });

  it('allows scripts on the search page alone', async () => {
    const allows = async (address: string) =>
      (await ask(address)).headers.get('content-security-policy')?.includes('script-src');
    expect(await allows('search/')).toBe(true);
    expect(await allows(article)).toBe(false);
    expect(await allows('')).toBe(false);
  });

  it('lets browsers keep files with a hash for good, and ask again for pages', async () => {
    const caching = async (address: string) => (await ask(address)).headers.get('cache-control');
    expect(await caching(hashed)).toBe('public, max-age=31536000, immutable');
    expect(await caching(article)).toBe('public, max-age=0, must-revalidate');
    expect(await caching('pagefind/pagefind-entry.json')).toContain('must-revalidate');
  });

  it('shares feeds, pictures and the embed with other sites, and pages with none', async () => {
    const policy = async (address: string) =>
      (await ask(address)).headers.get('cross-origin-resource-policy');
    for (const address of ['feed.json', 'rss.xml', 'embed.js', 'social/site.png']) {
      expect(await policy(address), address).toBe('cross-origin');
    }
    expect(await policy(article)).toBe('same-origin');
  });

  it('asks browsers for HTTPS where the host is the site’s own', async () => {
    const header = (await ask('')).headers.get('strict-transport-security');
    const isOwn = site.basePath === '/';
    expect(header).toEqual(isOwn ? expect.stringMatching(/max-age=\d{8}/) : null);
  });

  it('does not show its own settings', async () => {
    expect((await fetch(new URL('/_headers', url))).status).toBe(404);
    expect((await fetch(new URL('/_redirects', url))).status).toBe(404);
  });
});

describe('the host', () => {
  it('sends an old address of an article to the new one for good', async () => {
    const { basePath } = inject('configured');
    const address = `${inject('configuredUrl')}articles/an-older-name/`;
    const response = await fetch(address, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toMatch(
      new RegExp(`^${basePath}articles/why-men-pull-away-[a-z-]+/$`),
    );
    expect((await fetch(address)).status).toBe(200);
  });

  it('answers 2,000 requests over 20 connections without an error', async () => {
    const url = `${inject('unconfiguredUrl')}articles/why-men-pull-away-in-relationships/`;
    let left = 2000;
    const statuses = new Map<number, number>();
    const visitor = async () => {
      while (left-- > 0) {
        const response = await fetch(url);
        await response.arrayBuffer();
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 20 }, visitor));
    expect([...statuses]).toEqual([[200, 2000]]);
  });
});
