import { expect, it } from 'vitest';
import { nearestWord } from '#search/client/spelling';

const KNOWN = [
  ...['boyfriend', 'couple', 'flooding', 'gottman', 'lonely', 'safe', 'silence'],
  ...['therapist', 'therapy', 'vulnerable', 'withdrawal', 'fear', 'work'],
];

it.each([
  ['flodding', 'flooding', 'a letter changed'],
  ['gotman', 'gottman', 'a letter left out'],
  ['coupple', 'couple', 'a letter too many'],
  ['boyfreind', 'boyfriend', 'two letters swapped'],
  ['thearpy', 'therapy', 'two letters swapped'],
  ['silense', 'silence', 'a letter by ear'],
  ['ocuple', 'couple', 'the first two letters swapped'],
  ['withdrowel', 'withdrawal', 'two slips in a long word'],
])('takes “%s” for “%s”: %s', (typed, meant) => {
  expect(nearestWord(typed, KNOWN)).toBe(meant);
});

it.each([
  ['asdfghjkl', 'it resembles nothing'],
  ['save', 'a slip in so short a word makes another'],
  ['sear', 'a slip in so short a word makes another'],
  ['ghosting', 'no word of its length is near'],
  ['iherapy', 'few people miss the first letter'],
  ['', 'there is nothing'],
])('takes “%s” for no other word: %s', (typed) => {
  expect(nearestWord(typed, KNOWN)).toBeUndefined();
});

it('prefers the word with fewer slips', () => {
  expect(nearestWord('therapistt', ['therapy', 'therapists', 'therapist'])).toBe('therapists');
});
