import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltSite } from '../build-sites.ts';
import { build } from '../build-sites.ts';
import { addArticle, copyContent, edit } from './content-copies.ts';
import { filesIn } from './pages.ts';

describe('a build from a broken article', () => {
  let site: BuiltSite;
  let before: Record<string, string>;
  let failure: { code?: number; stdout: string; stderr: string };

  beforeAll(async () => {
    const folder = copyContent('broken');
    const slug = addArticle(folder, 'quokka');
    site = await build('broken', { CONTENT_DIR: folder });
    before = contents(site.root);
    edit(path.join(folder, `articles/${slug}.mdx`), (text) =>
      text
        .replace(/^title: .*$/m, 'title: Short')
        .concat('\nIt has 3 sources [@nobody-1900]. [claim: never-made]\n'),
    );
    failure = await build('broken', { CONTENT_DIR: folder }).then(
      () => ({ code: 0, stdout: '', stderr: '' }),
      (error: typeof failure) => error,
    );
  }, 180_000);

  it('ends with the code 1', () => {
    expect(failure.code).toBe(1);
  });

  it('prints the file and everything that is wrong with it, without a stack', () => {
    expect(failure.stderr).toMatch(/^articles\/quokka-copy\.mdx$/m);
    expect(failure.stderr).toMatch(/line \d+, title: is shorter than 15 characters/);
    expect(failure.stderr).toMatch(/to mend\.$/m);
    expect(failure.stderr).toMatch(/Nothing was built; the last good site stays as it was/);
    expect(failure.stderr).not.toMatch(/^\s+at /m);
  });

  it('leaves the last good site as it was, and nothing beside it', () => {
    expect(contents(site.root), 'a failed build changed the site').toEqual(before);
    expect(filesIn(site.folder)).toContain('articles/quokka-copy/index.html');
    const beside = fs.readdirSync(path.dirname(site.root));
    expect(
      beside.filter((name) => name.startsWith('broken.')),
      'remove what a failed build leaves',
    ).toEqual([]);
  });
});

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder).map((file) => [file, fs.readFileSync(path.join(folder, file), 'base64')]),
  );
}
