import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { build } from '../build-sites.ts';
import { addArticle, copyContent, edit } from './content-copies.ts';
import { linkFaults } from './links.ts';
import type { Site } from './pages.ts';
import { filesIn, readSite } from './pages.ts';
import { readContent } from './published-content.ts';

const TODAY = new Date().toISOString().slice(0, 10);
const TOMORROW = new Date(Date.parse(TODAY) + 86_400_000).toISOString().slice(0, 10);
const SCHEDULED = { published: TOMORROW, modified: TOMORROW };
/** The word stands all over the article that is added, and nowhere else. */
const PUBLISHED = 'wombat';
const HELD_BACK = [
  { what: 'a draft', word: 'quokka', changes: { status: 'draft' } },
  { what: 'an article in review', word: 'numbat', changes: { status: 'in-review' } },
  { what: 'an article dated tomorrow', word: 'bilby', changes: SCHEDULED },
];

let site: Site;

beforeAll(async () => {
  const folder = copyContent('drafts');
  const [recommending] = readContent(folder).articles;
  const added = [
    addArticle(folder, PUBLISHED),
    ...HELD_BACK.map(({ word, changes }) => addArticle(folder, word, changes)),
  ];
  edit(path.join(folder, `articles/${recommending!.slug}.mdx`), (text) => recommend(text, added));
  const env = { CONTENT_DIR: folder, SITE_URL: 'https://blog.example.com', TODAY };
  site = readSite('drafts', await build('drafts', env));
}, 180_000);

it.each(HELD_BACK)(
  '$what leaves no trace in any file: no title, address, question, claim or source',
  ({ word }) => {
    expect(filesWith(word, site.root), `“${word}” must not be in these files`).toEqual([]);
  },
);

it('no link leads to an article that is held back', () => {
  expect(site.pages.flatMap((page) => linkFaults(site, page))).toEqual([]);
});

it('an article published with them is all over the site, so traces would have been found', () => {
  expect(filesWith(PUBLISHED, site.folder)).toEqual(
    expect.arrayContaining([
      `articles/${PUBLISHED}-copy/index.html`,
      'articles/index.html',
      'evidence/index.html',
      'faq/index.html',
      'feed.json',
      'index.html',
      expect.stringMatching(/^pagefind\/fragment\//),
      'references.bib',
      'references.json',
      'references/index.html',
      'rss.xml',
      'search/index.html',
      'sitemap-0.xml',
      `social/${PUBLISHED}-copy.png`,
    ]),
  );
});

/** Puts articles under "Read next" in place of what stood there. */
function recommend(text: string, slugs: string[]): string {
  const list = slugs.map((slug) => `  - id: ${slug}\n    why: Read about the ${slug}.\n`).join('');
  return text
    .replace(/^related:.*(?:\n[ -].*)*\n/m, '')
    .replace(/^---\n/, `---\nrelated:\n${list}`);
}

/** Files in a folder that hold a word, in their name or in their text, unpacked where they are packed. */
function filesWith(word: string, folder: string): string[] {
  return filesIn(folder).filter((file) => {
    const bytes = fs.readFileSync(path.join(folder, file));
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = (isPacked ? gunzipSync(bytes) : bytes).toString('latin1');
    return `${file} ${text}`.toLowerCase().includes(word);
  });
}
