import { describe, expect, it } from 'vitest';
import { authorNames, plainTitle, publicationDate } from '#bibliography/reference';
import { readSample } from '../sample-content.ts';

describe('authors', () => {
  it('are people, given name first, or organizations', () => {
    expect(
      authorNames([
        { family: 'Papp', given: 'Lauren M.' },
        { family: 'Plato' },
        { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
        { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
        { literal: 'SAMHSA' },
      ]),
    ).toEqual([
      { type: 'Person', name: 'Lauren M. Papp' },
      { type: 'Person', name: 'Plato' },
      { type: 'Person', name: 'Martin Luther King Jr.' },
      { type: 'Person', name: 'Alexander von Humboldt' },
      { type: 'Organization', name: 'SAMHSA' },
    ]);
  });
});

describe('the date of publication', () => {
  it.each([
    [[2009], '2009'],
    [[2009, 3], '2009-03'],
    [[2009, 3, 7], '2009-03-07'],
  ])('%j is %s', (parts, expected) => {
    const [reference] = readSample().references;
    expect(publicationDate({ ...reference!, issued: { 'date-parts': [parts] } })).toBe(expected);
  });

  it('is not written in ISO 8601 where it is before Christ', () => {
    const [reference] = readSample().references;
    const issued = { 'date-parts': [[-380]] };
    expect(publicationDate({ ...reference!, issued })).toBeUndefined();
  });

  it('is not made up', () => {
    const undated = readSample().references.find(({ issued }) => issued === undefined);
    expect(publicationDate(undated!)).toBeUndefined();
  });
});

it('has a title without marks', () => {
  const [reference] = readSample().references;
  const title = 'Effects of <i>p</i> &amp; x<y';
  expect(plainTitle({ ...reference!, title })).toBe('Effects of p &amp; x<y');
  expect(plainTitle({ ...reference!, title: 'A <b>' })).toBe('A');
});
