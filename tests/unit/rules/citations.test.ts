import { describe, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { swap } from '../sample-content.ts';

const article = 'articles/going-quiet.mdx';

describe('the rule on citations', () => {
  it.each([
    ['the body', '[@papp-2009, p. 7]', '[@papp-2008, p. 7]', 'body', 'Some couples'],
    ['the answer', 'worse [@papp-2009]', 'worse [@papp-2008]', 'answer', 'In home diaries'],
    ['a question', 'as @papp-2009 did', 'as @papp-2008 did', 'faq › is-it-over', 'Not by itself'],
  ])('refuses an unknown key in %s and names the nearest', (_, from, to, place, at) => {
    expectProblems(
      { [article]: swap([from, to]) },
      { file: article, place, at, message: 'fix the key (did you mean "papp-2009"?)' },
    );
  });

  it.each([
    ['a comma', '@papp-2009, @nobody'],
    ['a word', '@papp-2009 and @nobody'],
    ['a place', '@papp-2009, p. 7 and @nobody'],
  ])('refuses two sources with %s between them', (_, sources) => {
    expectProblems(
      { [article]: (text) => `${text}\nSo it goes [${sources}].\n` },
      {
        file: article,
        place: 'body',
        at: 'So it goes',
        message: 'is not one source. Separate two with a semi',
      },
    );
  });

  it.each(['[@]', '[claim: ]', '[claim several]'])('refuses %s, which names nothing', (mark) => {
    expectProblems(
      { [article]: (text) => `${text}\nSo it goes ${mark}.\n` },
      {
        file: article,
        place: 'body',
        at: 'So it goes',
        message: `shows ${mark} as plain text`,
      },
    );
  });

  it('says how to write a plain @, and takes one for no citation', () => {
    expectProblems(
      {
        [article]: (text) => `${text}\nFollow \\@closereading.\n\nFollow @closereading.\n`,
      },
      {
        file: article,
        place: 'body',
        at: 'Follow @closereading',
        message: 'To show a plain @, write \\@.',
      },
    );
  });

  it('refuses an unknown key in the safety box and on a page', () => {
    expectProblems(
      {
        'safety.md': (text) => `${text}\nMore [@nobody].\n`,
        'pages/about.mdx': swap(['We do.', 'We do [@nobody].']),
      },
      {
        file: 'safety.md',
        place: '',
        at: '@nobody',
        message: '"nobody" is not in references.json',
      },
      { file: 'pages/about.mdx', place: 'body', at: 'We do', message: '"nobody" is not in' },
    );
  });

  it('refuses a source that nobody has confirmed', () => {
    expectProblems(
      { [article]: swap(['argument.\n', 'argument [@pew-2025].\n']) },
      {
        file: article,
        place: 'answer',
        at: '@pew-2025',
        message: '"pew-2025" is unconfirmed and may not be cited. Open its DOI',
      },
    );
  });

  it('refuses a claim that names an unknown or an unconfirmed reference', () => {
    const file = 'claims/pressing-and-silence.md';
    expectProblems(
      { [file]: swap(['[papp-2009]', '[papp-2009, nobody, pew-2025]']) },
      { file, place: 'references', message: '"nobody" is not in' },
      { file, place: 'references', message: '"pew-2025" is unconfirmed' },
    );
  });

  it('takes a key in code for no citation', () => {
    expectProblems({ [article]: swap(['Wait a little', 'Wait a `[@nobody]`']) });
  });
});
