import { describe, expect, it } from 'vitest';
import { readSentence } from '#evidence/sourcing/sentence-reading';
import {
  generalClauses,
  inClass,
  isOnPractice,
  mainClause,
  matched,
  phrase,
  stating,
  subjectAndVerb,
  wordsOf,
} from '#evidence/sourcing/signal';
import { wordClass } from '#evidence/sourcing/words';

const read = readSentence;

describe('the tools of signals', () => {
  it('find words', () => {
    expect(matched('they will leave', /will \w+/)).toEqual(['will leave']);
    expect(matched('they leave', /will/)).toEqual([]);
    expect(phrase('\\bnever\\b', '\\balways\\b')(read('They always leave.'))).toEqual(['always']);
    expect(inClass(read('Couples argued.').tokens, wordClass('argue'))).toEqual(['argued']);
    expect(inClass(read('He says, "We never argue at all."').tokens, wordClass('argue'))).toEqual(
      [],
    );
  });

  it('find clauses and their words', () => {
    const reading = read("When I am late, men don't wait long.");
    expect(generalClauses(reading)).toHaveLength(1);
    expect(generalClauses(read('Do men wait?'))).toEqual([]);
    expect(subjectAndVerb(mainClause(reading)!)).toEqual(["men don't wait"]);
    expect(wordsOf(mainClause(reading)!).map(({ lower }) => lower)).toContain('long');
  });

  it('count words only where something is stated of many', () => {
    const always = stating(() => ['word']);
    expect(always(read('Men wait.'))).toEqual(['word']);
    expect(always(read('I wait.'))).toEqual([]);
  });

  it.each([
    ['Sessions last an hour.', true],
    ['I see couples.', true],
    ['Ask him.', true],
    ['Do men wait?', true],
    ['Men wait for years.', false],
  ])('know the practice: “%s” %s', (sentence, isPractice) => {
    expect(isOnPractice(read(sentence))).toBe(isPractice);
  });
});
