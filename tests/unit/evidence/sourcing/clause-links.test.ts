import { describe, expect, it } from 'vitest';
import { linkAt } from '#evidence/sourcing/clause-links';
import { tagSentence } from '#evidence/sourcing/sentence-tags';

/** How a word of a sentence links. */
function link(sentence: string, word: string, paused = false) {
  const tokens = tagSentence(sentence);
  const at = tokens.findIndex(({ lower }) => lower === word);
  return linkAt(tokens, at, paused);
}

describe('a linking word', () => {
  it.each([
    ['If men leave, call.', 'if', 'condition'],
    ['They wait until she calls.', 'until', 'time'],
    ['They leave because it hurts.', 'because', 'reason'],
    ['I know that men leave.', 'that', 'content'],
    ['People who stay suffer.', 'who', 'relative'],
    ['They stay, although it hurts.', 'although', 'contrast'],
  ])('in “%s”: %s begins a %s', (sentence, word, expected) => {
    expect(link(sentence, word)).toBe(expected);
  });

  it.each([
    ['Wait until dinner.', 'until'],
    ['That man left.', 'that'],
    ['I like that man.', 'that'],
    ['Stepmothers as a rule feel like guests.', 'as'],
    ['I do it for you.', 'for'],
  ])('in “%s”: %s links nothing', (sentence, word) => {
    expect(link(sentence, word)).toBeUndefined();
  });

  it('gives a reason after a comma', () => {
    const sentence = 'Pick up the phone, since an apology by text lands worse than one said aloud.';
    expect(link(sentence, 'since', true)).toBe('reason');
  });
});
