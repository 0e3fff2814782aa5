import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { BuiltSite } from '../build-sites.ts';
import { build } from '../build-sites.ts';
import { filesIn, sites } from '../site/pages.ts';

/** A week after the fixture's day; nothing becomes public in between. */
const A_WEEK_LATER = '2026-12-08';

it('a site built again a week later is the same to the byte, search index and pictures included', async () => {
  const first = sites[1];
  const again = await build('a-week-later', { BASE_PATH: '/blog', CMS: 'on', TODAY: A_WEEK_LATER });
  expect(first.files).toContain('sitemap-0.xml');
  expect(first.files).toContain('pagefind/pagefind-entry.json');
  expect(hashes(again), 'these files depend on more than the content').toEqual(hashes(first));
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
