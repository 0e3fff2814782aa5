import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../build-sites.ts';
import { copyContent } from './content-copies.ts';
import { filesIn } from './pages.ts';
import { readContent } from './published-content.ts';

const WEEK = 7 * 86_400_000;

describe('a site built twice from the same content', () => {
  let first: Record<string, string>;
  let again: Record<string, string>;
  let aWeekLater: Record<string, string>;

  beforeAll(async () => {
    const folder = copyContent('determinism');
    const { articles, claims, pages } = readContent(folder, '9999-12-31');
    const days = [
      ...[...articles, ...pages].map(({ data }) => data.modified),
      ...claims.map(({ checked }) => checked),
      new Date().toISOString().slice(0, 10),
    ];
    const last = days.toSorted().at(-1)!;
    const later = new Date(Date.parse(last) + WEEK).toISOString().slice(0, 10);
    first = await fingerprints('first', folder, last);
    again = await fingerprints('again', folder, last);
    aWeekLater = await fingerprints('a-week-later', folder, later);
  }, 180_000);

  it('is the same to the byte, the search index and the pictures included', () => {
    expect(Object.keys(first)).toContain('sitemap-0.xml');
    expect(Object.keys(first)).toContain('pagefind/pagefind-entry.json');
    expect(again, 'these files depend on more than the content').toEqual(first);
  });

  it('is the same a week later: no page takes a date from the clock', () => {
    expect(aWeekLater, 'these files depend on the day of the build').toEqual(first);
  });
});

/** A hash of every file of a new build. */
async function fingerprints(
  name: string,
  content: string,
  today: string,
): Promise<Record<string, string>> {
  const { root } = await build(name, {
    CONTENT_DIR: content,
    SITE_URL: 'https://blog.example.com',
    TODAY: today,
  });
  return hashes(root);
}

function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder)
      // Has to name a day in the coming year; RFC 9116 asks for it.
      .filter((file) => file !== '.well-known/security.txt')
      .map((file) => [
        file,
        createHash('sha256')
          .update(fs.readFileSync(path.join(folder, file)))
          .digest('hex'),
      ]),
  );
}
