import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../build-sites.ts';
import { copyContent, edit } from '../site/content-copies.ts';
import { headingFaults } from '../site/headings.ts';
import { structuredDataFaults } from '../site/json-ld.ts';
import { linkFaults } from '../site/links.ts';
import type { Site } from '../site/pages.ts';
import { pageAt, readSite } from '../site/pages.ts';
import { titleFaults } from '../site/titles.ts';

describe('a site with nothing on its shelves', () => {
  let site: Site;
  beforeAll(async () => {
    const folder = copyContent('empty-shelves');
    for (const name of ['articles', 'claims', 'diagrams']) {
      fs.rmSync(path.join(folder, name), { recursive: true });
    }
    // The practice's own pages stay, without their sources and the one that belongs to a topic.
    const pages = path.join(folder, 'pages');
    fs.rmSync(path.join(pages, 'everyday-map.mdx'));
    for (const name of fs.readdirSync(pages)) {
      edit(path.join(pages, name), (text) => text.replace(/ \[@[^\]]+\]/g, ''));
    }
    for (const [name, empty] of [
      ['references.json', '[]'],
      ['topics.json', '[]'],
      ['redirects.json', '{}'],
    ] as const) {
      fs.writeFileSync(path.join(folder, name), empty);
    }
    site = readSite('empty shelves', await build('empty-shelves', { CONTENT_DIR: folder }));
  }, 180_000);

  it.each(['articles', 'topics', 'faq', 'evidence', 'references', 'search'])(
    'says on /%s/ what will be there',
    (shelf) => {
      expect(pageAt(site, `/${shelf}/`).html).toContain('will appear here once');
    },
  );

  it('counts nothing that is not there', () => {
    const counted = site.pages.filter(({ html }) =>
      /\b0 (?:things|claims|sources|articles|questions)\b/.test(html),
    );
    expect(counted.map((page) => page.path)).toEqual([]);
  });

  it('has no broken link, sound headings and titles', () => {
    expect(site.pages.flatMap((page) => linkFaults(site, page))).toEqual([]);
    expect(site.pages.flatMap(headingFaults)).toEqual([]);
    expect(titleFaults(site)).toEqual([]);
    expect(structuredDataFaults(site)).toEqual([]);
  });
});
