import { describe, expect, it } from 'vitest';
import { readEnvironment } from '#environment';
import { blockingProblems, ContentProblems } from '#evidence/problems';
import { readContent, readReferences } from '#reader/read-content';
import { loadSite } from '#site';
import type { Expected } from '../expect-problems.ts';
import { expectProblems, problemsIn } from '../expect-problems.ts';
import type { Files } from '../sample-content.ts';
import { swap, TODAY, writeContent } from '../sample-content.ts';

const DRAFT = 'articles/not-yet.mdx';
const CLAIM = 'claims/not-yet-helps.md';
const published = 'articles/going-quiet.mdx';

const CLAIM_TEXT = `---
claim: Waiting helps.
article: not-yet
verdict: clinical-view
references: []
checked: 2026-02-03
---

Many say so.
`;

/** A third article that is not published, with a claim of its own. */
function draft(status: string, day: string): Files {
  return {
    [DRAFT]: `---
title: What to do while you wait
kind: guide
description: A text that somebody has begun and not finished, which no reader should see before its day.
audience: For someone who waits.
answer: You can wait.
keyPoints:
  - text: Waiting may help.
    section: wait-a-little
published: ${day}
modified: ${day}
referencesChecked: 2026-02-01
topics: [silence]
faq:
  - id: how-long
    question: How long should I wait?
    answer: Not long.
status: ${status}
---

## Wait a little

Waiting helps. [claim: not-yet-helps]
`,
    [CLAIM]: CLAIM_TEXT,
  };
}

/** What keeps an article from being shown, and its words in the frontmatter. */
const UNPUBLISHED = [
  ['a draft', 'draft', '2026-02-01'],
  ['a text in review', 'in-review', '2026-02-01'],
  ['an article of tomorrow', 'published', '2026-03-02'],
] as const;

/** Something wrong with the article, and the one problem it is. */
const FAULTS: [
  what: string,
  change: [from: string, to: string],
  problem: Omit<Expected, 'file'>,
][] = [
  [
    'an invalid field',
    ['topics: [silence]', 'topics: silence'],
    { place: 'topics', at: 'topics:', message: 'must be a list' },
  ],
  [
    'a missing field',
    ['audience: For someone who waits.\n', ''],
    { place: 'audience', at: 'title:', message: 'is missing. Write in one line who' },
  ],
  [
    'a citation of a source that nobody knows',
    ['Waiting helps.', 'Waiting helps [@nobody].'],
    { place: 'body', at: '@nobody', message: '"nobody" is not in references.json' },
  ],
  [
    'a mark of a claim that is not in the ledger',
    ['not-yet-helps]', 'not-yet-helps; nothing]'],
    { place: 'body', at: '[claim:', message: '[claim: nothing] has no file claims/nothing.md' },
  ],
  [
    'a tag that is never closed',
    ['Waiting helps.', '<Safety>\n\nWaiting helps.'],
    { place: 'body', at: '<Safety>', message: 'has a <Safety> without a </Safety>' },
  ],
  [
    'a brace that is never closed',
    ['answer: Not long.', 'answer: Not { long.'],
    { place: 'faq › how-long', at: 'answer: Not', message: 'has a { without its }' },
  ],
  [
    'frontmatter that is not valid YAML',
    ['title: What', 'title: "What'],
    { place: 'frontmatter', at: 'status:', message: 'a quote is opened and never closed' },
  ],
  [
    'a section that is not there',
    ['section: wait-a-little', 'section: nothing'],
    { place: 'keyPoints', message: 'there is no section "nothing"' },
  ],
  [
    'evidence without a source',
    ['Waiting helps.', 'Half of men leave.\n\nWaiting helps.'],
    { place: 'body', at: 'Half of men', message: 'states a number about people' },
  ],
  [
    'the title of another article',
    ['title: What to do while you wait', 'title: Why a partner goes quiet'],
    { place: 'title', message: `(also in ${published})` },
  ],
  [
    'the question of another article',
    ['How long should I wait?', 'Is it over?'],
    { place: 'question', message: `(also in ${published})` },
  ],
  [
    'a link to a page that is not there',
    ['Waiting helps.', 'See [it](/nowhere/).\n\nWaiting helps.'],
    { place: 'body', at: 'See [it]', message: '/nowhere/ is not a page of this site' },
  ],
];

