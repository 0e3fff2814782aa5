import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';

/** What other sites may show or read. */
const SHARED = /^(?:feed\.json|rss\.xml|embed\.js|social\/.*)$/;

/** What the engine answers, seen from outside; the same for a site at the root and under a path. */
describe.each([
  { name: 'unconfigured', url: inject('unconfiguredUrl'), site: inject('unconfigured') },
  { name: 'configured', url: inject('configuredUrl'), site: inject('configured') },
])('the host of the $name site', ({ url, site }) => {
  const article = 'articles/why-men-pull-away-in-relationships/';
  const metadata = `pagefind/${fs
    .readdirSync(path.join(site.folder, 'pagefind'))
    .find((name) => name.endsWith('.pf_meta'))}`;
  const script = `_astro/${fs.readdirSync(path.join(site.folder, '_astro'))[0]}`;
  const piece = `pagefind/index/${fs.readdirSync(path.join(site.folder, 'pagefind/index'))[0]}`;
  const isOwn = site.basePath === '/';
  const hasEditor = fs.existsSync(path.join(site.folder, 'admin'));
  const ask = (address: string) => fetch(url + address, { redirect: 'manual' });

  /** What every answer has besides its policy; the host's HTTPS is ours to promise at its root. */
  const expected = (address: string) => ({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': SHARED.test(address) ? 'cross-origin' : 'same-origin',
    'access-control-allow-origin': SHARED.test(address) ? '*' : null,
    'origin-agent-cluster': '?1',
    'permissions-policy': expect.stringMatching(/^(?:[a-z-]+=\(\), )+[a-z-]+=\(\)$/),
    'referrer-policy': 'no-referrer',
    'strict-transport-security': isOwn ? 'max-age=63072000' : null,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  const protection = ({ headers }: Response) =>
    Object.fromEntries(Object.keys(expected('')).map((name) => [name, headers.get(name)]));

  it.each([
    ['', 200],
    [article, 200],
    ['faq', 307],
    ['not-a-page/', 404],
    ['articles/not-a-page/', 404],
    ['feed.json', 200],
    ['rss.xml', 200],
    ['embed.js', 200],
    ['social/site.png', 200],
    ['search/', 200],
    ['favicon.svg', 200],
    [metadata, 200],
  ])('answers /%s with %i and all that protects it', async (address, status) => {
    const response = await ask(address);
    expect(response.status).toBe(status);
    expect(protection(response)).toEqual(expected(address));
    const policy = policyOf(response);
    expect(policy).toMatchObject({
      'default-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
      'require-trusted-types-for': ["'script'"],
    });
    expect(policy['style-src']!.every((source) => /^'sha256-.+'$/.test(source))).toBe(true);
    const scripts: Record<string, unknown> = {
      '': [expect.stringMatching(/^'sha256-.+'$/)],
      'search/': ["'self'", "'wasm-unsafe-eval'"],
    };
    expect(policy['script-src']).toEqual(scripts[address]);
  });

  it('has a policy of its own for the editor, which nobody finds by a search', async () => {
    if (!hasEditor) return expect((await ask('admin/')).status).toBe(404);
    const response = await ask('admin/');
    expect(response.status).toBe(200);
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    expect(protection(response)).toEqual(expected('admin/'));
    const policy = policyOf(response);
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['frame-ancestors']).toEqual(["'none'"]);
    expect(policy['script-src']?.join(' ')).not.toContain('unsafe-inline');
  });

  it('sends a forgotten slash to the address with it', async () => {
    const response = await ask('faq');
    expect(response.headers.get('location')).toBe(`${site.basePath}faq/`);
  });

  it('shows the page for addresses that lead nowhere', async () => {
    const response = await ask('articles/not-a-page/');
    expect(await response.text()).toContain('This page is not here');
  });

  it('allows the scripts of the site on the search page alone', async () => {
    const allows = async (address: string) =>
      (await ask(address)).headers.get('content-security-policy')?.includes("script-src 'self'");
    expect(await allows('search/')).toBe(true);
    expect(await allows(article)).toBe(false);
    expect(await allows('')).toBe(false);
  });

  it('lets browsers keep files with a hash for good, and ask again for pages', async () => {
    const caching = async (address: string) => (await ask(address)).headers.get('cache-control');
    for (const address of [metadata, piece, script]) {
      expect(await caching(address), address).toBe('public, max-age=31536000, immutable');
    }
    expect(await caching(article)).toBe('public, max-age=0, must-revalidate');
    expect(await caching('pagefind/pagefind-entry.json')).toContain('must-revalidate');
  });

  it('protects the way from an old address as well', async () => {
    for (const address of ['articles/an-older-name/', 'articles/an-older-name']) {
      const response = await ask(address);
      expect(response.status, address).toBe(301);
      expect(protection(response)).toEqual(expected(address));
      expect(policyOf(response)['default-src']).toEqual(["'none'"]);
    }
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
    expect(response.headers.get('location')).toBe(`${basePath}articles/small-rituals-of-return/`);
    expect((await fetch(address)).status).toBe(200);
  });
});

/** The directives of an answer's policy with their sources. */
function policyOf({ headers }: Response): Record<string, string[]> {
  const policy = headers.get('content-security-policy') ?? '';
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}
