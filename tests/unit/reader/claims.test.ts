import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Expected } from '../expect-problems.ts';
import { expectProblems, problemsIn } from '../expect-problems.ts';
import { readSample, swap, writeContent } from '../sample-content.ts';

const file = 'claims/quiet-means-leaving.md';

describe('a claim is a file of the ledger', () => {
  it('named by its id, with its evidence as the text', () => {
    const { claims } = readSample();
    expect(claims.map(({ id, evidence, references }) => ({ id, evidence, references }))).toEqual([
      {
        id: 'pressing-and-silence',
        evidence: 'Diaries of couples show both on the same days.',
        references: ['papp-2009'],
      },
      { id: 'quiet-means-leaving', evidence: 'We found no study of this.', references: [] },
    ]);
  });

  it.each<[what: string, change: [from: string, to: string], problem: Omit<Expected, 'file'>]>([
    [
      'a verdict that is none',
      ['no-good-evidence', 'maybe'],
      { place: 'verdict', at: 'verdict:', message: 'must be one of well-supported, mixed' },
    ],
    [
      'a missing verdict',
      ['verdict: no-good-evidence\n', ''],
      { place: 'verdict', at: 'claim:', message: 'must be one of well-supported, mixed' },
    ],
    [
      'an empty claim',
      ['claim: Whoever goes quiet wants to leave.', 'claim:'],
      { place: 'claim', at: 'claim:', message: 'is empty. Write it, or remove the line.' },
    ],
    [
      'an article that is no name of a file',
      ['article: going-quiet', 'article: Going quiet'],
      { place: 'article', at: 'article:', message: 'is not an id' },
    ],
    [
      'a day that is none',
      ['checked: 2026-02-02', 'checked: 2026-02-31'],
      { place: 'checked', at: 'checked:', message: 'is not a valid date' },
    ],
    [
      'a field that nobody knows',
      ['checked:', 'id: quiet-means-leaving\nchecked:'],
      { at: 'id:', message: '"id" is not a field of this file' },
    ],
    [
      'a colon that breaks the frontmatter',
      ['claim: Whoever', 'claim: It is so: whoever'],
      { place: 'frontmatter', at: 'claim:', message: 'a value with a colon in it needs quotes' },
    ],
    [
      'a tag that is never closed',
      ['We found', '<Safety>\n\nWe found'],
      { place: '', at: '<Safety>', message: 'has a <Safety> without a </Safety>' },
    ],
    [
      'a citation of a source that nobody knows',
      ['of this.', 'of this, as @nobody says.'],
      { place: '', at: '@nobody', message: '"nobody" is not in references.json' },
    ],
    [
      'a heading, which its row cannot show',
      ['We found', '## Found\n\nWe found'],
      { place: '', at: '## Found', message: 'is a heading, and only the main text has sections' },
    ],
  ])('that may not have %s', (_, change, problem) => {
    expectProblems({ [file]: swap(change) }, { file, ...problem });
  });

  it('that says something about the evidence', () => {
    const silent = writeContent({ [file]: swap(['\nWe found no study of this.\n', '']) });
    expect(problemsIn(silent)).toEqual([
      {
        file,
        line: 7,
        message: 'says nothing about the evidence. Write it below the second line of ---.',
      },
    ]);
  });

  it('that has to begin with its fields', () => {
    expectProblems(
      { [file]: 'We found no study of this.\n' },
      { file, at: 'We found', message: 'has no front matter. Begin with a line of ---' },
    );
  });

  it('that misses nowhere else while it cannot be read: its marks and links stay right', () => {
    expectProblems(
      { [file]: swap(['no-good-evidence', 'maybe']) },
      { file, place: 'verdict', at: 'verdict:', message: 'must be one of' },
    );
  });

  it('whose name has to make a good address', () => {
    const folder = writeContent();
    fs.renameSync(path.join(folder, file), path.join(folder, 'claims/Quiet Means.md'));
    expect(problemsIn(folder)).toContainEqual({
      file: 'claims/Quiet Means.md',
      message: expect.stringContaining('Use lowercase letters, digits and hyphens in its name.'),
    });
  });

  it('whose evidence may say a number, for its sources stand beside it', () => {
    expectProblems({
      [file]: swap(['We found no study of this.', 'It is so in 9 of 10 studies.']),
    });
  });
});
