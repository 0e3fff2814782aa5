import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../build-sites.ts';
import { addArticle, copyContent } from '../site/content-copies.ts';
import { headingFaults } from '../site/headings.ts';
import { structuredDataFaults } from '../site/json-ld.ts';
import { linkFaults } from '../site/links.ts';
import type { Site } from '../site/pages.ts';
import { readSite } from '../site/pages.ts';
import { titleFaults } from '../site/titles.ts';

/** More articles than a page of the list holds. */
const ARTICLES = 51;

describe('a site whose lists need several pages', () => {
  let site: Site;
  beforeAll(async () => {
    const folder = copyContent('long-lists');
    for (let index = 0; index < ARTICLES; index++) addArticle(folder, wordFor(index));
    const env = { CONTENT_DIR: folder, SITE_URL: 'https://blog.example.com', BASE_PATH: '/blog' };
    site = readSite('long lists', await build('long-lists', env));
  }, 180_000);

  it('goes on at /2/', () => {
    expect(site.pages.map((page) => page.path)).toEqual(
      expect.arrayContaining(['/articles/2/', '/faq/2/', '/evidence/2/']),
    );
  });

  it('has no broken link on any of them', () => {
    expect(site.pages.flatMap((page) => linkFaults(site, page))).toEqual([]);
  });

  it('has a title and a description for each of them', () => {
    expect(titleFaults(site)).toEqual([]);
  });

  it('has sound headings and structured data on all of them', () => {
    expect(site.pages.flatMap(headingFaults)).toEqual([]);
    expect(structuredDataFaults(site)).toEqual([]);
  });
});

/** A word for each number; no digit, which the rules would take for a figure without a source. */
function wordFor(index: number): string {
  return `quokka${String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))}`;
}
