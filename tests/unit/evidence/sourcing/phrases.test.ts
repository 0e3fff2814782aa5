import { describe, expect, it } from 'vitest';
import { readPhrase } from '#evidence/sourcing/phrases';
import { tagSentence } from '#evidence/sourcing/sentence-tags';

const read = (sentence: string) => {
  const found = readPhrase(tagSentence(sentence), 0);
  return (
    found && {
      words: found.phrase.words.map(({ lower }) => lower).join(' '),
      head: found.phrase.head.lower,
      of: found.phrase.of?.head.lower,
      leadsToVerb: found.phrase.leadsToVerb,
    }
  );
};

describe('a noun with the words before it', () => {
  it.each([
    ['Nearly every new father feels left out.', 'nearly every new father', 'father'],
    ['Half of all affairs end.', 'half of all affairs', 'affairs'],
    ['Most of us lie.', 'most of us', 'us'],
    ["A teenager's lobe grows.", "a teenager 's lobe", 'lobe'],
    ['They leave.', 'they', 'they'],
    ['An anxious, tired parent waits.', 'an anxious , tired parent', 'parent'],
  ])('is read from “%s”', (sentence, words, head) => {
    expect(read(sentence)).toMatchObject({ words, head });
  });

  it('tells what it is of, and whether it leads to a verb', () => {
    expect(read('The pain of a breakup fades.')).toMatchObject({ head: 'pain', of: 'breakup' });
    expect(read('The urge to text fades.')).toMatchObject({ head: 'urge', leadsToVerb: true });
  });

  it.each(['Never again.', 'Angry.', '…'])('is not found in “%s”', (sentence) => {
    expect(read(sentence)).toBeUndefined();
  });
});
