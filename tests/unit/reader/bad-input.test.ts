import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentProblems, formatProblems } from '#evidence/problems';
import type { Expected } from '../expect-problems.ts';
import { expectProblems, problemsIn } from '../expect-problems.ts';
import type { Files } from '../sample-content.ts';
import { loadSample, swap, writeContent } from '../sample-content.ts';

const article = 'articles/going-quiet.mdx';
const claim = 'claims/pressing-and-silence.md';
const latin1 = Buffer.from('Caf\u00e9', 'latin1');

/** The sources with another value of a field in the first of them. */
function swapFirst(field: string, value: unknown) {
  return (text: string) => {
    const [first, ...others] = JSON.parse(text) as object[];
    return JSON.stringify([{ ...first, [field]: value }, ...others]);
  };
}

type Case = [what: string, files: Files, expected: Expected];

const CASES: Case[] = [
  [
    'a missing description',
    { [article]: (text) => text.replace(/^description: .*\n/m, '') },
    {
      file: article,
      place: 'description',
      at: 'title:',
      message: 'is missing. Write 70 to 160 characters',
    },
  ],
  [
    'an over-long description',
    { [article]: swap(['you can try.', `${'word '.repeat(20)}.`]) },
    {
      file: article,
      place: 'description',
      at: 'description:',
      message: 'longer than 160 characters',
    },
  ],
  ...['bridge', '101', '../bench.jpg', '""'].map((cover): Case => [
    `the cover ${cover}`,
    { [article]: (text) => text.replace('\n---\n', `\ncover: ${cover}\n---\n`) },
    {
      file: article,
      place: 'cover',
      at: 'cover:',
      message:
        'is neither a picture beside the text, like bench.jpg, nor a drawing (span, door), nor',
    },
  ]),
  [
    'a title that is too short',
    { 'pages/about.mdx': swap(['title: About this sample', 'title: About']) },
    {
      file: 'pages/about.mdx',
      place: 'title',
      at: 'title:',
      message: 'say what the page is about',
    },
  ],
  [
    'a page whose name the site needs itself',
    {
      'pages/faq.mdx': `---
title: Questions about this sample
description: A page that would stand where the site puts the questions of all its articles, one below the other.
modified: 2026-01-05
---

Nothing.
`,
    },
    { file: 'pages/faq.mdx', message: 'a name that the site uses' },
  ],
  [
    'an article whose name is a number',
    {
      'articles/2.mdx': `---
title: An article that is called two
description: An article that would stand where the list of all articles goes on with its second page of entries.
audience: For anyone.
answer: Nobody knows.
keyPoints: [{ text: Nobody knows., section: nothing }]
published: 2026-01-05
modified: 2026-01-05
referencesChecked: 2026-01-05
topics: [silence]
status: published
---

## Nothing

Nobody knows.
`,
    },
    { file: 'articles/2.mdx', message: 'a name that the site uses' },
  ],
  [
    'an address of the site with a query',
    { 'practice.json': swap(['"siteUrl": ""', '"siteUrl": "https://example.com/?a=b"']) },
    { file: 'practice.json', place: 'siteUrl', at: '"siteUrl"', message: 'more than a host' },
  ],
  ...[[2009, 13], [2009, 2, 29], [2009, 1.5], [0], [2009, 1, 1, 1]].map((day): Case => [
    `a source of ${day.join('-')}, which no calendar has`,
    { 'references.json': swapFirst('issued', { 'date-parts': [day] }) },
    {
      file: 'references.json',
      place: '0 › issued › date-parts › 0',
      at: '"id"',
      message: 'is not a valid date',
    },
  ]),
  [
    'a field of a source that cannot be printed',
    { 'references.json': swapFirst('volume', [1]) },
    {
      file: 'references.json',
      place: '0 › volume',
      at: '"id"',
      message: 'write it as text in quotes',
    },
  ],
  [
    'a kind of source that nobody knows',
    { 'references.json': swapFirst('type', 'banana') },
    { file: 'references.json', place: '0 › type', at: '"id"', message: 'is not a kind of source' },
  ],
  [
    'an author without a name',
    { 'references.json': swapFirst('author', [{}]) },
    {
      file: 'references.json',
      place: '0 › author › 0',
      at: '"id"',
      message: 'is not a name; write "family"',
    },
  ],
  [
    'an author whose suffix is a number',
    { 'references.json': swapFirst('author', [{ family: 'A', given: 'B.', suffix: 5 }]) },
    {
      file: 'references.json',
      place: '0 › author › 0',
      at: '"id"',
      message: 'is not a name; write "family"',
    },
  ],
  [
    'an address of the site with a path',
    { 'practice.json': swap(['"siteUrl": ""', '"siteUrl": "https://example.com/blog"']) },
    { file: 'practice.json', place: 'siteUrl', at: '"siteUrl"', message: 'set BASE_PATH' },
  ],
  [
    'a key and a mark of a claim with capitals',
    { [article]: swap(['@papp-2009 did', '@Papp-2009 did']) },
    { file: article, place: 'faq › is-it-over', at: '@Papp-2009', message: 'did you mean' },
  ],
  [
    'a date that is none',
    { [article]: swap(['modified: 2026-02-01', 'modified: 2026-02-30']) },
    { file: article, place: 'modified', at: 'modified:', message: 'write it like 2026-11-22' },
  ],
  [
    'a question without an answer',
    { [article]: swap(['answer: |\n      Not by itself. Ask, as @papp-2009 did.', "answer: ' '"]) },
    {
      file: article,
      place: 'faq › 0 › answer',
      at: "answer: ' '",
      message: 'answer the question or remove it',
    },
  ],
  [
    'a list without an entry',
    { [article]: swap(['topics: [silence]', 'topics: []']) },
    { file: article, place: 'topics', at: 'topics:', message: 'is missing. Name at least one' },
  ],
  [
    'an unknown field',
    { [article]: swap(['audience:', 'byline: Nobody\naudience:']) },
    { file: article, at: 'byline: Nobody', message: '"byline" is not a field of this file' },
  ],
  [
    'an unknown verdict',
    { [claim]: swap(['well-supported', 'true']) },
    {
      file: claim,
      place: 'verdict',
      at: 'verdict: true',
      message: 'must be one of well-supported, mixed',
    },
  ],
  [
    'text where a list belongs',
    { [article]: swap(['topics: [silence]', 'topics: silence']) },
    { file: article, place: 'topics', at: 'topics:', message: 'must be a list' },
  ],
  [
    'a web page without the day it was opened',
    {
      'references.json': swap(
        ['"accessed"', '"opened"'],
        ['{\n    "id": "samhsa', '{ "id": "samhsa'],
      ),
    },
    {
      file: 'references.json',
      place: '1 › accessed',
      at: '"id": "samhsa-988"',
      message: 'a web page needs the day it was opened',
    },
  ],
  [
    'a source with an address, without a year and the day it was opened',
    {
      'references.json': swap(
        ['"accessed"', '"opened"'],
        ['"webpage"', '"report"'],
        ['{\n    "id": "samhsa', '{ "id": "samhsa'],
      ),
    },
    {
      file: 'references.json',
      place: '1 › accessed',
      at: '"id": "samhsa-988"',
      message: 'and so does what has an address and no year',
    },
  ],
  [
    'an address that is none',
    { 'practice.json': swap(['"siteUrl": ""', '"siteUrl": "ftp://blog.example.com"']) },
    { file: 'practice.json', place: 'siteUrl', at: '"siteUrl"', message: 'write it like https://' },
  ],
  [
    'JSON without a comma',
    { 'topics.json': swap(['"silence",', '"silence"']) },
    { file: 'topics.json', at: '"name"', message: 'Look for an extra or missing comma or quote' },
  ],
  [
    'JSON with a comma too many',
    { 'practice.json': swap(['"inPerson": [],', '"inPerson": [,],']) },
    {
      file: 'practice.json',
      at: '[,]',
      message: 'is not valid JSON: value expected. Look for',
    },
  ],
  [
    'JSON that breaks off',
    { 'topics.json': '[\n  {\n    "id": "silence",' },
    { file: 'topics.json', at: '"silence",', message: 'is not valid JSON' },
  ],
  [
    'frontmatter that is not valid YAML',
    { [article]: swap(['title: Why', 'title: "Why']) },
    {
      file: article,
      place: 'frontmatter',
      at: 'status:',
      message: 'a quote is opened and never closed',
    },
  ],
  [
    'a field that stands twice',
    { [article]: swap(['status:', 'audience: Everybody\nstatus:']) },
    {
      file: article,
      place: 'frontmatter',
      at: 'audience: Everybody',
      message: 'the field appears twice',
    },
  ],
  [
    'no frontmatter',
    { 'pages/about.mdx': 'Only text.\n' },
    { file: 'pages/about.mdx', at: 'Only text', message: 'Begin with a line of ---' },
  ],
  [
    'a file that is not UTF-8',
    { 'pages/about.mdx': latin1 },
    { file: 'pages/about.mdx', message: 'Save it as UTF-8' },
  ],
  [
    'a missing file',
    { 'topics.json': undefined },
    { file: 'topics.json', message: 'is missing. Create it.' },
  ],
];

