import { describe, expect, it } from 'vitest';
import type { Token } from '#evidence/sourcing/sentence-tags';
import { tagSentence } from '#evidence/sourcing/sentence-tags';
import {
  hasFiniteVerb,
  isDoing,
  isParticiple,
  isPlain,
  verbsFrom,
} from '#evidence/sourcing/verb-groups';

/** The verbs of a sentence from a word on. */
function verbs(sentence: string, from = 0): Token[] {
  const tokens = tagSentence(sentence);
  return tokens.slice(from, verbsFrom(tokens, from));
}

const text = (tokens: Token[]) => tokens.map(({ lower }) => lower).join(' ');

describe('verbs side by side', () => {
  it.each([
    ['They have rarely been asked.', 1, 'have rarely been asked'],
    ['They do not stay.', 1, 'do not stay'],
    ['They are tired.', 1, 'are'],
    ['They stay.', 0, ''],
    ['Slowly they left.', 0, ''],
  ])('are read from “%s”', (sentence, from, expected) => {
    expect(text(verbs(sentence, from))).toBe(expected);
  });

  it('are a doing, an order, a participle or none of these', () => {
    expect(isDoing(verbs('Naming it helps.'))).toBe(true);
    expect(isDoing(verbs('Being heard helps.'))).toBe(true);
    expect(isDoing(verbs('They are waiting.', 1))).toBe(false);
    expect(isPlain(verbs('Ask him.'))).toBe(true);
    expect(isPlain(verbs('He asked.', 1))).toBe(false);
    expect(isPlain([])).toBe(false);
    expect(isParticiple(verbs('He asked.', 1))).toBe(true);
    expect(isParticiple(verbs('He asks.', 1))).toBe(false);
  });

  it('tell of a time or do not', () => {
    expect(hasFiniteVerb(tagSentence('They leave'))).toBe(true);
    expect(hasFiniteVerb(tagSentence('the wish to leave'))).toBe(false);
  });
});
