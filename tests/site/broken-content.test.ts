import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../build-sites.ts';
import { copyContent, edit } from './content-copies.ts';
import { filesIn } from './pages.ts';

const root = path.resolve('.cache/tests/broken');

/** What a build that fails says; fails the test when it does not. */
const failure = (env: Record<string, string> = {}) =>
  build('broken', env).then(
    () => ({ code: 0, stdout: '', stderr: '' }),
    (error: { code?: number; stdout: string; stderr: string }) => error,
  );

/** Edits of six files, an article with faults of its fields and its text among them. */
const EDITS: Record<string, [from: string | RegExp, to: string][]> = {
  'articles/small-rituals-of-return.mdx': [
    [/^title: .*$/m, 'title: Short'],
    [/^topics: .*$/m, 'topics: everyday'],
    [/$/, '\nSo it goes [@nobody-1900].\n\n<Video />\n'],
  ],
  'articles/arguing-about-chores.mdx': [
    [/$/, '\nA [text] (/faq/).\n\nAnd so on. [claim: never-made]\n'],
  ],
  'pages/about.mdx': [[/$/, '\n{now}\n\n#No space heading\n']],
  'claims/fair-beats-even.md': [[/^verdict: .*$/m, 'verdict: good']],
  'safety.md': [[/$/, '\n[Here](/nowhere/) it is.\n']],
  'practice.json': [
    [/"siteUrl": "[^"]*"/, '"siteUrl": "blog"'],
    [/"accent": "[^"]*"/, '"accent": "nothing"'],
  ],
};

/** Each fault: its file, what is on its line, and what is said of it. */
const FAULTS: [file: string, at: string, message: string][] = [
  ['articles/small-rituals-of-return.mdx', 'title: Short', 'title: is shorter than 15 characters'],
  ['articles/small-rituals-of-return.mdx', 'topics: everyday', 'topics: must be a list'],
  ['articles/small-rituals-of-return.mdx', '[@nobody-1900]', 'body: "nobody-1900" is not in'],
  ['articles/small-rituals-of-return.mdx', '<Video />', 'body: <Video> is not a component'],
  ['articles/arguing-about-chores.mdx', 'A [text]', 'body: “[text] (/faq/)” is not a link'],
  ['articles/arguing-about-chores.mdx', '[claim: never', 'body: [claim: never-made] has no file'],
  ['pages/about.mdx', '{now}', 'body: "{now}" is in braces'],
  ['pages/about.mdx', '#No space', 'body: “#No space heading” is not a heading'],
  ['claims/fair-beats-even.md', 'verdict: good', 'verdict: must be one of'],
  ['safety.md', '[Here]', '/nowhere/ is not a page of this site'],
  ['practice.json', '"siteUrl"', 'siteUrl: is not an address'],
  ['practice.json', '"accent"', 'accent: '],
];

describe('a build from content with twelve faults in six files', () => {
  const folder = path.resolve('.cache/tests/content/broken');
  let said: Awaited<ReturnType<typeof failure>>;
  let blocking = '';

  beforeAll(async () => {
    copyContent('broken');
    for (const [file, changes] of Object.entries(EDITS)) {
      edit(path.join(folder, file), (text) =>
        changes.reduce((edited, [from, to]) => edited.replace(from, () => to), text),
      );
    }
    fs.rmSync(root, { recursive: true, force: true });
    fs.mkdirSync(root, { recursive: true });
    fs.writeFileSync(path.join(root, '_headers'), 'of the last good site');
    said = await failure({ CONTENT_DIR: folder });
    blocking = (said.stdout + said.stderr).split('"astro:build:start" hook').at(-1)!;
  }, 600_000);

  it('ends with the code 1', () => {
    expect(said.code).toBe(1);
  });

  it.each(FAULTS)('tells once of %s with its line: %s', (file, at, message) => {
    const lines = fs.readFileSync(path.join(folder, file), 'utf8').split('\n');
    const line = lines.findIndex((words) => words.includes(at)) + 1;
    expect(line).toBeGreaterThan(0);
    const [, list = ''] = blocking.split(`\n${file}\n`);
    const [own = ''] = list.split('\n\n');
    const told = own.split('\n').filter((words) => words.includes(message));
    expect(told).toEqual([expect.stringMatching(new RegExp(`^  line ${line}[,:] `))]);
  });

  it('tells of nothing else, and of no way through the code', () => {
    expect(blocking.match(/^  \S/gm)).toHaveLength(FAULTS.length);
    expect(blocking).toMatch(/^12 problems to fix\.$/m);
    expect(blocking).not.toMatch(/^\s+at |Stack trace/m);
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
}, 600_000);
