import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBibliographyFile } from '#bibliography/import/bibliography-file';
import { toBibTeX } from '#bibliography/bibtex';
import { importReferences } from '#bibliography/import/import-references';
import type { Reference } from '#schemas';
import { referenceSchema } from '#schemas';
import { name, work, year } from './sample-references.ts';

const NOTE = { from: 'mine.bib', today: '2026-03-01' };
const CONTENT = JSON.parse(fs.readFileSync('tests/fixture/references.json', 'utf8')) as Reference[];
const ODD: Reference[] = [
  work('odd-1', ['Ross & Co, Ann'], {
    title: 'A {weird} $5, 50% \\ ~ ^ a_1 $x$ #3 <i>p</i> 10² é & "q"',
  }),
  work('odd-2', [], {
    author: [
      { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      { family: 'Humboldt', given: 'A.', 'dropping-particle': 'von' },
      { family: 'Gogh', given: 'V.', 'non-dropping-particle': 'van' },
      { family: 'van der Kolk', given: 'Bessel' },
      { family: 'Plato' },
      { literal: 'Love and Marriage Institute' },
    ],
  }),
  work('odd-3', [], { editor: [name('Cassidy, Jude')], issued: year(2003, 2007), title: 'Third' }),
  work('odd-4', [], {
    issued: { ...year(1850), circa: true },
    'original-date': year(-380),
    title: 'Only a title',
  }),
  work('odd-5', ['Ross, Ann'], { issued: undefined, status: 'in press', title: 'Fifth' }),
  work('odd-6', ['Vas, A.'], {
    type: 'article',
    number: 'arXiv:1706.03762',
    publisher: 'arXiv',
    title: 'Sixth',
  }),
  work('odd-7', ['Hitchcock, Alfred'], {
    type: 'motion_picture',
    director: [name('Hitchcock, Alfred')],
    title: 'Seventh',
  }),
  work('odd-8', ['Ross, Ann'], {
    type: 'chapter',
    title: 'Eighth: With a subtitle',
    'container-title': 'A book: And more',
    editor: [name('Lee, Bo')],
    translator: [name('Strachey, James')],
    page: '1–20, 30',
    edition: '3',
    volume: '2',
    'collection-title': 'Series',
    'collection-number': '7',
  }),
  work('odd-9', ['Ross, Ann'], {
    type: 'article-newspaper',
    title: 'Ninth',
    'container-title': 'The Times',
    publisher: undefined,
    issued: { 'date-parts': [[2020, 3, 4]] },
    URL: 'https://example.org/a_b?x=1&y=2%20z#{x}~',
  }),
  work('odd-10', ['Ross, Ann'], {
    type: 'legislation',
    title: 'Tenth',
    section: '12101',
    volume: '42',
    'container-title': 'U.S.C.',
  }),
  work('odd-11', ['Ross, Ann'], {
    type: 'thesis',
    title: 'Eleventh',
    genre: 'Doctoral dissertation',
    archive: 'ProQuest',
  }),
  work('odd-12', ['Ross, Ann'], {
    type: 'paper-conference',
    title: 'Twelfth',
    'event-title': 'A (big) Day',
    'event-place': 'Rome',
    'event-date': {
      'date-parts': [
        [2019, 5, 1],
        [2019, 5, 3],
      ],
    },
  }),
  work('odd-14', ['Ross, Ann'], { title: 'Fourteenth', edition: 'Second edition' }),
  work('odd-15', ['A; B and C'], { title: 'Fifteenth', publisher: 'A; B and C' }),
  work('odd-16', ['Ross, Ann'], {
    type: 'article-journal',
    title: 'Sixteenth',
    'container-title': 'CoRR',
    volume: 'abs/1706.03762',
    URL: 'https://doi.org/10.1000/x',
  }),
  work('odd-18', ['Ross, Ann'], { title: 'Of <b> and </i>x<i>, and <i>p</i>' }),
  work('odd-19', ['Ross, Ann'], { title: '<i>A <sup>2</sup> b</i> < 3', publisher: 'A <b> press' }),
  work('odd-20', ['Ross, Ann'], {
    title: 'Twentieth',
    URL: 'https://example.org/$x/{y/a\\b',
    ISBN: '$1 {2',
    page: '1-3',
  }),
  work('odd-17', ['hooks, bell', 'Gottman, JM'], {
    title: 'A history',
    volume: '2',
    'volume-title': 'The end',
    number: '99-1',
    page: '1,024–1,030',
  }),
].map((reference) => JSON.parse(JSON.stringify(reference)) as Reference);

const withoutNotes = ({ custom: _, ...reference }: Reference) => reference;
const byId = (a: Reference, b: Reference) => (a.id < b.id ? -1 : 1);

describe('an export of references', () => {
  it.each([
    ['BibTeX', toBibTeX],
    ['CSL-JSON', (references: Reference[]) => JSON.stringify(references)],
  ])('in %s holds all of them, so that an import changes nothing', (_, print) => {
    for (const references of [CONTENT, ODD]) {
      const sources = readBibliographyFile(print(references));
      const { added, refused } = importReferences([], sources, NOTE);
      expect(refused).toEqual([]);
      const before = references.toSorted(byId).map(withoutNotes);
      expect(added.map(({ reference }) => withoutNotes(reference))).toEqual(before);
      const again = importReferences(references, sources, NOTE);
      expect([again.added, again.refused]).toEqual([[], []]);
      expect(again.known.filter(({ offers }) => offers.length > 0)).toEqual([]);
    }
  });

  it('is tried with references that the list takes', () => {
    for (const reference of ODD) expect(referenceSchema.safeParse(reference).error).toBeUndefined();
  });

  it('calls each by its id', () => {
    const keys = [...toBibTeX(CONTENT).matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key);
    expect(keys).toEqual(CONTENT.map(({ id }) => id));
  });

  it('has the words of BibTeX for what BibTeX knows, and no private notes', () => {
    const papp = CONTENT.find(({ type, DOI }) => type === 'article-journal' && DOI)!;
    const text = toBibTeX([papp]);
    expect(text).toMatch(/^@article\{/);
    expect(text).toContain(`doi = {${papp.DOI}}`);
    expect(text).not.toContain('csl = ');
    expect(text).not.toContain(papp.custom.seen.slice(0, 20));
  });

  it('keeps what looks like a reference of HTML', () => {
    const odd = work('odd-13', ['Ross, Ann'], { title: 'How to write &amp; in a title' });
    const { added } = importReferences([], readBibliographyFile(toBibTeX([odd])), NOTE);
    expect(added[0]!.reference.title).toBe(odd.title);
  });

  it('escapes what LaTeX would take for commands', () => {
    expect(toBibTeX([work('a-1', ['R & D'], { title: '5% of $3_2 #1' })])).toContain(
      'title = {5\\% of \\$3\\_2 \\#1}',
    );
  });

  it('is empty without references', () => {
    expect(toBibTeX([])).toBe('');
  });
});
