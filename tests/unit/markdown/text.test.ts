import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#markdown/markdown';
import { isPlainLine } from '#markdown/text';
import { expectProblems } from '../expect-problems.ts';
import { swap } from '../sample-content.ts';

describe('a question', () => {
  it.each(['Is it over?', 'Is it *really* over?', 'Who says **“never”**?', 'Is `this` it?'])(
    'may be %s',
    (question) => {
      expect(isPlainLine(parseMarkdown(question))).toBe(true);
    },
  );

  it.each([
    ['a source', 'What did they find [@papp-2009]?'],
    ['a source in the sentence', 'What did @papp-2009 find?'],
    ['a verdict', 'Does it mean leaving? [claim: quiet-means-leaving]'],
    ['a link', 'Where is [help](https://988lifeline.org)?'],
    ['a picture', 'What is ![this](a.png)?'],
    ['a component', '<Safety />'],
    ['code', 'What is {this}?'],
    ['two paragraphs', 'Is it over?\n\nOr not?'],
    ['a list', '1. Is it over?'],
    ['a heading', '# Is it over?'],
    ['nothing', ''],
  ])('may not hold %s', (_, question) => {
    expect(isPlainLine(parseMarkdown(question))).toBe(false);
  });
});

it('tells where a question holds more than words', () => {
  const file = 'articles/going-quiet.mdx';
  expectProblems(
    { [file]: swap(['question: Is it over?', 'question: Is it over [@papp-2009]?']) },
    { file, place: 'faq › is-it-over', at: 'question: Is', message: 'must be one line of words' },
  );
});
