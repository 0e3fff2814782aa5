import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from '../build-sites.ts';
import { build } from '../build-sites.ts';
import { copyContent } from './content-copies.ts';
import { filesIn } from './pages.ts';
import { readContent } from './published-content.ts';

const WEEK = 7 * 86_400_000;

describe('a site built twice from the same content', () => {
  let first: BuiltSite;
  let again: BuiltSite;
  let aWeekLater: BuiltSite;

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
    const env = { CONTENT_DIR: folder, SITE_URL: 'https://blog.example.com' };
    first = await build('first', { ...env, TODAY: last });
    again = await build('again', { ...env, TODAY: last });
    aWeekLater = await build('a-week-later', { ...env, TODAY: later });
  }, 180_000);

  it('is the same to the byte, the search index and the pictures included', () => {
    expect(filesIn(first.folder)).toContain('sitemap-0.xml');
    expect(filesIn(first.folder)).toContain('pagefind/pagefind-entry.json');
    expect(hashes(again), 'these files depend on more than the content').toEqual(hashes(first));
  });

  it('is the same a week later: no page takes a date from the clock', () => {
    expect(hashes(aWeekLater), 'these files depend on the day of the build').toEqual(hashes(first));
  });
});

/** A hash of every file that a host would be given. */
function hashes({ root }: BuiltSite): Record<string, string> {
  return Object.fromEntries(
    filesIn(root)
      // Has to name a day in the coming year; RFC 9116 asks for it.
      .filter((file) => file !== '.well-known/security.txt')
      .map((file) => [
        file,
        createHash('sha256')
          .update(fs.readFileSync(path.join(root, file)))
          .digest('hex'),
      ]),
  );
}