/** The files with this fault in the article. */
function withFault(files: Files, change: [from: string, to: string]): Files {
  return { ...files, [DRAFT]: swap(change)(files[DRAFT] as string) };
}

function load(files: Files) {
  return loadSite(readEnvironment({ TODAY, CONTENT_DIR: writeContent(files) }));
}

describe.each(UNPUBLISHED)('%s', (_, status, day) => {
  const files = draft(status, day);

  it('that is in order gives no problem, and is not on the site', () => {
    expectProblems(files);
    expect(load(files).library.articleBySlug.has('not-yet')).toBe(false);
  });

  it.each(FAULTS)('never stops a build: %s', (_, change, problem) => {
    const broken = withFault(files, change);
    expectProblems(broken, { file: DRAFT, ...problem, later: true });
    expect(load(broken).library.articles.map(({ slug }) => slug)).toEqual([
      'coming-back',
      'going-quiet',
    ]);
  });

  it('never stops a build by a claim of it', () => {
    const broken = {
      ...files,
      [CLAIM]: swap(['clinical-view', 'true'], ['Many say', '<Many say'])(CLAIM_TEXT),
    };
    expectProblems(
      broken,
      { file: CLAIM, place: 'verdict', at: 'verdict:', message: 'must be one of', later: true },
      { file: CLAIM, place: '', at: '<Many', message: 'has a < that', later: true },
    );
    expect(load(broken).library.claims).toHaveLength(2);
  });

  it.each<[what: string, change: [from: string, to: string], problem: Omit<Expected, 'file'>]>([
    ['its text', ['Many say', 'Many <say'], { place: '', at: 'Many', message: 'has a < that' }],
    ['its source', ['[]', '[nobody]'], { place: 'references', message: '"nobody" is not in' }],
    [
      'its words, which are those of another',
      ['Waiting helps.', 'Whoever goes quiet wants to leave.'],
      { place: 'claim', message: '(also in claims/quiet-means-leaving.md)' },
    ],
  ])('never stops a build by a claim of it: %s', (_, change, problem) => {
    const broken = { ...files, [CLAIM]: swap(change)(CLAIM_TEXT) };
    expectProblems(broken, { file: CLAIM, ...problem, later: true });
    expect(load(broken).library.claims).toHaveLength(2);
  });
});

describe('a published article', () => {
  const files = draft('published', '2026-02-01');

  it('is on the site when it is in order', () => {
    expectProblems(files);
    expect(load(files).library.articleBySlug.has('not-yet')).toBe(true);
  });

  it.each(FAULTS)('stops the build by %s', (_, change) => {
    const broken = withFault(files, change);
    expect(blockingProblems(problemsIn(writeContent(broken)))).toHaveLength(1);
    expect(() => load(broken)).toThrow(ContentProblems);
  });

  it('stops the build by a claim of it', () => {
    const broken = { ...files, [CLAIM]: swap(['clinical-view', 'true'])(CLAIM_TEXT) };
    expectProblems(broken, {
      file: CLAIM,
      place: 'verdict',
      at: 'verdict:',
      message: 'must be one of',
    });
    expect(() => load(broken)).toThrow('1 problem to fix.');
  });

  it('is not excused by words of its text that look like a field', () => {
    const article = swap(
      ['status: published\n', 'status: ready\n'],
      ['Waiting helps.', 'status: draft\n\nIt helps.'],
    );
    const broken = { ...files, [DRAFT]: article(files[DRAFT] as string) };
    expectProblems(broken, {
      file: DRAFT,
      place: 'status',
      at: 'status:',
      message: 'must be one of draft, in-review, published',
    });
    expect(() => load(broken)).toThrow(ContentProblems);
  });
});

