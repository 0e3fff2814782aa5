import { describe, expect, it } from 'vitest';
import { createBibliography } from '#bibliography/bibliography';
import { plainText } from '#markdown/plain-text';
import { addedBy, entry, importText } from './sample-bibtex.ts';

/** How the list prints the first source of a file. */
function printed(text: string): string {
  const references = addedBy(text);
  const [first] = createBibliography(references).entries([references[0]!.id]);
  return plainText(first!.html);
}

const book = (fields: Record<string, string>) =>
  entry(
    {
      journal: '',
      volume: '',
      number: '',
      pages: '',
      doi: '',
      title: 'A book',
      publisher: 'Guilford',
      year: '2016',
      ...fields,
    },
    'book',
  );
const csl = (fields: object) =>
  JSON.stringify([
    {
      id: 'x',
      type: 'book',
      title: 'A book',
      publisher: 'Guilford',
      author: [{ family: 'Ross', given: 'Ann' }],
      issued: { 'date-parts': [[2016]] },
      ...fields,
    },
  ]);

describe('what APA prints of a source is kept by an import', () => {
  it.each([
    [
      'the editors of a chapter',
      entry(
        {
          journal: '',
          volume: '',
          number: '',
          title: 'On love',
          booktitle: 'Handbook of attachment',
          editor: 'Cassidy, Jude and Shaver, Phillip R.',
          edition: '3',
          publisher: 'Guilford',
          author: 'Main, Mary',
        },
        'incollection',
      ),
      'Main, M. (2000). On love. In J. Cassidy & P. R. Shaver (Eds.), Handbook of attachment (3rd ed., pp. 737–745). Guilford. https://doi.org/10.1111/j.1741-3737.2000.00737.x',
    ],
    [
      'what several entries of BibLaTeX take from others',
      '@book{a, author = {Ross, Ann}, title = {Love}, date = 2010, xdata = {x, y}} @xdata{x, publisher = {Guilford}, date = 2009} @xdata{y, edition = 2}',
      'Ross, A. (2010). Love (2nd ed.). Guilford.',
    ],
    [
      'what is added to a book',
      '@suppcollection{a, author = {Ross, Ann}, title = {Foreword}, booktitle = {Love}, editor = {Lee, Bo}, publisher = {G}, year = 2009}',
      'Ross, A. (2009). Foreword. In B. Lee (Ed.), Love. G.',
    ],
    [
      'where a manuscript has got to',
      '@unpublished{a, author = {Ross, Ann}, title = {Love}, year = 2009, note = {Manuscript submitted for publication}}',
      'Ross, A. (2009). Love [Manuscript submitted for publication].',
    ],
    [
      'what a work is, once',
      csl({ title: 'Love [Special Issue]', genre: 'Special issue' }),
      'Ross, A. (2016). Love [Special issue]. Guilford.',
    ],
    [
      'a translator and the date of the original',
      book({ author: 'Freud, Sigmund', translator: 'Strachey, James', origdate: '1923' }),
      'Freud, S. (2016). A book (J. Strachey, Trans.). Guilford. (Original work published 1923)',
    ],
    [
      'the old name of that date',
      book({ author: 'Freud, Sigmund', origyear: '1923' }),
      'Freud, S. (2016). A book. Guilford. (Original work published 1923)',
    ],
    [
      'a suffix',
      book({ author: 'King, Jr., Martin Luther' }),
      'King, M. L., Jr. (2016). A book. Guilford.',
    ],
    [
      'a particle that is dropped',
      csl({ author: [{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }] }),
      'Humboldt, A. von. (2016). A book. Guilford.',
    ],
    [
      'a particle that stays',
      csl({ author: [{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }] }),
      'van Gogh, V. (2016). A book. Guilford.',
    ],
    [
      'the end of a span',
      csl({ issued: { 'date-parts': [[2003], [2007]] } }),
      'Ross, A. (2003–2007). A book. Guilford.',
    ],
    [
      'the end of a span in BibLaTeX',
      book({ author: 'Ross, Ann', year: '', date: '2003/2007' }),
      'Ross, A. (2003–2007). A book. Guilford.',
    ],
    [
      'the end of a span in words',
      book({ author: 'Ross, Ann', year: '2003--2007' }),
      'Ross, A. (2003–2007). A book. Guilford.',
    ],
    [
      'an uncertain year',
      csl({ issued: { 'date-parts': [[1850]], circa: true } }),
      'Ross, A. (ca. 1850). A book. Guilford.',
    ],
    [
      'an uncertain year in BibLaTeX',
      book({ author: 'Ross, Ann', year: '', date: '1850~' }),
      'Ross, A. (ca. 1850). A book. Guilford.',
    ],
    [
      'an uncertain year in words',
      book({ author: 'Ross, Ann', year: 'ca. 1850' }),
      'Ross, A. (ca. 1850). A book. Guilford.',
    ],
    [
      'the number of a preprint',
      '@misc{v, author = {Vas, A.}, title = {Attention}, year = 2017, eprint = {1706.03762}, archivePrefix = {arXiv}}',
      'Vas, A. (2017). Attention (arXiv:1706.03762). arXiv. https://arxiv.org/abs/1706.03762',
    ],
    [
      'the archive of a preprint in BibLaTeX',
      '@online{v, author = {Vas, A.}, title = {Attention}, date = 2017, eprint = {abc12}, eprinttype = {PsyArXiv}, url = {https://osf.io/abc12}}',
      'Vas, A. (2017). Attention. PsyArXiv. https://osf.io/abc12',
    ],
    [
      'that it is in press',
      book({ author: 'Ross, Ann', year: 'in press' }),
      'Ross, A. (in press). A book. Guilford.',
    ],
    [
      'that it is in press in BibLaTeX',
      book({ author: 'Ross, Ann', year: '', pubstate: 'inpress' }),
      'Ross, A. (in press). A book. Guilford.',
    ],
    [
      'that it is in press in a note',
      book({ author: 'Ross, Ann', year: '', note: 'In press' }),
      'Ross, A. (in press). A book. Guilford.',
    ],
    [
      'a series editor, a volume and an edition',
      csl({ 'collection-editor': [{ family: 'Lee', given: 'Bo' }], volume: 2, edition: 3 }),
      'Ross, A. (2016). A book (3rd ed., Vol. 2). Guilford.',
    ],
    [
      'the title of a volume in BibLaTeX',
      book({ author: 'Ross, Ann', maintitle: 'A history', volume: '2' }),
      'Ross, A. (2016). A history: Vol. 2. A book. Guilford.',
    ],
    [
      'the title of a volume around a chapter',
      entry(
        {
          ...{
            author: 'Ross, Ann',
            editor: 'Li, Bo',
            journal: '',
            number: '',
            doi: '',
            volume: '2',
          },
          ...{
            maintitle: 'A history',
            booktitle: 'The end',
            booksubtitle: 'Of love',
            publisher: 'G',
          },
        },
        'incollection',
      ),
      'Ross, A. (2000). The timing of divorce. In B. Li (Ed.), A history: Vol. 2. The end: Of love (pp. 737–745). G.',
    ],
    [
      'an article number of the ACM',
      entry({ pages: '', articleno: '123', author: 'Ross, Ann', doi: '' }),
      'Ross, A. (2000). The timing of divorce. Journal of Marriage and Family, 62(3), Article 123.',
    ],
    [
      'what Zotero keeps in a note',
      csl({
        note: 'Mine.\nOriginal Date: 1923\ntranslator: Strachey || James\ntranslator: Freud || Anna\nvolume: 2',
      }),
      'Ross, A. (2016). A book (J. Strachey & A. Freud, Trans.; Vol. 2). Guilford. (Original work published 1923)',
    ],
    [
      'a date that is plain text',
      csl({ issued: '2009-03-04' }),
      'Ross, A. (2009). A book. Guilford.',
    ],
    [
      'the first author without the others',
      csl({
        author: [{ family: 'Ross', given: 'Ann' }, { family: 'others' }, { literal: 'et al.' }],
      }),
      'Ross, A. (2016). A book. Guilford.',
    ],
    [
      'the author of a book around a chapter',
      csl({
        type: 'chapter',
        'container-title': 'Works',
        'container-author': [{ family: 'Lee', given: 'Bo' }],
      }),
      'Ross, A. (2016). A book. In B. Lee, Works. Guilford.',
    ],
    [
      'an article number',
      entry({ pages: '', eid: 'e2741', author: 'Ross, Ann' }),
      'Ross, A. (2000). The timing of divorce. Journal of Marriage and Family, 62(3), Article e2741. https://doi.org/10.1111/j.1741-3737.2000.00737.x',
    ],
    [
      'a publisher with an "and"',
      book({ author: 'Ross, Ann', publisher: 'Farrar, Straus and Giroux' }),
      'Ross, A. (2016). A book. Farrar, Straus and Giroux.',
    ],
    [
      'a department with an "and"',
      book({ author: 'Ross, Ann', publisher: 'Department of Health and Human Services' })
        .replace('@book', '@techreport')
        .replace('publisher', 'institution'),
      'Ross, A. (2016). A book. Department of Health and Human Services.',
    ],
    [
      'an author with an "and", who is the publisher',
      book({ author: '{Johnson and Johnson}', publisher: 'Johnson and Johnson' }),
      'Johnson and Johnson. (2016). A book.',
    ],
    [
      'the day of a newspaper',
      entry({
        author: 'Ross, Ann',
        volume: '',
        number: '',
        pages: '',
        doi: '',
        year: '',
        date: '2016-03-04',
        entrysubtype: 'newspaper',
      }),
      'Ross, A. (2016, March 4). The timing of divorce. Journal of Marriage and Family.',
    ],
    [
      'the number of a report',
      book({ author: 'Ross, Ann', number: '7' })
        .replace('@book', '@report')
        .replace('publisher', 'institution'),
      'Ross, A. (2016). A book (No. 7). Guilford.',
    ],
  ])('%s', (_, text, expected) => {
    expect(printed(text)).toBe(expected);
  });
});

