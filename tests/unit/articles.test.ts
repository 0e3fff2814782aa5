import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { articleProse } from '#markdown/article-prose';
import type { Article } from '#evidence/library';
import { articleReader } from '../../src/articles.ts';
import { Reader } from '#reader/reader';
import { swap, writeContent } from './sample-content.ts';

const FILE = 'articles/going-quiet.mdx';

/** A content folder with its cache, and what reading its article gives. */
function sample(article?: (valid: string) => string) {
  const folder = writeContent(article && { [FILE]: article });
  const cacheDir = path.join(folder, '.cache');
  const read = () => {
    const reader = new Reader(folder);
    const article = articleReader(reader, cacheDir)(FILE);
    return { article, problems: reader.problems.map(({ message }) => message) };
  };
  const kept = () => {
    const at = path.join(cacheDir, 'articles');
    return fs.existsSync(at) ? fs.readdirSync(at).map((name) => path.join(at, name)) : [];
  };
  const edit = (change: (before: string) => string) => {
    const file = path.join(folder, FILE);
    fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
  };
  return { read, kept, edit };
}

it('gives the same again, without parsing', () => {
  const { read, kept } = sample();
  const first = read();
  expect(first.article?.texts.map(({ place }) => place)).toEqual([
    'answer',
    'keyPoints',
    'body',
    'faq › is-it-over',
  ]);
  const [file] = kept();
  const before = fs.statSync(file!).mtimeMs;
  expect(read()).toEqual(first);
  expect(fs.statSync(file!).mtimeMs).toBe(before);
});

it('keeps a question as words, and its marks for the page', () => {
  const { read } = sample(swap(['question: Is it over?', 'question: Is it *really* over?']));
  const { data, prose } = read().article!;
  expect(data.faq.map(({ question }) => question)).toEqual(['Is it really over?']);
  const { questions } = articleProse({ ...data, prose } as Article);
  expect(questions.map(({ template }) => template)).toEqual([
    ['<p>Is it <em>really</em> over?</p>'],
  ]);
});

it('reads a changed file anew, and keeps one entry for each file', () => {
  const { read, kept, edit } = sample();
  read();
  edit(swap(['Why a partner goes quiet', 'Why a partner falls silent']));
  expect(read().article?.data.title).toBe('Why a partner falls silent');
  expect(kept()).toHaveLength(1);
});

it('tells what is wrong each time', () => {
  const { read, kept } = sample(swap(['Wait a little', 'Wait { a little']));
  const { problems } = read();
  expect(problems).toEqual([expect.stringContaining('a { without its }')]);
  expect(read().problems).toEqual(problems);
  expect(kept()).toEqual([]);
});

it.each([
  ['cut', (bytes: Buffer) => bytes.subarray(0, -1)],
  ['empty', () => Buffer.alloc(0)],
  ['changed in its middle', (bytes: Buffer) => Buffer.from(bytes).fill(0, 500, 700)],
])('reads the file itself when what was kept is %s', (_, damage) => {
  const { read, kept } = sample();
  const first = read();
  const [file] = kept();
  fs.writeFileSync(file!, damage(fs.readFileSync(file!)));
  expect(read()).toEqual(first);
});
