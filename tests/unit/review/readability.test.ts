import { describe, expect, it } from 'vitest';
import { readText } from '#markdown/text';
import { longestOf, measure, proseOf } from '#review/readability';

const prose = (markdown: string) => proseOf([readText(markdown).facts]);

describe('the prose of a text', () => {
  it.each([
    ['leaves out headings', '## A heading\n\nIt rains.', ['It rains.']],
    [
      'leaves out citations',
      'It rains [@papp-2009, p. 7]. So it does.',
      ['It rains.', 'So it does.'],
    ],
    ['leaves out claim markers', 'It rains. [claim: rain]', ['It rains.']],
    ['leaves out entries that are only a link', '- [Rain](/rain/)\n- [Sun](/sun/)', []],
    ['keeps links within a sentence', 'See [the rain](/rain/).', ['See the rain.']],
    [
      'keeps list entries in words',
      '- a long walk\n- a short call',
      ['a long walk', 'a short call'],
    ],
    ['keeps what is offered to be said', '> I am here.', ['I am here.']],
    ['leaves out drawings and boxes', '<Safety />\n\nIt rains.', ['It rains.']],
    ['leaves out a sentence without words', '…', []],
  ])('%s', (_, markdown, sentences) => {
    expect(prose(markdown)).toEqual(sentences);
  });
});

describe('the grade', () => {
  it('is the median of three formulas', () => {
    // 6 words, 6 syllables, 17 letters: Flesch-Kincaid -1.45, ARI -5.09, Coleman-Liau -4.07.
    expect(measure(['The cat sat on the mat.'])?.grade).toBe(-4.1);
    // 12 words, 12 syllables, 24 letters: Flesch-Kincaid 0.89, ARI -6.01, Coleman-Liau -6.51.
    expect(measure(['I do it if it is up to me or us all.'])?.grade).toBe(-6);
  });

  it('reads a figure as a word', () => {
    const [figure, word] = [measure(['We saw 9 men.']), measure(['We saw no men.'])];
    expect(figure?.words).toBe(word?.words);
    expect(Math.abs(figure!.grade - word!.grade)).toBeLessThan(3);
  });

  it('rises with longer sentences and with longer words', () => {
    const easy = measure(['We talk.', 'It can help.'])!.grade;
    expect(measure(['We talk, and it can help.'])!.grade).toBeGreaterThan(easy);
    expect(
      measure(['Communication helps.', 'It facilitates reconciliation.'])!.grade,
    ).toBeGreaterThan(easy);
  });

  it('does not exist where there is nothing to read', () => {
    expect(measure([])).toBeUndefined();
    expect(measure(['…'])).toBeUndefined();
  });
});

describe('the measures beside the grade', () => {
  const sentences = [
    'He is quiet.',
    'She waits for him all day.',
    'Self-regulation of emotionality is psychodynamic.',
  ];

  it('are the longest sentence and the mean, in words', () => {
    expect(measure(sentences)).toMatchObject({ longest: 6, mean: 14 / 3, words: 14 });
    expect(longestOf(sentences, 2)).toEqual([sentences[1], sentences[2]]);
  });

  it('count a word of four syllables as hard, and each part of a compound by itself', () => {
    expect(measure(sentences)?.hardWords).toEqual(['emotionality', 'psychodynamic', 'regulation']);
    expect(measure(['Self-reliance is fine.'])?.hardWords).toEqual([]);
  });
});
