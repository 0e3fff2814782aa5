import { describe, expect, it } from 'vitest';
import { referenceSchema } from '#schemas';
import { addedBy, entry } from './sample-bibtex.ts';

describe('an imported source', () => {
  it('comes from BibTeX in the shape of references.json, unconfirmed', () => {
    expect(addedBy(entry())).toEqual([
      {
        type: 'article-journal',
        id: 'gottman-2000',
        author: [
          { family: 'Gottman', given: 'John M.' },
          { family: 'Levenson', given: 'Robert W.' },
        ],
        issued: { 'date-parts': [[2000]] },
        title: 'The timing of divorce',
        'container-title': 'Journal of Marriage and Family',
        volume: '62',
        issue: '3',
        page: '737–745',
        DOI: '10.1111/j.1741-3737.2000.00737.x',
        custom: {
          verification: 'unconfirmed',
          seen: 'Only the entry in mine.bib, read on 2026-03-01; look up every field.',
          evidence: 'kind of evidence not yet judged',
          checked: '2026-03-01',
        },
      },
    ]);
  });

  it('comes from CSL-JSON too, and brings no verdict of its own', () => {
    const csl = JSON.stringify([
      {
        id: 'x',
        type: 'webpage',
        title: 'Men and mental health',
        author: [{ literal: 'National Institute of Mental Health' }],
        URL: 'https://www.nimh.nih.gov/men',
        accessed: { 'date-parts': [['2026', 1, 5]] },
        custom: { verification: 'confirmed' },
        abstract: 'Long.',
      },
    ]);
    const [nimh] = addedBy(csl);
    expect(nimh).toMatchObject({ id: 'nimh-nd', accessed: { 'date-parts': [[2026, 1, 5]] } });
    expect(nimh!.custom.verification).toBe('unconfirmed');
    expect(nimh).not.toHaveProperty('abstract');
  });

  it.each([
    ['accents', { title: '{\\"U}ber die Liebe' }, { title: 'Über die Liebe' }],
    ['protected capitals', { title: '{DNA} and {Love}' }, { title: 'DNA and Love' }],
    [
      'a genre that is also a word of JavaScript',
      { type: 'constructor' },
      { genre: 'constructor' },
    ],
    ['markup', { title: '<script>x()</script> \\emph{Love}' }, { title: 'x() Love' }],
    ['an address as DOI', { doi: 'https://doi.org/10.1000/182' }, { DOI: '10.1000/182' }],
    ['a range with one hyphen', { pages: '7-9' }, { page: '7–9' }],
    [
      'a particle',
      { author: 'van der Kolk, Bessel' },
      { id: 'vanderkolk-2000', author: [{ family: 'van der Kolk', given: 'Bessel' }] },
    ],
    [
      'an organization',
      { author: '{Pew Research Center}' },
      { id: 'prc-2000', author: [{ literal: 'Pew Research Center' }] },
    ],
    ['an accent in the name', { author: 'Ünlü, Z.' }, { id: 'unlu-2000' }],
  ] satisfies [string, Record<string, string>, object][])(
    'is cleaned of %s',
    (_, fields, wanted) => {
      expect(addedBy(entry(fields))[0]).toMatchObject(wanted);
    },
  );

  it('fits the schema of references.json', () => {
    const all = addedBy(`${entry()} ${entry({ title: 'A book', doi: '' }, 'book')}`);
    expect(all.map((reference) => referenceSchema.safeParse(reference).success)).toEqual([
      true,
      true,
    ]);
  });
});

describe('the id of a source', () => {
  it('is author and year, with a letter from the second on', () => {
    const text = ['One', 'Two', 'Three'].map((title) => entry({ title, doi: '' })).join('\n');
    expect(addedBy(text).map(({ id }) => id)).toEqual([
      'gottman-2000',
      'gottman-2000b',
      'gottman-2000c',
    ]);
  });

  it('is never that of an entry there already', () => {
    const other = entry({ author: 'Papp, Lisa', year: '2009', title: 'Another', doi: '10.1/x' });
    expect(addedBy(other)[0]!.id).toBe('papp-2009b');
  });

  it('goes on when the letters are used up', () => {
    const text = Array.from({ length: 28 }, (_, n) => entry({ title: `Part ${n}`, doi: '' })).join(
      '',
    );
    const ids = addedBy(text).map(({ id }) => id);
    expect(new Set(ids).size).toBe(28);
    expect(ids).toEqual(expect.arrayContaining(['gottman-2000z', 'gottman-2000-28']));
  });

  it('ends with nd when no year is known', () => {
    expect(addedBy(entry({ year: '' }))[0]!.id).toBe('gottman-nd');
  });
});
