import { describe, expect, it } from 'vitest';
import type { Files } from '../sample-content.ts';
import { swap, TODAY } from '../sample-content.ts';
import { article, findings, LATE, other, reviewedOn } from '../sample-review.ts';

const tasksOf = (files: Files = {}, today = TODAY) =>
  findings(files, today).tasks.map(({ file, what }) => `${file}: ${what}`);

const tried = (day: string): Files => ({
  'safety.md': `---\nchecked: ${day}\n---\n\nCall [988](tel:988).\n`,
});

describe('what to do first', () => {
  it('is little while all is fresh', () => {
    expect(tasksOf(tried(TODAY))).toEqual([
      `${other}: Have a licensed person review it; nobody has yet.`,
      `${article}: Have a licensed person review it; nobody has yet.`,
      'references.json: Look up 1 source that nobody has confirmed; the report says what to look up.',
    ]);
  });

  it('is sorted: what blocks, what is asked, what is due, what is hard to read, the rest', () => {
    const long = `He left ${'and came back '.repeat(10)}again.`;
    const files: Files = {
      [article]: swap(
        ['Wait a little', `We guarantee it. ${long} Wait a little`],
        ['(/evidence/', '(/nowhere/'],
      ),
      'terms.json': '[{ "term": "time", "plain": "hours" }]',
    };
    expect(findings(files, LATE).tasks.map(({ kind }) => kind)).toEqual([
      'problem',
      'question',
      'help lines',
      'review',
      'review',
      'claims',
      'references',
      'references',
      'reading',
      'terms',
      'sources',
    ]);
  });

  it('asks to try the help lines half a year after they were tried, or when no day is noted', () => {
    const asked = 'safety.md: Try each help line';
    expect(tasksOf(tried('2025-06-01')).join()).toContain(asked);
    expect(tasksOf().join()).toContain(`${asked}, then`);
    expect(tasksOf(tried(TODAY)).join()).not.toContain(asked);
  });

  it('asks for answers after what blocks, and of drafts for none', () => {
    const asks: [string, string] = ['Wait a little', 'Shy men dislike parties. Wait a little'];
    const { tasks } = findings({ [article]: swap(asks) });
    expect(tasks[0]).toMatchObject({
      kind: 'question',
      what: 'Answer 1 question; until then nothing can be released.',
      file: article,
    });
    const draft = findings({ [article]: swap(asks, ['status: published', 'status: in-review']) });
    expect(draft.tasks.map(({ kind }) => kind)).not.toContain('question');
  });

  it('asks once for each article whether those in its pictures agreed', () => {
    const shows: [string, string] = ['Wait a little', '![Two people](two.jpg)\n\nWait a little'];
    const files = { 'articles/two.jpg': 'bytes', 'articles/cup.jpg': 'bytes' };
    const cover = '\ncover: cup.jpg\ncoverAlt: A cup\n';
    const asked = tasksOf({ ...files, [article]: swap(shows, ['\nstatus:', `${cover}status:`]) });
    const what = 'Note under "consent" who agreed to be seen in';
    expect(asked).toContain(`${article}: ${what} two.jpg, cup.jpg, or that nobody is in it.`);
    const consent = `consent:\n  - picture: cup.jpg\n    given: Nobody is in it.\n`;
    const noted = swap(shows, ['\nstatus:', `${cover}${consent}status:`]);
    expect(tasksOf({ ...files, [article]: noted })).toContain(
      `${article}: ${what} two.jpg, or that nobody is in it.`,
    );
  });

  it('puts the article with the most urgent task first', () => {
    const files = { [article]: swap(['Wait a little', 'We guarantee it. Wait a little']) };
    expect(findings(files).articles.map(({ file }) => file)).toEqual([article, other]);
    expect(findings().articles.map(({ file }) => file)).toEqual([other, article]);
  });

  it('puts what is longest overdue first', () => {
    const files = {
      [other]: swap(['referencesChecked: 2026-01-20', 'referencesChecked: 2026-02-05']),
    };
    const order = (files: Files) =>
      findings(files, LATE)
        .tasks.filter(({ kind }) => kind === 'references')
        .map(({ file }) => file);
    expect(order({})).toEqual([other, article]);
    expect(order(files)).toEqual([article, other]);
  });

  it.each([
    ['365 days is not due', '2027-02-02', []],
    ['366 days is due', '2027-02-03', ['quiet-means-leaving']],
  ])('a claim checked %s', (_, today, due) => {
    expect(findings({}, today).claimsDue.map(({ id }) => id)).toEqual(due);
  });

  it('counts the claims and the sources that are due, with their age', () => {
    expect(tasksOf({}, LATE)).toContain(
      `${article}: Check 2 claims again; the oldest check is 392 days old.`,
    );
    expect(tasksOf({}, LATE)).toContain(
      `${article}: Open 1 source again; the last check is 393 days old.`,
    );
  });

  it('asks for a review again after a year', () => {
    const again = /Have it reviewed again; the last review is 366 days old/;
    expect(tasksOf(reviewedOn('2026-02-28'), LATE).join()).toMatch(again);
    expect(tasksOf(reviewedOn('2026-03-01'), LATE).join()).not.toMatch(again);
  });

  it('asks to approve what waits for it, and nothing of a draft', () => {
    const status = (name: string) => ({ [other]: swap(['status: published', `status: ${name}`]) });
    expect(tasksOf(status('in-review'))).toContain(
      `${other}: Read and approve it; it is waiting for you.`,
    );
    expect(tasksOf(status('draft')).join()).not.toContain(other);
  });

  it('asks to write what only says what to write', () => {
    const files = {
      [other]: swap(
        ['Pressing and silence', 'To write: this. Pressing and silence'],
        ['status: published', 'status: in-review'],
      ),
    };
    expect(tasksOf(files)[0]).toBe(
      `${other}: Replace 1 placeholder with your words, or make it a draft again.`,
    );
  });

  it.each([
    [
      'hard words',
      'Psychological dissatisfaction necessitates interdisciplinary examination. '.repeat(9),
      'Use plainer words; it reads at grade',
    ],
    [
      'long sentences',
      `${`He left ${'and came back '.repeat(10)}again. `.repeat(9)}`,
      'Split 9 sentences of more than 30 words',
    ],
    [
      'many long sentences',
      `${`He left ${'and came back '.repeat(10)}again. `.repeat(9)}`,
      'Write shorter sentences; they have',
    ],
  ])('asks to simplify %s', (_, text, task) => {
    expect(tasksOf({ [other]: swap(['Pressing and', `${text} Pressing and`]) }).join()).toContain(
      task,
    );
  });

  it('asks to simplify an answer by itself', () => {
    const hard = 'Psychological dissatisfaction necessitates interdisciplinary examination.';
    expect(tasksOf({ [article]: swap(['Not by itself.', hard]) }).join()).toMatch(
      /Use plainer words in the answer “is-it-over”; it reads at grade [\d.]+, and the limit is 7/,
    );
  });
});
