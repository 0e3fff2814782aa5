import { describe, it } from 'vitest';
import { PLACEHOLDER } from '#library/placeholders';
import { expectProblems } from '../expect-problems.ts';
import { swap } from '../sample-content.ts';

const file = 'articles/going-quiet.mdx';
const message = `“${PLACEHOLDER}” still begins a text`;

describe('the rule on what is not written yet', () => {
  it.each([
    ['description', 'What is known', undefined],
    ['audience', 'For someone', undefined],
    ['doors', 'If you are waiting', undefined],
    ['faq › is-it-over', 'Is it over?', undefined],
    ['related', 'For the one who', undefined],
    ['answer', 'Silence may follow', 'Silence may follow'],
    ['keyPoints', 'Silence may have', 'Silence may have'],
    ['body', 'Wait a little', 'Wait a little'],
    ['faq › is-it-over', 'Not by itself', 'Not by itself'],
  ])('refuses it in %s: %s', (place, words, at) => {
    const left = `${PLACEHOLDER} ${words}`;
    // A colon needs quotes in a field of one line.
    const quoted = (text: string) => text.replace(/^(\s*[\w -]+: )(To write: .*)$/m, '$1"$2"');
    expectProblems(
      { [file]: (valid) => quoted(swap([words, left])(valid)) },
      { file, place, ...(at && { at }), message },
    );
  });

  it('lets a draft have it', () => {
    expectProblems({
      'articles/another.mdx': undefined,
      'articles/coming-back.mdx': swap(
        ['status: published', 'status: draft'],
        ['You can say that', `"${PLACEHOLDER} You can say that`],
        ['you are back.', 'you are back."'],
      ),
      [file]: swap(['related:\n  - id: coming-back\n    why: For the one who went quiet.\n', '']),
    });
  });
});
