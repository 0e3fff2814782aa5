import { describe, expect, it } from 'vitest';
import { tagSentence } from '#evidence/sourcing/sentence-tags';

describe('what the tagger gets wrong by rule', () => {
  it.each([
    ['Rose Miller found it.', 'rose', 'PROPN'],
    ['Panic is fear of fear.', 'fear', 'NOUN'],
    ['Many are hurt by silence.', 'hurt', 'VERB'],
    ['We humans fear silence.', 'humans', 'NOUN'],
    ['More than a million children move.', 'than', 'ADV'],
    ['Play therapy helps.', 'play', 'NOUN'],
    ['Around a third of men drink.', 'around', 'ADV'],
    ['Research backs up the claim.', 'backs', 'VERB'],
    ['Classes lower the odds.', 'lower', 'VERB'],
    ['Mothers cry every day.', 'cry', 'VERB'],
    ['Call a friend or rest.', 'call', 'VERB'],
    ['The urge to text fades.', 'text', 'VERB'],
    ['Couples who joke survive.', 'joke', 'VERB'],
    ['Most marriages will eventually separate.', 'separate', 'VERB'],
  ])('is put right in “%s”: %s is %s', (sentence, word, pos) => {
    expect(tagSentence(sentence).find(({ lower }) => lower === word)?.pos).toBe(pos);
  });
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
