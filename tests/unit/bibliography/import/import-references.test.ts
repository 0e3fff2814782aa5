import { describe, expect, it } from 'vitest';
import type { Reference } from '#schemas';
import { entry, importText, PAPP } from './sample-bibtex.ts';

describe('a source that is there already', () => {
  it.each([
    ['the same DOI in other letters', { doi: PAPP.DOI.toUpperCase(), title: 'Other' }],
    [
      'no DOI, but the same title and year',
      {
        doi: '',
        title: '{Demand–Withdraw} patterns in marital conflict in the home.',
        year: '2009',
      },
    ],
  ])('is known by %s, and is not added', (_, fields) => {
    expect(importText(entry(fields))).toMatchObject({ added: [], known: [{ id: 'papp-2009' }] });
  });

  it.each([
    ['another DOI', { doi: '10.1000/182', title: PAPP.title, year: '2009' }],
    ['another year', { doi: '', title: PAPP.title, year: '2010' }],
  ])('is another one with %s', (_, fields) => {
    expect(importText(entry(fields)).added).toHaveLength(1);
  });

  it('is another one as another volume of one title and year', () => {
    const [first, second] = ['1', '2'].map((volume) => entry({ doi: '', volume }, 'book'));
    expect(importText(first! + second!).added).toHaveLength(2);
    expect(importText(first! + first!).added).toHaveLength(1);
  });

  it('is told what the file has beside it', () => {
    const { known } = importText(entry({ doi: PAPP.DOI }));
    expect(known[0]!.offers).toEqual(['container-title', 'volume', 'issue', 'page']);
  });
});

describe('what a source still lacks', () => {
  it.each([
    ['nothing', {}, []],
    ['a DOI and so an address', { doi: '' }, ['the DOI', 'an https address']],
    ['its pages', { pages: '' }, ['the pages or article number']],
    ['its journal', { journal: '' }, ['the name of the journal, book or site']],
    ['volume and issue', { volume: '', number: '' }, ['the volume', 'the issue']],
    ['its year', { year: '' }, ['the year']],
    ['a year that is one', { year: 'soon' }, ['the year (the file has soon)']],
    ['its author', { author: '' }, ['an author (its title comes first)']],
    [
      'a place for what it says',
      { titleaddon: 'A Reply' },
      ['a place for the “titleaddon” of the file (A Reply)'],
    ],
    ['the authors after “others”', { author: 'Papp, L. and others' }, ['the other authors']],
    [
      'a safe address',
      { doi: '', url: 'http://a.org/x' },
      ['the DOI', 'an https address (the file has http://a.org/x)'],
    ],
    [
      'a place for how it appeared',
      { note: 'Advance online publication' },
      ['a place for the “note” of the file (Advance online publication)'],
    ],
    [
      'an end of its dates',
      { year: '', date: '2019-10-31/..' },
      ['an end of the dates it has as “issued” (the file has 2019-10-31/..)'],
    ],
    [
      'italics of its title',
      { title: 'On <i>p</i> values' },
      ['the italics or raised signs in its title (the file has On <i>p</i> values)'],
    ],
  ])('is %s', (_, fields, lacks) => {
    const [{ reference, lacks: found }] = importText(entry(fields)).added as [
      { reference: Reference; lacks: string[] },
    ];
    expect(found).toEqual(lacks);
    for (const missing of lacks) expect(reference.custom.seen).toContain(missing);
  });

  it('is the day of opening, where nothing else says which version is meant', () => {
    const page = entry({ doi: '', year: '', url: 'https://a.org/x' }, 'misc');
    expect(importText(page).added[0]!.lacks).toContain('the day it was opened (accessed)');
  });
});

describe('a source that cannot be used', () => {
  it('is the second of two that are the same', () => {
    const { added, known, refused } = importText(entry() + entry());
    expect([added.length, known.length]).toEqual([1, 0]);
    expect(refused[0]).toEqual({
      title: 'The timing of divorce',
      why: 'is in the file twice; gottman-2000 was made from the first.',
    });
  });

  it('is named by its key or its place in the file where it has no title', () => {
    const csl = [
      { type: 'webpage', title: 'A' },
      { type: 'book', title: '' },
      { id: 'b', type: 'book', title: '' },
    ];
    const names = importText(JSON.stringify(csl)).refused.map(({ title }) => title);
    expect(names).toEqual(['A', 'entry 2 of the file', 'entry b']);
    expect(importText(entry({ title: '' })).refused[0]!.title).toBe('entry key');
  });

  it.each([
    ['has no title', entry({ title: '' }), 'has no title. Add it'],
    [
      'is a web page nobody dated',
      entry({ doi: '', url: 'https://a.org' }, 'online'),
      'urldate = {2026-11-22}',
    ],
  ])('%s, and is left out with advice', (_, text, why) => {
    const { added, refused } = importText(text + entry({ title: 'A good one' }));
    expect(refused).toEqual([{ title: expect.any(String), why: expect.stringContaining(why) }]);
    expect(added).toHaveLength(1);
  });
});
