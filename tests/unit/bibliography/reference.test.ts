import { describe, expect, it } from 'vitest';
import { authorNames, publicationDate } from '#bibliography/reference';
import { readSample } from '../sample-content.ts';

describe('authors', () => {
  it('are people, given name first, or organizations', () => {
    expect(
      authorNames([
        { family: 'Papp', given: 'Lauren M.' },
        { family: 'Plato' },
        { literal: 'SAMHSA' },
      ]),
    ).toEqual([
      { type: 'Person', name: 'Lauren M. Papp' },
      { type: 'Person', name: 'Plato' },
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

  it('is not made up', () => {
    const undated = readSample().references.find(({ issued }) => issued === undefined);
    expect(publicationDate(undated!)).toBeUndefined();
  });
});
