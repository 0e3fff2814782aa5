import { describe, expect, it } from 'vitest';
import { datesOf } from '#bibliography/import/bibtex-dates';

const READ = { type: 'book', id: 'x' } as const;

describe('the dates of an entry in BibTeX', () => {
  it.each([
    [{ year: '2009' }, {}],
    [{ date: '2009-03' }, { issued: { literal: '2009-03' } }],
    [{ date: '1850~' }, { issued: { literal: '1850~' } }],
    [{ year: 'c.~1850' }, { issued: { literal: 'c. 1850' } }],
    [{ year: '{in press}' }, { issued: { literal: 'in press' } }],
    [{ date: '2009', year: '{2010}' }, { issued: { literal: '2009' } }],
    [{ date: '2003/2007' }, { issued: { literal: '2003/2007' } }],
    [{ year: '1923/1961' }, { issued: { literal: '1961' }, 'original-date': { literal: '1923' } }],
    [
      { year: '1961 (original work published 1923)' },
      { issued: { literal: '1961' }, 'original-date': { literal: '1923' } },
    ],
    [{ origyear: '1923' }, { 'original-date': { literal: '1923' } }],
    [{ urldate: '2026-11-22' }, { accessed: { literal: '2026-11-22' } }],
    [{ lastchecked: '2026-11-22' }, { accessed: { literal: '2026-11-22' } }],
    [{ urlyear: '2026', urlmonth: '1', urlday: '2' }, { accessed: { literal: '2026-1-2' } }],
    [{ note: '[Online; accessed 19-July-2026]' }, { accessed: { literal: '19-July-2026' } }],
    [{ howpublished: 'Retrieved on May 3, 2026. x' }, { accessed: { literal: 'May 3, 2026' } }],
    [{ note: '{In press}' }, { status: 'In press' }],
    [{ note: 'In pressed leather' }, {}],
    [{ note: 'Mine' }, {}],
  ])('%j are left for the reader of dates', (properties, dates) => {
    expect(datesOf(properties as Record<string, string>, READ)).toEqual(dates);
  });

  it('have no state in a note where there is a year', () => {
    const read = { ...READ, issued: { 'date-parts': [[2009]] } } as Parameters<typeof datesOf>[1];
    expect(datesOf({ note: 'In press' }, read)).toEqual({});
  });
});