describe('a name or a date that people write in their own way is read', () => {
  it.each([
    [
      'a suffix at the end',
      { author: 'King, Martin Luther, Jr.' },
      'King, M. L., Jr. (2016). A book. Guilford.',
    ],
    [
      'a suffix in the family name',
      { author: 'Martin Luther {King, Jr.}' },
      'King, M. L., Jr. (2016). A book. Guilford.',
    ],
    [
      'a suffix without a comma',
      { author: 'Martin Luther King Jr.' },
      'King, M. L., Jr. (2016). A book. Guilford.',
    ],
    [
      'others after the first',
      { author: 'Ross, Ann and others' },
      'Ross, A. (2016). A book. Guilford.',
    ],
    ['others in Latin', { author: 'Ross, Ann and et al.' }, 'Ross, A. (2016). A book. Guilford.'],
    [
      'names with a semicolon',
      { author: 'Ross, Ann; Lee, Bo' },
      'Ross, A., & Lee, B. (2016). A book. Guilford.',
    ],
    [
      'the first year in a note',
      { author: 'Freud, Sigmund', note: 'Original work published 1923' },
      'Freud, S. (2016). A book. Guilford. (Original work published 1923)',
    ],
    [
      'an edition in words',
      { author: 'Ross, Ann', edition: 'Second' },
      'Ross, A. (2016). A book (2nd ed.). Guilford.',
    ],
    [
      'the first year in other words',
      { author: 'Freud, Sigmund', addendum: 'First published in 1923.' },
      'Freud, S. (2016). A book. Guilford. (Original work published 1923)',
    ],
    [
      'a revised edition with its number',
      { author: 'Ross, Ann', edition: '2nd rev. ed.' },
      'Ross, A. (2016). A book (2nd rev. ed.). Guilford.',
    ],
    [
      'an edition with a name',
      { author: 'Ross, Ann', edition: 'International' },
      'Ross, A. (2016). A book (International ed.). Guilford.',
    ],
    [
      'an edition with a higher number',
      { author: 'Ross, Ann', edition: 'Twelfth Edition' },
      'Ross, A. (2016). A book (12th ed.). Guilford.',
    ],
    [
      'the title that others take from it',
      { author: 'Ross, Ann', booktitle: 'A book' },
      'Ross, A. (2016). A book. Guilford.',
    ],
    [
      'a reprint',
      { author: 'Freud, Sigmund', year: '1923/1961' },
      'Freud, S. (1961). A book. Guilford. (Original work published 1923)',
    ],
    [
      'a reprint in brackets',
      { author: 'Freud, Sigmund', year: '1961 [1923]' },
      'Freud, S. (1961). A book. Guilford. (Original work published 1923)',
    ],
  ])('%s', (_, fields, expected) => {
    expect(printed(book(fields as Record<string, string>))).toBe(expected);
  });
});

