import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

/** Bytes at Brotli 5 of the fixture's articles: the short one is all frame, the others grow with their words. */
const BUDGETS = {
  'sleeping-badly-after-a-quarrel': 14_000,
  'arguing-about-chores': 20_000,
  'small-rituals-of-return': 23_000,
};
/** Files a host takes at no cost; Cloudflare Workers static assets, free plan. */
const HOST_FILES = 20_000;

describe.each(['unconfigured', 'configured'] as const)('the %s site', (name) => {
  const { folder } = inject(name);
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => fs.statSync(path.join(folder, file)).isFile());
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('admin'));

  it.each(Object.entries(BUDGETS))('sends %s in at most %i bytes', (slug, budget) => {
    expect(compressed(`articles/${slug}/index.html`)).toBeLessThanOrEqual(budget);
  });

  it.each(pages)('carries all that %s needs to be seen within the page', (file) => {
    const html = fs.readFileSync(path.join(folder, file), 'utf8');
    expect(html.match(/<style>/g), 'one style sheet, inlined').toHaveLength(1);
    expect(html).not.toMatch(/<link[^>]*rel="?(?:stylesheet|modulepreload)/);
    expect(html).not.toMatch(/<iframe/);
    const [head = '', body = ''] = html.split('<body>');
    const preloaded = body.match(/<link rel="?preload[^>]*>/g) ?? [];
    expect(preloaded.every((link) => /as="?font/.test(link))).toBe(true);
    expect(preloaded).toHaveLength(2);
    expect(head, 'there Chromium would hold the first paint for it').not.toMatch(/rel="?preload/);
  });

  it('has one script beside the embed, that of the search', () => {
    const scripts = files
      .toSorted((a) => (a === 'embed.js' ? -1 : 1))
      .filter((file) => /\.js$/.test(file) && !/^(?:admin|pagefind)./.test(file));
    expect(scripts.map((file) => file.replace(/\.\w+\.js$/, '.js'))).toEqual([
      'embed.js',
      expect.stringMatching(/^_astro.search/),
    ]);
  });

  it('stays far below the number of files a host takes', () => {
    expect(files.length).toBeLessThan(HOST_FILES / 10);
  });

  it('has no page too large for a weak connection', () => {
    const sizes = pages.map((file) => [file, compressed(file)] as const);
    expect(sizes.filter(([, size]) => size > 60_000)).toEqual([]);
  });

  it('draws a sharing picture of at most 100 kB', () => {
    for (const file of files.filter((file) => file.startsWith('social'))) {
      expect(fs.statSync(path.join(folder, file)).size, file).toBeLessThanOrEqual(100_000);
    }
  });

  /** Bytes at Brotli's quality 5, which is what a host sends. */
  function compressed(file: string): number {
    const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 };
    return zlib.brotliCompressSync(fs.readFileSync(path.join(folder, file)), { params }).length;
  }
});

describe('the embed', () => {
  it('weighs at most 2 kB', () => {
    const script = fs.readFileSync('public/embed.js');
    const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 };
    expect(zlib.brotliCompressSync(script, { params }).length).toBeLessThanOrEqual(2_000);
  });
});
