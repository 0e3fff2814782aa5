import { expect, it } from 'vitest';
import * as claimWords from '#evidence/sourcing/claim-words';
import * as peopleWords from '#evidence/sourcing/people-words';
import * as protectedWords from '#evidence/sourcing/protected-words';
import { anyOf, wordClass } from '#evidence/sourcing/word-class';

it('holds the words of its lines', () => {
  expect([...wordClass('one two', 'three  four')]).toEqual(['one', 'two', 'three', 'four']);
});

it('becomes alternatives with the longest first, so that none hides another', () => {
  expect(anyOf(wordClass('son'), wordClass('son-in-law'))).toBe('son-in-law|son');
});

const classes = Object.entries({ ...claimWords, ...peopleWords, ...protectedWords });

it.each(classes)('%s holds small words without spaces', (_, words) => {
  expect(words.size).toBeGreaterThan(5);
  expect([...words].filter((word) => !/^[\p{Ll}][\p{Ll}.'-]*$/u.test(word))).toEqual([]);
});
