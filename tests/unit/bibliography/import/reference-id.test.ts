import { describe, expect, it } from 'vitest';
import { idFor, yearOf } from '#bibliography/import/reference-id';

const issued = { 'date-parts': [[2009]] };

describe('the id of a new reference', () => {
  it.each([
    ['a person', { author: [{ family: 'Papp', given: 'L.' }] }, 'papp-2009'],
    [
      'a particle',
      { author: [{ family: 'Gogh', 'non-dropping-particle': 'van' }] },
      'vangogh-2009',
    ],
    ['a long organization', { author: [{ literal: 'National Institute of Health' }] }, 'nih-2009'],
    ['a short organization', { author: [{ literal: 'Pew Research' }] }, 'pewresearch-2009'],
    ['an editor', { editor: [{ family: 'Lee', given: 'Bo' }] }, 'lee-2009'],
    ['a title', { title: 'The State of Love' }, 'state-2009'],
    ['a title in other letters', { title: '愛' }, 'source-2009'],
  ])('is made of %s', (_, fields, id) => {
    expect(idFor({ type: 'book', issued, ...fields }, new Set())).toBe(id);
  });

  it.each([
    ['papp-kouros-2009', 'papp-kouros-2009'],
    ['papp2009', 'lee-2009'],
    ['Papp-2009', 'lee-2009'],
    ['papp_2009', 'lee-2009'],
    ['taken-2009', 'lee-2009'],
    ['', 'lee-2009'],
  ])('is the key “%s” of the file only if it looks like one of ours', (key, id) => {
    const entry = { type: 'book', issued, author: [{ family: 'Lee', given: 'Bo' }] };
    expect(idFor(entry, new Set(['taken-2009']), key)).toBe(id);
  });

  it('has the year without a minus, or "nd"', () => {
    expect(yearOf({ issued: { 'date-parts': [[-380]] } })).toBe(380);
    expect(yearOf({})).toBeUndefined();
    expect(idFor({ type: 'book', title: 'Love' }, new Set())).toBe('love-nd');
  });
});
