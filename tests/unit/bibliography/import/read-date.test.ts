import { describe, expect, it } from 'vitest';
import { readDate, readStatus } from '#bibliography/import/read-date';

const date = (...parts: number[][]) => ({ date: { 'date-parts': parts } });
const circa = (...parts: number[][]) => ({ date: { 'date-parts': parts, circa: true } });

describe('a date', () => {
  it.each([
    ['2009', date([2009])],
    ['2009-03', date([2009, 3])],
    ['2009-03-01', date([2009, 3, 1])],
    ['2009-03-01T10:00:00Z', date([2009, 3, 1])],
    ['2009/03/01/', date([2009, 3, 1])],
    ['2009///Spring', date([2009])],
    ['Spring 2009', date([2009])],
    ['Fall/Winter 2009', date([2009])],
    ['2003/2007', date([2003], [2007])],
    ['2003--2007', date([2003], [2007])],
    ['2003–2007', date([2003], [2007])],
    ['2003-2007', date([2003], [2007])],
    ['2003/..', date([2003])],
    ['2019a', date([2019])],
    ['[1850]', date([1850])],
    ['1850~', circa([1850])],
    ['1850?', circa([1850])],
    ['ca. 1850', circa([1850])],
    ['c1850', circa([1850])],
    ['c. 1850', circa([1850])],
    ['circa 1850', circa([1850])],
    ['-0379', date([-380])],
    ['380 B.C.E.', date([-380])],
    ['380 BC', date([-380])],
    ['March 2009', date([2009, 3])],
    ['12 March 2009', date([2009, 3, 12])],
    ['March 12, 2009', date([2009, 3, 12])],
    ['2009-21', date([2009])],
    ['2009-02-30', date([2009, 2])],
    ['in press', { status: 'in press' }],
    ['In Press.', { status: 'in press' }],
    ['to appear', { status: 'in press' }],
    ['Forthcoming', { status: 'forthcoming' }],
    ['n.d.', {}],
    ['soon', {}],
    ['', {}],
  ])('“%s” is read', (text, read) => {
    expect(readDate(text)).toEqual(read);
    expect(readDate({ literal: text })).toEqual(read);
    expect(readDate({ raw: text })).toEqual(read);
  });

  it.each([
    [{ 'date-parts': [['2026', 1, '05']] }, date([2026, 1, 5])],
    [{ 'date-parts': [[2003], [2007]] }, date([2003], [2007])],
    [{ 'date-parts': [[1850]], circa: 1 }, circa([1850])],
    [{ 'date-parts': [[1850]], circa: false }, date([1850])],
    [{ 'date-parts': [[2009, 13]] }, date([2009])],
    [{ 'date-parts': [[]] }, {}],
    [undefined, {}],
  ])('of CSL is read: %j', (source, read) => {
    expect(readDate(source as Parameters<typeof readDate>[0])).toEqual(read);
  });
});

describe('a state', () => {
  it.each([
    ['inpress', 'in press'],
    ['In Press', 'in press'],
    ['prepublished', 'advance online publication'],
    ['accepted', 'accepted'],
  ])('“%s” is “%s”', (source, status) => {
    expect(readStatus(source)).toBe(status);
  });
});
