import { describe, expect, it } from 'vitest';
import {
  blockingProblems,
  ContentProblems,
  formatProblems,
  openQuestions,
  plural,
} from '#evidence/problems';

describe('the list of problems', () => {
  it('is grouped by file, in the order of the lines, and ends with a count', () => {
    expect(
      formatProblems([
        { file: 'b.mdx', line: 12, place: 'body', message: 'is late.' },
        { file: 'a.json', place: 'an-id', message: 'has no source.' },
        { file: 'b.mdx', line: 3, message: 'is early.' },
        { file: 'b.mdx', message: 'is nowhere.' },
      ]),
    ).toBe(`a.json
  an-id: has no source.

b.mdx
  is nowhere.
  line 3: is early.
  line 12, body: is late.

4 problems to fix.`);
  });

  it('counts one problem as one', () => {
    expect(formatProblems([{ file: 'a', message: 'is bad.' }])).toMatch(/\n\n1 problem to fix\.$/);
  });

  it('puts what can wait first, under a heading of its own, and does not count it', () => {
    expect(
      formatProblems([
        { file: 'b.mdx', line: 3, message: 'has no source.', later: true },
        { file: 'a.json', message: 'is broken.' },
        { file: 'a.mdx', message: 'is half written.', later: true },
      ]),
    ).toBe(`Before you publish (the build still works):

a.mdx
  is half written.

b.mdx
  line 3: has no source.

a.json
  is broken.

1 problem to fix.`);
  });

  it('asks questions under a heading of their own, and none of what can wait', () => {
    const problems = [
      { file: 'b.mdx', message: 'is broken.' },
      { file: 'b.mdx', line: 3, message: 'is this so?', question: true as const },
      { file: 'a.mdx', message: 'is that so?', question: true as const, later: true as const },
    ];
    expect(formatProblems(problems)).toBe(`Before you publish (the build still works):

a.mdx
  is that so?

Questions to answer before the next release (the build still works):

b.mdx
  line 3: is this so?

b.mdx
  is broken.

1 problem to fix.`);
    expect(openQuestions(problems)).toEqual([problems[1]]);
    expect(blockingProblems(problems)).toEqual([problems[0]]);
  });

  it('asks to fix nothing where all of it can wait', () => {
    const draft = formatProblems([{ file: 'a.mdx', message: 'is half written.', later: true }]);
    expect(draft).toBe('Before you publish (the build still works):\n\na.mdx\n  is half written.');
  });

  it('is empty when there is nothing to say', () => {
    expect(formatProblems([])).toBe('');
  });

  it('is the message of the error', () => {
    const problems = [{ file: 'a', message: 'is bad.' }];
    const error = new ContentProblems(problems);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'ContentProblems', problems });
    expect(error.message).toBe(formatProblems(problems));
  });
});

it('only what nobody may wait with stops a build', () => {
  const now = { file: 'a.json', message: 'is broken.' };
  expect(blockingProblems([{ file: 'a.mdx', message: 'is late.', later: true }, now])).toEqual([
    now,
  ]);
});

it.each([
  ['study', 'studies'],
  ['survey', 'surveys'],
  ['essay', 'essays'],
  ['meta-analysis', 'meta-analyses'],
  ['thesis', 'theses'],
  ['brain imaging', 'brain imaging'],
  ['news report of a study', 'news reports of a study'],
])('the plural of “%s” is “%s”', (one, many) => {
  expect(plural(one)).toBe(many);
});
