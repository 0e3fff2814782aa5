import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArticle } from '#commands/new';
import { readContent } from '#reader/read-content';
import { isPublished } from '#library/content';
import { slugFor } from '#editor/new-article';
import { readEnvironment } from '#environment';
import type { Files } from '../sample-content.ts';
import { TODAY, writeContent } from '../sample-content.ts';

const TITLE = 'When texting stops for days';
const FILE = 'articles/when-texting-stops-for-days.mdx';

const environment = (folder: string) => readEnvironment({ TODAY, CONTENT_DIR: folder });

const problemsOf = (folder: string) => readContent(environment(folder)).problems;

function create(title: string, files: Files = {}) {
  const folder = writeContent(files);
  const message = createArticle(title, environment(folder));
  return { folder, message };
}

describe('a new article', () => {
  it('is a draft that keeps every rule and appears nowhere', () => {
    const { folder } = create(TITLE);
    expect(fs.existsSync(path.join(folder, FILE))).toBe(true);
    expect(problemsOf(folder)).toEqual([]);
    const { articles } = readContent(environment(folder)).content;
    const article = articles.find(({ file }) => file === FILE);
    expect(isPublished(article!.data, '2099-01-01')).toBe(false);
  });

  it.each([
    ['quotes', 'When “he” says "nothing" at all'],
    ['signs of YAML and of components', "Talk: #1 <b>{x}</b> & 'more' - [y]"],
    ['accents and other scripts', 'Être à deux, ou 愛 et silence'],
    [
      'the most letters a title may have',
      'A title that has just as many letters as a title may have ok',
    ],
    ['figures', 'Half of 3 in 5 couples, a study'],
  ])('may have a title with %s', (_, title) => {
    const { folder } = create(title);
    expect(problemsOf(folder)).toEqual([]);
  });

  it('breaks no rule beside others made the same way, nor when it is written and published', () => {
    const { folder } = create(TITLE);
    createArticle('When calls stop for days', environment(folder));
    expect(problemsOf(folder)).toEqual([]);
    const file = path.join(folder, FILE);
    fs.writeFileSync(
      file,
      fs
        .readFileSync(file, 'utf8')
        .replace('status: draft', 'status: published')
        .replaceAll('To write:', 'Written:'),
    );
    expect(problemsOf(folder)).toEqual([]);
  });

  it('tells where it is, what to write, which topics there are and what comes next', () => {
    const { folder, message } = create(TITLE);
    expect(message).toContain(`${path.join(folder, FILE)} is a new draft`);
    expect(message).toContain('begins with “To write:”');
    expect(message).toContain('Topics to choose from: silence.');
    expect(message).toContain('npm run check');
  });

  it('is dated today', () => {
    const { folder } = create(TITLE);
    expect(fs.readFileSync(path.join(folder, FILE), 'utf8')).toContain(`published: ${TODAY}`);
  });

  it('is made beside a broken article', () => {
    const { folder } = create(TITLE, { 'articles/coming-back.mdx': 'No frontmatter.' });
    expect(fs.existsSync(path.join(folder, FILE))).toBe(true);
  });
});

describe('no article is made', () => {
  it.each([
    ['without a title', '  ', {}, 'Write: npm run new -- "'],
    [
      'with an option',
      '--help',
      {},
      'looks like an option, but this command has none. Write: npm run',
    ],
    ['with a short title', 'Silence', {}, 'shorter than 15 characters; say what the page is about'],
    ['with a long title', 'word '.repeat(20), {}, 'longer than 60 characters'],
    ['without a letter for its address', '愛'.repeat(20), {}, 'no letters or digits'],
    ['with the title of another', 'Why a Partner goes quiet', {}, 'going-quiet.mdx'],
    ['when there is no topic', TITLE, { 'topics.json': '[]' }, 'has no topics'],
    ['when the topics cannot be read', TITLE, { 'topics.json': '{' }, 'is not valid JSON'],
    ['when there are no topics', TITLE, { 'topics.json': undefined }, 'is missing. Create it.'],
  ] satisfies [string, string, Files, string][])('%s', (_, title, files, message) => {
    const folder = writeContent(files);
    const before = fs.readdirSync(path.join(folder, 'articles'));
    expect(() => createArticle(title, environment(folder))).toThrow(message);
    expect(fs.readdirSync(path.join(folder, 'articles'))).toEqual(before);
  });

  it('over one that exists, even a broken one', () => {
    const folder = writeContent({ [FILE]: 'Mine.' });
    expect(() => createArticle(TITLE, environment(folder))).toThrow(
      'already exists and was not changed',
    );
    expect(fs.readFileSync(path.join(folder, FILE), 'utf8')).toBe('Mine.');
  });
});

it.each([
  ['What’s “love”?', 'whats-love'],
  ['  Café — à deux!  ', 'cafe-a-deux'],
  ['C/../../etc', 'c-etc'],
  ['Die große Stille', 'die-grosse-stille'],
  ['愛', ''],
])('the address of “%s” is “%s”', (title, slug) => {
  expect(slugFor(title)).toBe(slug);
});
