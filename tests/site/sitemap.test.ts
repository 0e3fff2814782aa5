import fs from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { sites } from './pages.ts';
import { readContent } from './published-content.ts';

interface Entry {
  loc: string;
  lastmod: string;
}

const [, site] = sites;
const index = read<{ sitemapindex: { sitemap: Entry[] } }>('sitemap-index.xml');
const parts = index.sitemapindex.sitemap.map(({ loc }) => loc.replace(site.url, ''));
const entries = parts.flatMap((part) => read<{ urlset: { url: Entry[] } }>(part).urlset.url);

describe('the sitemap', () => {
  it('lists exactly the pages that search engines may show', () => {
    const indexable = site.pages.filter(({ robots }) => !robots.includes('noindex'));
    expect(
      entries.map(({ loc }) => loc).toSorted(),
      'list the pages that do not say "noindex", and no others',
    ).toEqual(indexable.map(({ canonical }) => canonical).toSorted());
  });

  it('dates every page by its content', () => {
    const dated = entries.map(({ loc, lastmod }) => [loc.replace(site.url, '/'), lastmod]);
    expect(Object.fromEntries(dated), 'take lastmod from the content').toEqual(
      Object.fromEntries(
        entries.map(({ loc }) => {
          const at = loc.replace(site.url, '/');
          return [at, `${dayOf(at)}T12:00:00.000Z`];
        }),
      ),
    );
  });

  it('makes no promises that search engines ignore', () => {
    for (const part of parts) {
      expect(fs.readFileSync(path.join(site.folder, part), 'utf8')).not.toMatch(
        /changefreq|priority/,
      );
    }
  });
});

/** The day the content of a page last changed, by the content folder alone. */
function dayOf(at: string): string {
  const { articles, pages, claims, references } = readContent();
  const days = articles.map(({ data }) => changed(data));
  const own = [...articles, ...pages].find(({ slug }) =>
    [`/${slug}/`, `/articles/${slug}/`].includes(at),
  );
  if (own) return changed(own.data);
  if (at.startsWith('/evidence/')) return last(claims.map(({ checked }) => checked));
  if (at.startsWith('/references/')) {
    return last([...days, ...references.map(({ custom }) => custom.checked)]);
  }
  const [, kind, id = ''] = at.split('/');
  if (kind === 'topics' && id) {
    const texts = pages.filter(({ data }) => data.topic === id);
    const there = articles.filter(({ data }) => data.topics?.includes(id));
    return last([...texts, ...there].map(({ data }) => changed(data)));
  }
  const named = articles.filter(
    ({ data }) => kind === 'people' && [data.author, data.reviewedBy].includes(id),
  );
  return named.length > 0 ? last(named.map(({ data }) => changed(data))) : last(days);
}

/** A text that nobody has changed is as old as its publication. */
function changed({ modified, published }: { modified?: string; published?: string }): string {
  return modified ?? published ?? '';
}

function last(days: string[]): string {
  return days.toSorted().at(-1)!;
}

function read<T>(file: string): T {
  const xml = fs.readFileSync(path.join(site.folder, file), 'utf8');
  const parser = new XMLParser({ isArray: (name) => /^(?:url|sitemap)$/.test(name) });
  // With `true` the parser refuses what is not well formed.
  return parser.parse(xml, true) as T;
}