describe('the content folder', () => {
  it('gives no problem when it is good', () => {
    expect(problemsIn(writeContent())).toEqual([]);
  });

  it('may be written with the line ends of Windows', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const site = loadSample({ [article]: windows, [claim]: windows, 'safety.md': windows });
    expect(site.library.claims).toHaveLength(2);
  });

  it.each(CASES)('names %s, with its place and advice', (_, files, expected) => {
    expectProblems(files, expected);
  });

  it('refuses a file name that would make a poor address', () => {
    const folder = writeContent();
    fs.renameSync(`${folder}/articles/coming-back.mdx`, `${folder}/articles/Come Back.mdx`);
    expect(problemsIn(folder)).toContainEqual({
      file: 'articles/Come Back.mdx',
      message: expect.stringContaining('Use lowercase letters, digits and hyphens'),
    });
  });

  it('builds nothing when it has problems, and throws them all at once', () => {
    const load = () =>
      loadSample({
        [article]: swap(['Some couples', 'Half of couples'], ['[@papp-2009, p. 7]', '']),
        'diagrams/circle.svg': 'Text',
      });
    expect(load).toThrow(ContentProblems);
    expect(load).toThrow('2 problems to fix.');
  });

  it('puts the problems of all files in one list, grouped by file and in the order of lines', () => {
    const folder = writeContent({
      'topics.json': swap(['"silence",', '"silence"']),
      [article]: swap(
        ['Wait a little', 'See [this](/nowhere/) too. Half of men leave. Wait a little'],
        ['Some couples', 'Half of couples'],
        ['[@papp-2009, p. 7]', ''],
      ),
      'diagrams/circle.svg': swap(['class="line"', 'onclick="run()"']),
    });
    const list = formatProblems(problemsIn(folder)).split('\n');
    expect(list.filter((line) => line && !line.startsWith(' '))).toEqual([
      article,
      'diagrams/circle.svg',
      'topics.json',
      expect.stringMatching(/^Name its source in the sentence/),
      '5 problems to fix.',
    ]);
    const lines = list.map((line) => Number(/^ {2}line (\d+)/.exec(line)?.[1] ?? Number.NaN));
    const inArticle = lines.slice(1, 4);
    expect(inArticle).toEqual(inArticle.toSorted((a, b) => a - b));
    expect(inArticle.every(Number.isInteger)).toBe(true);
  });

  it('names at once all that a text is not to hold, and what does not parse', () => {
    const lines = ['One<br>two', 'A {brace}.', '<SayIt>', 'I <3 you', '==marked==', '<Foo />', '{'];
    const folder = writeContent({ [article]: (text) => `${text}\n${lines.join('\n\n')}\n` });
    const told = problemsIn(folder).filter(({ file }) => file === article);
    expect(told.map(({ message }) => message.slice(0, 18)).toSorted()).toEqual([
      '"{brace}" is in br',
      '<Foo> is not a com',
      'has <br>, which is',
      'has a < that does ',
      'has a <SayIt> with',
      'has a { without it',
      '“==marked==” is sh',
    ]);
  });

  it('raises no false alarm over entries of a list that cannot be read', () => {
    expectProblems(
      { 'references.json': '{' },
      { file: 'references.json', at: '{', message: 'is not valid JSON' },
    );
  });
});

it('a folder that is not there is one problem', () => {
  const folder = path.join(writeContent(), 'safety.md');
  expect(() => problemsIn(folder)).toThrow(
    `environment
  CONTENT_DIR: ${folder} is not a folder. Name the folder that contains the content.

1 problem to fix.`,
  );
});

it('names the line of a text of the ledger', () => {
  expectProblems(
    { [claim]: swap(['Diaries', 'See [this](/nowhere/). Diaries']) },
    { file: claim, place: '', at: 'See [this]', message: '/nowhere/ is not a page of this site' },
  );
});
