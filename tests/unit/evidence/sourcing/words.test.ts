import { expect, it } from 'vitest';
import * as words from '#evidence/sourcing/words';

const { anyOf, wordClass, ...lists } = words;

it('holds the words of its lines', () => {
  expect([...wordClass('one two', 'three  four')]).toEqual(['one', 'two', 'three', 'four']);
});

it('becomes alternatives with the longest first, so that none hides another', () => {
  expect(anyOf(wordClass('son'), wordClass('son-in-law'))).toBe('son-in-law|son');
});

it.each(Object.entries(lists))('%s holds small words without spaces', (_, words) => {
  expect(words.size).toBeGreaterThan(5);
  expect([...words].filter((word) => !/^[\p{Ll}][\p{Ll}.'-]*$/u.test(word))).toEqual([]);
});