describe('a part of a book takes what is missing from the entry of the book', () => {
  const whole =
    '{h, title = {Love}, subtitle = {A handbook}, editor = {Zander, Bo}, publisher = {Guilford}, year = 2016}';
  it.each([
    ['incollection', 'book'],
    ['inbook', 'collection'],
    ['incollection', 'collection'],
    ['inbook', 'book'],
  ])('%s of %s', (part, book) => {
    const text = `@${part}{a, author = {Ross, Ann}, title = {Silence}, pages = {1-9}, crossref = {h}} @${book}${whole}`;
    expect(printed(text)).toBe(
      'Ross, A. (2016). Silence. In B. Zander (Ed.), Love: A handbook (pp. 1–9). Guilford.',
    );
  });
});

describe('a work without an author', () => {
  it.each([
    [
      'begins with its editors',
      book({ author: '', editor: 'Cassidy, Jude and Shaver, Phillip R.' }),
      'cassidy-2016',
      'Cassidy, J., & Shaver, P. R. (Eds.). (2016). A book. Guilford.',
    ],
    [
      'begins with its director',
      csl({
        type: 'motion_picture',
        author: undefined,
        director: [{ family: 'Hitchcock', given: 'Alfred' }],
      }),
      'hitchcock-2016',
      'Hitchcock, A. (Director). (2016). A book [Video recording]. Guilford.',
    ],
    [
      'begins with the director that BibLaTeX calls an editor',
      book({ author: '', editor: 'Hitchcock, Alfred', editortype: 'director' }).replace(
        '@book',
        '@movie',
      ),
      'hitchcock-2016',
      'Hitchcock, A. (Director). (2016). A book [Video recording]. Guilford.',
    ],
    [
      'begins with the director that nobody knows in BibTeX',
      book({ author: '', director: '{Ross Films} and Hitchcock, Alfred' }).replace(
        '@book',
        '@movie',
      ),
      'rossfilms-2016',
      'Ross Films, & Hitchcock, A. (Directors). (2016). A book [Video recording]. Guilford.',
    ],
    [
      'begins with its title',
      book({ author: '', title: 'The Handbook' }),
      'handbook-2016',
      'The Handbook. (2016). Guilford.',
    ],
    [
      'is a law',
      csl({
        type: 'legislation',
        author: undefined,
        title: 'Americans with Disabilities Act',
        publisher: undefined,
        number: undefined,
        volume: '42',
        'container-title': 'U.S.C.',
        section: '12101',
      }),
      'americans-2016',
      'Americans with Disabilities Act, 42 U.S.C. § 12101 (2016).',
    ],
  ])('%s', (_, text, id, expected) => {
    expect(addedBy(text)[0]!.id).toBe(id);
    expect(printed(text)).toBe(expected);
  });
});

