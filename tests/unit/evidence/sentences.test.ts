import { describe, expect, it } from 'vitest';
import { splitSentences, words } from '#evidence/sentences';

describe('sentences', () => {
  it.each([
    ['a full stop', 'One goes. The other stays.', ['One goes.', 'The other stays.']],
    ['a question mark', 'Is it over? No.', ['Is it over?', 'No.']],
    ['an exclamation mark', 'Stop! Then wait.', ['Stop!', 'Then wait.']],
    ['an ellipsis', 'So quiet… Then words.', ['So quiet…', 'Then words.']],
    ['a line break', 'One goes.\nThe other stays.', ['One goes.', 'The other stays.']],
    ['a closing quote', '“I need an hour.” Then go.', ['“I need an hour.”', 'Then go.']],
    ['a closing bracket', '(One goes.) The other stays.', ['(One goes.)', 'The other stays.']],
    ['an opening quote', 'He left. “Why?” she said.', ['He left.', '“Why?” she said.']],
    ['an opening bracket', 'He left. (She stayed.)', ['He left.', '(She stayed.)']],
    ['a digit', 'They counted. 4 of them left.', ['They counted.', '4 of them left.']],
    ['a stand-in for markup', 'He left. \uE000 wrote it.', ['He left.', '\uE000 wrote it.']],
    ['the answer “No.”', 'Is it over? No. You can wait.', ['Is it over?', 'No.', 'You can wait.']],
    ['a capital with an accent', 'He left. Élodie stayed.', ['He left.', 'Élodie stayed.']],
  ])('part at %s', (_, block, sentences) => {
    expect(splitSentences(block)).toEqual(sentences);
  });

  it.each([
    ['a title', 'Ask Dr. Ross and Ms. Papp.'],
    ['a country', 'The U.S. Census counts.'],
    ['initials', 'So wrote J. P. Ross.'],
    ['“et al.”', 'So wrote Papp et al. In 2009.'],
    ['“e.g.” and “i.e.”', 'Some, e.g. Papp, i.e. Lauren.'],
    ['a page', 'See p. 7 and pp. 8.'],
    ['a number sign', 'See No. 5 of them.'],
    ['a decimal', 'It is 3.5 of 7.'],
    ['a question within', 'They ask “why?” and wait.'],
    ['an ellipsis within', 'So quiet… and still.'],
    ['no end at all', 'No full stop'],
  ])('do not part at %s', (_, block) => {
    expect(splitSentences(block)).toEqual([block]);
  });

  it('are none in an empty block', () => {
    expect(splitSentences(' \n ')).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    ["Don’t go, don't “stay”.", ['Don’t', 'go', "don't", 'stay']],
    ['a well-known face – 12 times', ['a', 'well-known', 'face', '12', 'times']],
    ['Élodie über', ['Élodie', 'über']],
    ['… – \uE000', []],
  ])('of “%s”', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
