import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, FIXTURE } from '../build-sites.ts';
import { edit } from './content-copies.ts';
import { filesIn } from './pages.ts';

const root = path.resolve('.cache/tests/broken');

/** What a build that fails says; fails the test when it does not. */
const failure = (env: Record<string, string> = {}) =>
  build('broken', env).then(
    () => ({ code: 0, stdout: '', stderr: '' }),
    (error: { code?: number; stdout: string; stderr: string }) => error,
  );

describe('a build from a broken article', () => {
  let said: Awaited<ReturnType<typeof failure>>;

  beforeAll(async () => {
    const folder = path.resolve('.cache/tests/content/broken');
    fs.rmSync(folder, { recursive: true, force: true });
    fs.cpSync(FIXTURE, folder, { recursive: true });
    edit(path.join(folder, 'articles/small-rituals-of-return.mdx'), (text) =>
      text
        .replace(/^title: .*$/m, 'title: Short')
        .concat('\nIt has 3 sources [@nobody-1900]. [claim: never-made]\n'),
    );
    fs.rmSync(root, { recursive: true, force: true });
    fs.mkdirSync(root, { recursive: true });
    fs.writeFileSync(path.join(root, '_headers'), 'of the last good site');
    said = await failure({ CONTENT_DIR: folder });
  }, 120_000);

  it('ends with the code 1', () => {
    expect(said.code).toBe(1);
  });

  it('prints the file and everything that is wrong with it, without a way through the code', () => {
    const output = said.stdout + said.stderr;
    expect(output).toMatch(/^articles\/small-rituals-of-return\.mdx$/m);
    expect(output).toMatch(/line \d+, title: is shorter than 15 characters/);
    expect(output).toMatch(/to fix\.$/m);
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('leaves the last good site as it was, and nothing beside it', () => {
    expect(filesIn(root)).toEqual(['_headers']);
    expect(fs.readFileSync(path.join(root, '_headers'), 'utf8')).toBe('of the last good site');
    expect(fs.existsSync(`${root}.next`)).toBe(false);
  });
});

it('a build keeps what somebody else has put into its folder', async () => {
  fs.rmSync(root, { recursive: true, force: true });
  fs.mkdirSync(root, { recursive: true });
  fs.writeFileSync(path.join(root, 'letter.txt'), 'Dear …');
  const { code, stdout, stderr } = await failure();
  expect(code).toBe(1);
  expect(stdout + stderr).toMatch(/OUT_DIR: .*broken contains files that no build made/);
  expect(fs.readdirSync(root)).toEqual(['letter.txt']);
}, 60_000);