describe('what nothing takes is named', () => {
  it.each([
    [
      'an addition to a title',
      { titleaddon: 'A reply to Lee' },
      'a place for the “titleaddon” of the file (A reply to Lee)',
    ],
    [
      'who wrote a foreword',
      { foreword: 'Lee, Bo' },
      'a place for the “foreword” of the file (Lee, Bo)',
    ],
    [
      'an archive of a journal article',
      { eprint: '123', eprinttype: 'psyarxiv' },
      'a place for the “eprint” of the file (psyarxiv:123)',
    ],
    [
      'names that run together',
      { author: 'Ann Ross, Bo Lee, Cy Poe' },
      'names that are clearly divided, with “and” (Bo Lee is read as a title)',
    ],
    [
      'a command of LaTeX',
      { title: 'Of \\foo{x}' },
      'a place for the “title” of the file (\\foox)',
    ],
    ['a year that cannot be read', { year: 'last spring' }, 'the year (the file has last spring)'],
    ['a date without a beginning', { year: '', date: '/2009' }, 'the year (the file has /2009)'],
    [
      'another one',
      { urldate: '../2009' },
      'the day it was opened (accessed) (the file has ../2009)',
    ],
    [
      'fields that are not in the file',
      { xdata: 'gone' },
      'a place for the “xdata” of the file (gone)',
    ],
    ['a decade', { year: '1850s' }, 'the year (the file has 1850s)'],
  ])('%s', (_, fields, lacks) => {
    expect(importText(entry(fields)).added[0]!.lacks).toContain(lacks);
  });

  it.each([
    ['BibTeX', '@scribble{a, title = {Love}, year = 2009}', 'type', 'scribble'],
    ['RIS', 'TY  - PREPRINT\nTI  - Love\nPY  - 2009\nER  - ', 'TY', 'PREPRINT'],
  ])('a kind of work that %s does not have', (_, text, field, value) => {
    const [{ reference, lacks } = {}] = importText(text).added;
    expect([reference?.type, reference?.title]).toEqual(['document', 'Love']);
    expect(lacks).toContain(`a place for the “${field}” of the file (${value})`);
  });

  it('and what APA does not print is not', () => {
    const fields = {
      abstract: 'Long.',
      keywords: 'a, b',
      file: 'x.pdf',
      issn: '1234-5678',
      note: 'Mine',
      timestamp: '2020',
    };
    expect(importText(entry(fields)).added[0]!.lacks).toEqual([]);
  });

  it('with the editors that a chapter should have', () => {
    const text = csl({
      type: 'chapter',
      'container-title': 'Works',
      page: '1',
      URL: 'https://a.org',
    });
    expect(importText(text).added[0]!.lacks).toEqual(['the editors of the book']);
  });
});
