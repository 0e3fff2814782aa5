import { describe, expect, it } from 'vitest';
import { tagSentence } from '#evidence/sourcing/sentence-tags';

const tagged = (sentence: string) =>
  tagSentence(sentence)
    .map(({ text, pos }) => `${text}/${pos}`)
    .join(' ');

describe('the tags of a sentence', () => {
  it('tell the words with their part of speech and dictionary form', () => {
    expect(tagSentence('Couples argued.')).toEqual([
      { text: 'couples', lower: 'couples', lemma: 'couple', pos: 'NOUN', quoted: false },
      { text: 'argued', lower: 'argued', lemma: 'argue', pos: 'VERB', quoted: false },
      { text: '.', lower: '.', lemma: '.', pos: 'PUNCT', quoted: false },
    ]);
  });

  it.each([
    ['joins compounds', 'Same-sex couples argue.', 'same-sex/NOUN couples/NOUN argue/VERB ./PUNCT'],
    ['sets the first word small', 'Contempt hurts.', 'contempt/NOUN hurts/VERB ./PUNCT'],
    ['keeps a name', 'Sue Johnson built it.', 'Sue/PROPN Johnson/PROPN built/VERB it/PRON ./PUNCT'],
    [
      'reads headlines',
      'The Rage Many Mothers Hide',
      'the/DET rage/NOUN many/ADJ mothers/NOUN hide/VERB',
    ],
    [
      'knows plurals it has not seen',
      'Antidepressants help.',
      'antidepressants/NOUN help/VERB ./PUNCT',
    ],
  ])('%s', (_, sentence, expected) => expect(tagged(sentence)).toBe(expected));

  it('mark speech, and no mere term', () => {
    const quoted = (sentence: string) =>
      tagSentence(sentence).flatMap(({ text, quoted }) => (quoted ? [text] : []));
    expect(quoted('He says, “I am not angry at you,” and leaves.')).toContain('angry');
    expect(quoted('The word “closure” is old.')).toEqual([]);
    expect(quoted('He says, "I am not done')).toEqual([]);
  });
});
