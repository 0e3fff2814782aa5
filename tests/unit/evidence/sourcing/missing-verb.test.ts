import { describe, expect, it } from 'vitest';
import { hasObject, isPlural } from '#evidence/sourcing/missing-verb';
import type { Token } from '#evidence/sourcing/sentence-tags';
import { tagSentence } from '#evidence/sourcing/sentence-tags';

const token = (text: string, pos: Token['pos']): Token => ({
  text,
  lower: text,
  lemma: text,
  pos,
  quoted: false,
});

describe('a sentence without a verb', () => {
  it.each([
    ['Sleep loss inflames the brain.', 'inflames'],
    ['In long relationships, desire fades.', 'fades'],
    ['Couples in the fifties married within a year.', 'married'],
  ])('finds it in “%s”: %s', (sentence, verb) => {
    const found = tagSentence(sentence).filter(({ pos }) => pos === 'VERB');
    expect(found.map(({ lower }) => lower)).toEqual([verb]);
  });

  it('stays without one where no full stop makes it a sentence', () => {
    expect(tagSentence('Money fights').filter(({ pos }) => pos === 'VERB')).toEqual([]);
  });
});

it('knows what follows a verb', () => {
  expect(hasObject(token('the', 'DET'))).toBe(true);
  expect(hasObject(token('out', 'ADP'))).toBe(true);
  expect(hasObject(token('of', 'ADP'))).toBe(false);
  expect(hasObject(undefined)).toBe(false);
});

it('knows plurals', () => {
  expect(isPlural(token('people', 'NOUN'))).toBe(true);
  expect(isPlural(token('couples', 'NOUN'))).toBe(true);
  expect(isPlural(token('stress', 'NOUN'))).toBe(false);
  expect(isPlural(token('argues', 'VERB'))).toBe(false);
});
