import { describe, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { swap } from '../sample-content.ts';

const file = 'articles/going-quiet.mdx';

describe('the rule on plain fields', () => {
  it.each([
    ['description', 'you can try.', 'a study says.'],
    ['doors', 'If you are waiting', 'If half of men leave'],
    ['related › coming-back', 'For the one who went quiet.', 'For 80% of couples.'],
    ['heading', 'Wait a little', '## Studies show it\n\nWait a little'],
    ['faq › is-it-over', 'question: Is it over?', 'question: Tell me of studies'],
    ['caption', 'caption="The circle"', 'caption="A survey of couples"'],
  ])('refuses a finding in %s', (place, from, to) => {
    const message = 'states a finding where no source can be cited';
    expectProblems({ [file]: swap([from, to]) }, { file, place, message });
  });

  it.each([
    ['audience', 'audience: ', 'audience: "[claim: quiet-means-leaving]" #'],
    ['title', 'Why a partner goes quiet', 'Why a partner goes quiet [@papp-2009]'],
  ])('refuses a mark in %s, where it would show as it is written', (place, from, to) => {
    expectProblems(
      { [file]: swap([from, to]) },
      { file, place, message: 'as plain text. Move it' },
    );
  });

  it('lets a question and a claim speak of a study, and a list of ways count them', () => {
    expectProblems({
      [file]: swap(
        ['question: Is it over?', 'question: What do studies say?'],
        ['reader: If you are waiting', 'reader: If you have waited 3 days'],
      ),
    });
  });
});
