import { describe, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { swap } from '../sample-content.ts';

const article = 'articles/going-quiet.mdx';
const unsourced = (text: string) => `unsourced:\n  - text: ${text}\n    reason: A test.\nstatus:`;

/** The main text with a sentence before its last paragraph. */
const saying = (text: string) => swap(['Wait a little', `${text} Wait a little`]);

describe('a line under “unsourced”', () => {
  it.each([
    ['part of the sentence', 'half of men leave'],
    ['the typewriter’s quotes', `that's "well known" here`],
    ['the words over a line end', "men leave -- that's"],
  ])('with %s excuses it', (_, text) => {
    expectProblems({
      [article]: swap(
        ['Wait a little', 'Today half of men leave\n-- that\'s "well known" here. Wait a little'],
        ['status:', unsourced(JSON.stringify(text))],
      ),
    });
  });

  it('answers a question as well', () => {
    expectProblems({
      [article]: swap(
        ['Wait a little', 'Shy men dislike parties. Wait a little'],
        ['status:', unsourced('Shy men dislike parties.')],
      ),
    });
  });

  it.each(['Wait a little', 'In home diaries, couples felt worse'])(
    'is asked about where it excuses nothing any more: “%s”',
    (text) => {
      expectProblems(
        { [article]: swap(['status:', unsourced(text)]) },
        {
          file: article,
          place: 'unsourced',
          message: 'excuses no sentence any more. Remove it',
          question: true,
        },
      );
    },
  );

  it('has more than a word or two', () => {
    const long = 'Half of men leave in this large old town, and then they come back to it.';
    expectProblems(
      {
        [article]: swap(
          ['Wait a little', `${long} Wait a little`],
          ['status:', unsourced('half of')],
        ),
      },
      { file: article, place: 'body', at: 'Wait a little', message: 'states a number' },
      { file: article, place: 'unsourced', message: 'excuses no sentence', question: true },
    );
  });

  it('excuses in its own file only', () => {
    expectProblems(
      {
        [article]: saying('Half of men leave.'),
        'pages/about.mdx': swap(
          ['We do.', 'Half of men leave.'],
          ['---\n\n##', "unsourced:\n  - { text: 'Half of men', reason: A test. }\n---\n\n##"],
        ),
      },
      { file: article, place: 'body', at: 'Half of', message: '“Half of men leave.” states' },
    );
  });
});
