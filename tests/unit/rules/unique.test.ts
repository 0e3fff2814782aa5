import { describe, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { readSample, swap } from '../sample-content.ts';

const article = 'articles/going-quiet.mdx';
const other = 'articles/coming-back.mdx';

describe('the rule on what stands once', () => {
  it('refuses two articles of one title, however it is written', () => {
    expectProblems(
      { [other]: swap(['How to come back after silence', 'WHY A PARTNER GOES QUIET']) },
      {
        file: article,
        place: 'title',
        message: `is used twice (also in ${other}). Each title must be unique`,
      },
    );
  });

  it('refuses a page with the description of an article', () => {
    const { description } = readSample().articles[0]!.data;
    expectProblems(
      {
        'pages/about.mdx': (text) => text.replace(/description: .*/, `description: ${description}`),
      },
      {
        file: 'pages/about.mdx',
        place: 'description',
        message: `is used twice (also in ${other})`,
      },
    );
  });

  it('refuses a page and an article of one name', () => {
    expectProblems(
      {
        'pages/coming-back.mdx': `---
title: Another page of this sample
description: A page that has the same name as an article, which would make two addresses look alike.
modified: 2026-01-05
---
`,
      },
      { file: 'pages/coming-back.mdx', place: 'address', message: '“coming-back” is used twice' },
    );
  });

  it.each([
    ['question', 'Is it over?', 'is-it-really-over', 'Each question must be unique'],
    ['question', '"*Is it* **over?**"', 'is-it-really-over', 'Each question must be unique'],
    ['question id', 'Is it really over?', 'is-it-over', 'Each question id must be unique'],
  ])('refuses a %s that another article has', (place, question, id, message) => {
    const faq = `faq:\n  - id: ${id}\n    question: ${question}\n    answer: No.\nstatus:`;
    expectProblems({ [other]: swap(['status:', faq]) }, { file: article, place, message });
  });

  it('refuses two claims of the same words', () => {
    const file = 'claims/quiet-means-leaving.md';
    expectProblems(
      { [file]: swap(['Whoever goes quiet wants to leave.', 'Pressing and silence go together.']) },
      {
        file,
        place: 'claim',
        message: '(also in claims/pressing-and-silence.md). Each claim must',
      },
    );
  });

  it('refuses a reference id that is used twice', () => {
    const file = 'references.json';
    expectProblems(
      {
        [file]: swap(['"id": "pew-2025"', '"id": "samhsa-988"'], ['"unconfirmed"', '"confirmed"']),
      },
      {
        file,
        place: 'reference id',
        message: '(also in this file). Each reference id must be unique',
      },
    );
  });

  it('refuses a topic that stands twice', () => {
    expectProblems(
      {
        'topics.json': (text) => text.replace(/\[(.*)\]/s, '[$1,$1]'),
      },
      { file: 'topics.json', place: 'topic', message: '“silence” is used twice' },
    );
  });
});