describe('a published text', () => {
  it('shows the words alone where it leads to a draft', () => {
    expectProblems(
      {
        ...draft('draft', '2026-02-01'),
        [published]: swap(['Wait a little', 'See [it](/articles/not-yet/). Wait a little']),
      },
      {
        file: published,
        place: 'body',
        at: 'See [it]',
        message: '/articles/not-yet/ is not published yet',
        later: true,
      },
    );
  });

  it('stops the build where it marks the claim of a draft', () => {
    expectProblems(
      {
        ...draft('draft', '2026-02-01'),
        [published]: swap(['Wait a little', 'Waiting helps. [claim: not-yet-helps]\n\nWait']),
      },
      {
        file: published,
        place: 'body',
        at: '[claim: not-yet',
        message: 'belongs to "not-yet", which is not published',
      },
    );
  });

  it('may name a draft as related, which is shown once it is published', () => {
    expectProblems({
      ...draft('draft', '2026-02-01'),
      [published]: swap(['  - id: coming-back', '  - id: not-yet']),
    });
  });
});

it('twelve faults in six files are twelve problems, each with its line, in one run', () => {
  expectProblems(
    {
      [published]: swap(
        ['modified: 2026-02-01', 'modified: 2026-02-30'],
        ['topics: [silence]', 'topics: silence'],
        ['section: silence-has', 'section: Silence has'],
      ),
      'articles/coming-back.mdx': swap(
        ['Pressing and', 'See [it](/nowhere/).\n\nHalf of men leave.\n\nPressing and'],
        ['[claim: pressing-and-silence]', '[claim: nothing]'],
      ),
      'pages/about.mdx': swap(['See [all', '{now}\n\n![A](a.png)\n\nSee [all']),
      'claims/quiet-means-leaving.md': swap(['no-good-evidence', 'false']),
      'safety.md': (text) => `${text}\n## More\n`,
      'practice.json': swap(
        ['"siteUrl": ""', '"siteUrl": "blog"'],
        ['"accent": ""', '"accent": "brick red"'],
      ),
    },
    { file: published, place: 'modified', at: 'modified:', message: 'is not a valid date' },
    { file: published, place: 'topics', at: 'topics:', message: 'must be a list' },
    {
      file: published,
      place: 'keyPoints › 0 › section',
      at: 'section:',
      message: 'is not an anchor',
    },
    {
      file: 'articles/coming-back.mdx',
      place: 'body',
      at: '/nowhere/',
      message: '/nowhere/ is not a page',
    },
    {
      file: 'articles/coming-back.mdx',
      place: 'body',
      at: 'Half of men',
      message: 'states a number about people',
    },
    {
      file: 'articles/coming-back.mdx',
      place: 'body',
      at: '[claim:',
      message: 'has no file claims/nothing.md',
    },
    {
      file: 'pages/about.mdx',
      place: 'body',
      at: '{now}',
      message: 'is in braces, which hold code',
    },
    { file: 'pages/about.mdx', place: 'body', at: '![A]', message: 'there is no pages/a.png' },
    {
      file: 'claims/quiet-means-leaving.md',
      place: 'verdict',
      at: 'verdict:',
      message: 'must be one of',
    },
    { file: 'safety.md', place: '', at: '## More', message: 'is a heading' },
    { file: 'practice.json', place: 'siteUrl', at: '"siteUrl"', message: 'is not an address' },
    { file: 'practice.json', place: 'accent', at: '"accent"', message: 'is not a color' },
  );
});

it('an article tells the faults of its fields together with those of its texts', () => {
  expectProblems(
    {
      [published]: swap(
        ['modified: 2026-02-01', 'modified: soon'],
        ['[@papp-2009].\n', '[@nobody-1900].\n'],
        ['Not by itself.', 'Half of men leave.'],
        ['Wait a little', 'See [it](/nowhere/). Wait a little'],
        ['<Practice />', '<Unknown />\n\n[claim: never-made]'],
      ),
      'redirects.json': '{ "/articles/old/": "/articles/going-quiet/" }',
    },
    { file: published, place: 'modified', at: 'modified:', message: 'is not a valid date' },
    { file: published, place: 'answer', at: '@nobody', message: '"nobody-1900" is not in' },
    { file: published, place: 'faq › is-it-over', at: 'Half of', message: 'states a number' },
    { file: published, place: 'body', at: '/nowhere/', message: '/nowhere/ is not a page' },
    { file: published, place: 'body', at: '<Unknown', message: '<Unknown> is not a component' },
    { file: published, place: 'body', at: '[claim: never', message: 'has no file' },
  );
});

