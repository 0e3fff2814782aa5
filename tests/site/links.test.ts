import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkFaults } from './links.ts';
import { sites } from './pages.ts';

describe.each(sites)('on the $name site', (site) => {
  it('every link leads straight to a page, a place on a page, or a safe address elsewhere', () => {
    expect(site.pages.flatMap((page) => linkFaults(site, page))).toEqual([]);
  });

  it('the foot of a page calls no number that the help box does not name', () => {
    const box = fs.readFileSync(path.join(site.content, 'safety.md'), 'utf8');
    const { html } = site.pages[0]!;
    const [, crisis = ''] = /<p class="crisis[^>]*>([^]*?)<\/p>/.exec(html) ?? [];
    const numbers = [...crisis.matchAll(/href="((?:tel|sms):[^"]+)"/g)].map(([, href]) => href);
    expect(numbers.length).toBeGreaterThan(2);
    for (const number of numbers) expect(box).toContain(`(${number})`);
  });

  it('every page but the error page can be reached from the first', () => {
    const reached = new Set<string>();
    const visit = (url: string) => {
      const page = site.pages.find((candidate) => candidate.url === url);
      if (!page || reached.has(page.file)) return;
      reached.add(page.file);
      for (const { href } of page.links) visit(new URL(href, page.url).href.replace(/#.*/, ''));
    };
    visit(site.url);
    const lonely = site.pages.map(({ file }) => file).filter((file) => !reached.has(file));
    expect(lonely, 'link to these pages from somewhere').toEqual(['404.html']);
  });
});
