import { describe, expect, it } from 'vitest';
import { patternOf } from '#rules/duties/phrases';

const LISTS = { pet: 'cat~, guinea pig', meal: '{pet} food' };
const found = (phrases: string, text: string) => patternOf(phrases, LISTS).exec(text)?.[0];

describe('a list of phrases', () => {
  it.each([
    ['best, top', 'the top of all', 'top'],
    ['fee/money back', 'your money back', 'money back'],
    ['save~ you', 'saving you', 'saving you'],
    ['heal~', 'it heals', 'heals'],
    ['vary~', 'fees varied', 'varied'],
    ['my * client', 'my first client', 'my first client'],
    ['my (*) client', 'my client', 'my client'],
    ['left (very) few', 'left very few', 'left very few'],
    ['get … back', 'get all of it back', 'get all of it back'],
    ['my {pet}', 'my guinea pig', 'my guinea pig'],
    ['{meal} today', 'cats food today', 'cats food today'],
    ['{number} {day}', 'three fridays', 'three fridays'],
    ['<book …> today', 'book it today', 'today'],
    ['was <{dollars}>', 'it was $80', 'was'],
    ['^ she', 'she left', 'she'],
    ['than me $', 'no better than me.', 'than me.'],
    ['world-class', 'world class care', 'world class'],
    ['no. 1', 'no. 1 in town', 'no. 1'],
  ])('%s finds in “%s” “%s”', (phrases, text, words) => {
    expect(found(phrases, text)).toBe(words);
  });

  it.each([
    ['top', 'a topic'],
    ['my * client', 'my client'],
    ['get … back', 'get it, or go back'],
    ['get … back', 'get to know how to go back'],
    ['<book …> today', 'today i read'],
    ['was <{dollars}>', 'it was late'],
    ['^ she', 'and she'],
    ['than me $', 'than me and you'],
    ['no. 1', 'nob 1'],
  ])('%s finds nothing in “%s”', (phrases, text) => {
    expect(found(phrases, text)).toBeUndefined();
  });

  it('names a list that is not there', () => {
    expect(() => patternOf('my {dog}')).toThrow('{dog}');
  });
});