it.each([
  [
    'a field that does not fit',
    ['topics: [silence]', 'topics: silence'],
    'topics',
    'must be a list',
  ],
  ['a value without quotes', ['title: Why', 'title: @Why'], 'frontmatter', 'needs quotes'],
] as const)(
  'a draft with %s still tells of a tag that is never closed',
  (_, [from, to], place, message) => {
    const later = true;
    expectProblems(
      {
        [published]: swap(
          ['status: published', 'status: draft'],
          [from, to],
          ['<Safety />', 'A <Safety> wombat'],
        ),
        'articles/coming-back.mdx': swap([
          'Pressing and silence go together. [claim: pressing-and-silence]',
          'Wait a little.',
        ]),
      },
      { file: published, place, at: to, message, later },
      {
        file: published,
        place: 'body',
        at: '<Safety>',
        message: 'has a <Safety> without a </Safety>',
        later,
      },
    );
  },
);

it.each([
  ['a page', 'pages/about.mdx', ['modified:', 'changed:'], ['We do.', 'We <do.'], 'body'],
  [
    'a claim',
    'claims/quiet-means-leaving.md',
    ['verdict:', 'label:'],
    ['We found', '[We](/nowhere/) found'],
    '',
  ],
] as const)(
  '%s tells the faults of its fields together with those of its text',
  (_, file, field, text, place) => {
    const problems = problemsIn(writeContent({ [file]: swap([...field], [...text]) }));
    expect(problems.map((problem) => problem.place)).toEqual(
      expect.arrayContaining([field[0].replace(':', ''), place]),
    );
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([file]));
  },
);

it('settings that cannot be read leave the rest to be read and checked', () => {
  const folder = writeContent({
    'practice.json': '{',
    [published]: swap(['Wait a little', 'See [it](/nowhere/). Wait a little']),
  });
  const { content, problems } = readContent(readEnvironment({ TODAY, CONTENT_DIR: folder }));
  expect(problems.map(({ file }) => file).toSorted()).toEqual([published, 'practice.json']);
  expect(content.articles).toHaveLength(2);
  expect(content.practice.blogTitle).toBe('The settings cannot be read');
});

it('a name of the blog that is missing leaves the tagline alone', () => {
  const long = 'A tagline that is as long as a search result shows anything at all';
  expectProblems(
    {
      'practice.json': (json) =>
        JSON.stringify({ ...JSON.parse(json), blogTitle: '', tagline: long }),
    },
    { file: 'practice.json', place: 'blogTitle', at: '{', message: 'is empty' },
  );
});

it('a stray file is named once', () => {
  expectProblems(
    { 'articles/notes.txt': 'Notes.', 'claims/old.json': '[]' },
    { file: 'articles/notes.txt', message: 'is ignored. Give it a name that ends in .mdx' },
    { file: 'claims/old.json', message: 'is ignored. Give it a name that ends in .md' },
  );
});

describe('the references alone', () => {
  it('can be read whatever else is broken', () => {
    const CONTENT_DIR = writeContent({ 'practice.json': '{', [published]: '' });
    expect(readReferences(readEnvironment({ TODAY, CONTENT_DIR }))).toHaveLength(3);
  });

  it('say what is wrong with them', () => {
    const CONTENT_DIR = writeContent({ 'references.json': '[{}]', 'practice.json': '{' });
    const read = () => readReferences(readEnvironment({ TODAY, CONTENT_DIR }));
    expect(read).toThrow('references.json');
    expect(read).not.toThrow('practice.json');
  });
});
