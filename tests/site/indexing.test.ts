import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute } from './elements.ts';
import type { Page } from './page.ts';
import type { Site } from './pages.ts';
import { metas } from './page.ts';
import { sites } from './pages.ts';

const [unconfigured, configured] = sites;
const KEPT_OUT = ['404.html', 'search/index.html'];

describe('a site without an address', () => {
  it('asks on every page to stay out of search results, and names no address for it', () => {
    const faults = unconfigured.pages.flatMap((page) => [
      ...(page.robots === 'noindex, follow'
        ? []
        : [`${page.file}: robots is "${page.robots}". Write "noindex, follow".`]),
      ...(page.canonical === undefined ? [] : [`${page.file}: remove the canonical link.`]),
    ]);
    expect(faults).toEqual([]);
  });

  it('has a sitemap for its address on this machine, so that a newcomer sees it', () => {
    expect(unconfigured.files).toContain('sitemap-index.xml');
    expect(textOf(unconfigured, 'sitemap-0.xml')).toContain(`<loc>${unconfigured.url}about/</loc>`);
  });

  it('says so when it is built', () => {
    expect(unconfigured.output).toMatch(/No address is set .*SITE_URL.*noindex/s);
  });
});

describe('a site with an address', () => {
  it('gives every page its own address in search results, but the search and the error page', () => {
    expect(configured.pages.flatMap(indexingFaults)).toEqual([]);
  });

  it('names its sitemap and closes no door to crawlers', () => {
    const robots = textOf(configured, 'robots.txt').trim().split(/\n+/);
    expect(robots).toEqual([
      'User-agent: *',
      'Allow: /',
      `Sitemap: ${configured.url}sitemap-index.xml`,
    ]);
  });

  it('does not warn when it is built', () => {
    expect(configured.output).not.toMatch(/No address is set/);
  });
});

it.each(sites)(
  'the $name site never keeps its texts from being quoted or archived',
  ({ pages }) => {
    const faults = pages
      .filter(({ html }) => /nosnippet|noarchive|noai/i.test(html))
      .map(
        ({ file }) => `${file}: remove nosnippet and noarchive; they hide the page from answers.`,
      );
    expect(faults).toEqual([]);
  },
);

function indexingFaults(page: Page): string[] {
  const { file, url, canonical, robots } = page;
  if (KEPT_OUT.includes(file)) {
    return [
      ...(robots === 'noindex, follow' ? [] : [`${file}: robots must say "noindex, follow".`]),
      ...(canonical === undefined ? [] : [`${file}: remove the canonical link.`]),
    ];
  }
  const links = page.elements.filter((element) => attribute(element, 'rel') === 'canonical');
  return [
    ...(/^max-image-preview:large/.test(robots)
      ? []
      : [`${file}: robots is "${robots}". Let search engines show all of the page.`]),
    ...(links.length === 1 ? [] : [`${file} has ${links.length} canonical links. Write one.`]),
    ...(canonical === url && /^https:.*\/$/.test(url)
      ? []
      : [`${file}: the canonical link is ${canonical}. Write ${url}.`]),
    ...(metas(page, 'og:url').join() === url ? [] : [`${file}: og:url must be ${url}.`]),
  ];
}

function textOf(site: Site, file: string): string {
  return fs.readFileSync(path.join(site.folder, file), 'utf8');
}
