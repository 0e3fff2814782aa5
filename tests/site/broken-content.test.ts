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

describe('a build into a folder that is not its own', () => {
  const root = path.resolve('.cache/tests/foreign');
  const letter = path.join(root, 'letter.txt');
  const failed = () =>
    build('foreign', {}).then(
      () => 'It was built.',
      (error: { stderr: string }) => error.stderr,
    );

  it('keeps what somebody else has put there', async () => {
    fs.rmSync(root, { recursive: true, force: true });
    fs.mkdirSync(root, { recursive: true });
    fs.writeFileSync(letter, 'Dear …');
    expect(await failed()).toMatch(/OUT_DIR: .*foreign holds files that no build made/);
    expect(fs.readdirSync(root)).toEqual(['letter.txt']);
  });

  it('leaves a folder to the build that is at work on it', async () => {
    fs.rmSync(root, { recursive: true });
    // This test itself is a process that runs.
    fs.writeFileSync(`${root}.lock`, String(process.pid));
    expect(await failed()).toMatch(/OUT_DIR: is being written by another build/);
    expect(fs.existsSync(root)).toBe(false);
    fs.rmSync(`${root}.lock`);
  });
});

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder).map((file) => [file, fs.readFileSync(path.join(folder, file), 'base64')]),
  );
}
