import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '#rules/sourced';
import { expectProblems } from '../expect-problems.ts';
import { swap } from '../sample-content.ts';

const article = 'articles/going-quiet.mdx';
const unsourced = (text: string) => `unsourced:\n  - text: ${text}\n    reason: A test.\nstatus:`;

describe('the rule on evidence', () => {
  it.each([
    'It lasts 20 minutes.',
    'Most percent signs are words.',
    'One study says so.',
    'Studies say so.',
    'Research says so.',
    'Researchers say so.',
    'A survey says so.',
    'A meta-analysis says so.',
    'Twelve couples stayed.',
    'Ninety couples stayed.',
    'Two hundred of them stayed.',
    'One in three men goes quiet.',
    'Two out of five go quiet.',
    'About half of them go quiet.',
    'About half the couples stay.',
    'Three quarters of them go quiet.',
  ])('refuses “%s” with neither citation nor claim', (sentence) => {
    expectProblems(
      { [article]: swap(['Wait a little', `${sentence} Wait a little`]) },
      {
        file: article,
        place: 'body',
        at: 'Wait a little',
        message: `“${sentence}” states evidence without a source. Add [@a-reference] or [claim: an-id]`,
      },
    );
  });

  it.each([
    'They studied each other.',
    'I searched for it.',
    'One of them goes quiet.',
    'Twofold.',
  ])('lets “%s” stand', (sentence) => expect(sentence).not.toMatch(EVIDENCE));

  it.each([
    'One study says so [@papp-2009].',
    'One study says so. [claim: quiet-means-leaving]',
    'As @papp-2009 found in a study, it is so.',
    '*One* **study** says so [@papp-2009].',
  ])('accepts “%s”', (sentence) => {
    expectProblems({ [article]: swap(['Wait a little', `${sentence} Wait a little`]) });
  });

  it('does not let a source excuse the sentence before or after its own', () => {
    const sentences = 'It lasts 20 minutes. One study says so [@papp-2009]. It lasts 30 minutes.';
    expectProblems(
      { [article]: swap(['Wait a little', `${sentences} Wait a little`]) },
      { file: article, place: 'body', at: 'Wait a little', message: '20 minutes' },
      { file: article, place: 'body', at: 'Wait a little', message: '30 minutes' },
    );
  });

  it.each([
    ['the answer', 'Silence may', 'A study: silence may', 'answer', 'A study'],
    ['a key point', 'text: Silence may', 'text: One study, silence may', 'keyPoints', 'One study'],
    ['a question', 'Not by itself', 'Not in 9 cases', 'faq › is-it-over', 'Not in 9'],
    ['a list', 'Wait a little', '- Wait\n- Wait 5 minutes\n\nWait a little', 'body', 'Wait 5'],
    ['a quotation', 'Wait a little', '> Give me 5 minutes.\n\nWait a little', 'body', 'Give me 5'],
  ])('reads %s as well', (_, from, to, place, at) => {
    expectProblems(
      { [article]: swap([from, to]) },
      { file: article, place, at, message: 'states evidence without a source' },
    );
  });

  it.each([
    ['part of the sentence', 'for 5 minutes'],
    ['the typewriter’s quotes', '"Don\'t go for 5'],
    ['the words over a line end', 'for 5 minutes -- please'],
  ])('lets an “unsourced” line with %s excuse it', (_, text) => {
    expectProblems({
      [article]: swap(
        ['Wait a little', '"Don\'t go for 5 minutes\n-- please," he says. Wait a little'],
        ['status:', unsourced(JSON.stringify(text))],
      ),
    });
  });

  it('refuses an “unsourced” line that excuses nothing any more', () => {
    expectProblems(
      { [article]: swap(['status:', unsourced('Wait a little')]) },
      { file: article, place: 'unsourced', message: 'excuses no sentence any more. Remove it' },
    );
  });

  it('lets no word or two excuse a sentence', () => {
    expectProblems(
      {
        [article]: swap(
          [
            'Wait a little',
            'In this long sentence go for 5 minutes, and then come back to me. Wait a little',
          ],
          ['status:', unsourced('5 minutes')],
        ),
      },
      { file: article, place: 'body', at: 'Wait a little', message: 'states evidence' },
      { file: article, place: 'unsourced', message: 'excuses no sentence' },
    );
  });

  it('keeps exceptions to their own file', () => {
    expectProblems(
      {
        [article]: swap(['Wait a little', 'Call 988. Wait a little']),
        'pages/about.mdx': swap(
          ['We do.', 'Call 988.'],
          ['---\n\n##', "unsourced:\n  - { text: 'Call 988', reason: A number. }\n---\n\n##"],
        ),
      },
      { file: article, place: 'body', at: 'Call 988', message: '“Call 988.” states evidence' },
    );
  });
});
