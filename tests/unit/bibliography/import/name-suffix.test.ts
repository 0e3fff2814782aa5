import { describe, expect, it } from 'vitest';
import { findSuffix } from '#bibliography/import/name-suffix';

const KING = { family: 'King', given: 'Martin Luther', suffix: 'Jr.' };

describe('the suffix of a name', () => {
  it.each([
    ['in its place', KING],
    ['behind the family name', { family: 'King, Jr.', given: 'Martin Luther' }],
    ['behind the family name without a comma', { family: 'King Jr.', given: 'Martin Luther' }],
    ['behind the given names', { family: 'King', given: 'Martin Luther, Jr.' }],
    ['behind the given names without a comma', { family: 'King', given: 'Martin Luther Jr.' }],
    ['in the place of the family name', { family: 'Jr.', given: 'Martin Luther King' }],
    ['in the place of the given names', { family: 'Martin Luther King', given: 'Jr.' }],
    ['changed for the given names', { family: 'King', given: 'Jr.', suffix: 'Martin Luther' }],
  ])('is found %s', (_, name) => {
    expect(findSuffix(name)).toEqual(KING);
  });

  it.each([
    [{ family: 'Ross', given: 'Ann V' }],
    [{ family: 'Ross', given: 'A. V.' }],
    [{ family: 'Virgil' }],
    [{ literal: 'Institute III' }],
    [{ family: 'Jr.', given: 'Ann' }],
  ])('is not made up: %j', (name) => {
    expect(findSuffix(name)).toEqual(name);
  });
});
