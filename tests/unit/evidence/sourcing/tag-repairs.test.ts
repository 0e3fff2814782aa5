import { describe, expect, it } from 'vitest';
import { tagSentence } from '#evidence/sourcing/sentence-tags';

describe('what the tagger gets wrong by rule', () => {
  it.each([
    ['Rose Miller found it.', 'rose', 'PROPN'],
    ['According to doctors, it helps.', 'according', 'ADP'],
    ['We humans fear silence.', 'humans', 'NOUN'],
    ['Most who leave come back.', 'most', 'DET'],
    ['More than a million children move.', 'than', 'ADV'],
    ['Play therapy helps.', 'play', 'NOUN'],
    ['Divorced men lose friends.', 'divorced', 'ADJ'],
    ['Ask for a twenty-minute break.', 'twenty-minute', 'ADJ'],
    ['Around a third of men drink.', 'around', 'ADV'],
    ['Couples who joke survive.', 'joke', 'VERB'],
    ['Research backs up the claim.', 'backs', 'VERB'],
    ['Those who marry young face a risk.', 'face', 'VERB'],
    ['Most marriages will eventually separate.', 'separate', 'VERB'],
    ['Good marriages do not last.', 'last', 'VERB'],
    ['Classes lower the odds.', 'lower', 'VERB'],
    ['They met in couples work.', 'work', 'NOUN'],
    ['Mothers cry every day.', 'cry', 'VERB'],
    ['They need brief pauses.', 'pauses', 'NOUN'],
    ['Call a friend or rest.', 'call', 'VERB'],
    ['The urge to text fades.', 'text', 'VERB'],
  ])('is put right in “%s”: %s is %s', (sentence, word, pos) => {
    expect(tagSentence(sentence).find(({ lower }) => lower === word)?.pos).toBe(pos);
  });
});
