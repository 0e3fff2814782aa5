import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { UNFINISHED } from '../drafts.ts';
import { linkFaults } from './links.ts';
import { filesIn, pageAt, sites } from './pages.ts';

/** Words that are all over an article of the fixture, and nowhere else. */
const HELD_BACK = [
  { what: 'a draft', word: 'quincunx' },
  { what: 'an article in review', word: 'zugzwang' },
  { what: 'an article whose day is still to come', word: 'jentacular' },
];

/** The address of a published article of the fixture. */
const PUBLISHED = 'small-rituals-of-return';

describe.each(sites)('on the $name site', (site) => {
  it.each(HELD_BACK)('$what leaves no trace in any file', ({ word }) => {
    expect(filesWith(word, site.root), `“${word}” must not be in these files`).toEqual([]);
  });

  it('no link leads to an article that is held back', () => {
    expect(site.pages.flatMap((page) => linkFaults(site, page))).toEqual([]);
  });

  it('a link to one of them shows its words alone', () => {
    const page = pageAt(site, '/articles/small-rituals-of-return/');
    expect(page.html).toContain('More on mornings in the first breakfast.');
  });

  it('a published article is all over the site, so traces would have been found', () => {
    expect(filesWith(PUBLISHED, site.folder)).toEqual(
      expect.arrayContaining([
        `articles/${PUBLISHED}/index.html`,
        'articles/index.html',
        'evidence/index.html',
        'faq/index.html',
        'feed.json',
        'index.html',
        expect.stringMatching(/^pagefind\/fragment\//),
        'references/index.html',
        'rss.xml',
        'search/index.html',
        'sitemap-0.xml',
        `social/${PUBLISHED}.png`,
      ]),
    );
  });
});

describe('unfinished drafts', () => {
  const [{ output, root }] = sites;

  it.each(UNFINISHED)(
    'let the build end well, which lists what is to do in %s',
    (name, _, ...listed) => {
      const [, list = ''] = output.split('Before you publish');
      const [, own = ''] = list.split(`articles/${name}.mdx\n`);
      const lines = own.split('\n\n')[0]!;
      for (const fault of listed) {
        expect(lines.split('\n').filter((line) => fault.test(line))).toEqual([
          expect.stringMatching(/^ +line \d+[,:] /),
        ]);
      }
    },
  );

  it('leave no byte in the site', () => {
    expect(filesWith('wombat', root)).toEqual([]);
  });
});

/** Files in a folder that hold a word, in their name or in their text, unpacked where they are packed. */
function filesWith(word: string, folder: string): string[] {
  return filesIn(folder).filter((file) => {
    const bytes = fs.readFileSync(path.join(folder, file));
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = (isPacked ? gunzipSync(bytes) : bytes).toString('latin1');
    return `${file} ${text}`.toLowerCase().includes(word);
  });
}
