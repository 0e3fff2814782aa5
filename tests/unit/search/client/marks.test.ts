import { describe, expect, it } from 'vitest';
import { excerpt, shorten, soughtAmong, tellingWords } from '#search/client/marks';

describe('a word that was looked for', () => {
  const isSought = soughtAmong(['withdraw', 'partner']);

  it.each(['withdraw', 'Withdraws,', '(withdrawing)', 'partner’s', 'demand/withdraw', 'partners.'])(
    'is “%s”',
    (word) => {
      expect(isSought(word)).toBe(true);
    },
  );

  it.each(['drawing', 'part', '<mark>', '—', ''])('is not “%s”', (word) => {
    expect(isSought(word)).toBe(false);
  });
});

describe('what a result shows of a section', () => {
  const filler = (count: number) => `${'Other words stand here. '.repeat(count)}`;

  it('is the sentence with the words, from its beginning', () => {
    const text = `${filler(20)}Here men withdraw from a partner. ${filler(20)}`;
    expect(excerpt(text, soughtAmong(['withdraw', 'partner']))).toMatch(
      /^Here men withdraw from a partner\. .* …$/,
    );
  });

  it('is the beginning where the words are nowhere', () => {
    expect(excerpt(`First. ${filler(20)}`, soughtAmong(['papp']))).toMatch(/^First\. /);
  });

  it('is all of a short text', () => {
    expect(excerpt('A short one. Here.', soughtAmong(['here']))).toBe('A short one. Here.');
    expect(shorten('A short one.')).toBe('A short one.');
  });
});

describe('the words by which a browser finds the place', () => {
  const isSought = soughtAmong(['withdraw']);

  it('are those of a clause, which no source interrupts', () => {
    const text =
      'Some leave, and many men who withdraw say nothing (a diary study). Others withdraw.';
    expect(tellingWords(text, isSought)).toBe('and many men who withdraw say nothing');
  });

  it('are none where few words could be anywhere, or nothing was looked for', () => {
    expect(tellingWords('Men withdraw, women pursue.', isSought)).toBe('');
    expect(tellingWords('Nothing of this was looked for.', isSought)).toBe('');
  });
});
