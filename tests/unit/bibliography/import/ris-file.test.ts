import { describe, expect, it } from 'vitest';
import { addedBy, importText } from './sample-bibtex.ts';

const record = (type: string, ...lines: string[]) =>
  [`TY  - ${type}`, ...lines, 'ER  - ', ''].join('\r\n');
const CHAPTER = record(
  'CHAP',
  'AU  - King, Martin Luther, Jr.',
  'A1  - Pew Research Center',
  'A2  - Cassidy, Jude',
  'ED  - Shaver, Phillip R.',
  'A4  - Strachey, James',
  'TI  - Effects of <i>p</i> &amp; more',
  'T2  - Handbook of Love',
  'PY  - 2003',
  'SP  - 1',
  'EP  - 20',
  'PB  - Guilford',
  'ET  - 3',
  'DO  - https://doi.org/10.1000/182',
  'UR  - https://example.org/a_b?x=1&y=2',
  'ID  - king-love',
  'N2  - An abstract.',
);

describe('a source in RIS', () => {
  it('is read with all that APA prints', () => {
    expect(addedBy(CHAPTER)[0]).toMatchObject({
      type: 'chapter',
      id: 'king-love',
      author: [
        { literal: 'Pew Research Center' },
        { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      ],
      editor: [
        { family: 'Cassidy', given: 'Jude' },
        { family: 'Shaver', given: 'Phillip R.' },
      ],
      translator: [{ family: 'Strachey', given: 'James' }],
      title: 'Effects of p & more',
      'container-title': 'Handbook of Love',
      issued: { 'date-parts': [[2003]] },
      page: '1–20',
      edition: '3',
      publisher: 'Guilford',
      DOI: '10.1000/182',
      URL: 'https://example.org/a_b?x=1&y=2',
    });
    expect(importText(CHAPTER).added[0]!.lacks).toEqual([
      'the italics or raised signs in its title (the file has Effects of <i>p</i> &amp; more)',
    ]);
  });

  it.each([
    [
      'a day beside the year',
      ['PY  - 2020', 'DA  - 2020/03/04/'],
      { issued: { 'date-parts': [[2020, 3, 4]] } },
    ],
    ['a year in the old way', ['Y1  - 2020///'], { issued: { 'date-parts': [[2020]] } }],
    [
      'a year beside a day without one',
      ['PY  - 2020', 'DA  - Mar 4'],
      { issued: { 'date-parts': [[2020]] } },
    ],
    ['no year yet', ['PY  - in press'], { status: 'in press' }],
    [
      'the day it was opened',
      ['PY  - 2020', 'Y2  - 2026/11/22/'],
      { accessed: { 'date-parts': [[2026, 11, 22]] } },
    ],
  ])('may have %s', (_, lines, wanted) => {
    expect(addedBy(record('NEWS', 'AU  - Ross, Ann', 'TI  - News', ...lines))[0]).toMatchObject(
      wanted,
    );
  });

  it.each([
    ['a title', ['TI  - News', 'T1  - News'], { title: 'News' }],
    ['a DOI', ['DO  - 10.1000/182', 'DO  - 10.1000/182'], { DOI: '10.1000/182' }],
    ['an address', ['UR  - https://a.org/1', 'UR  - https://a.org/2'], { URL: 'https://a.org/1' }],
    ['a publisher', ['PB  - Guilford', 'PB  - Guilford Press'], { publisher: 'Guilford' }],
  ])('may have %s twice', (_, lines, wanted) => {
    const text = record('BOOK', 'AU  - Ross, Ann', 'TI  - News', 'PY  - 2020', ...lines);
    expect(addedBy(text)[0]).toMatchObject(wanted);
  });

  it.each([
    [
      'the author of news',
      'NEWS',
      ['AU  - Ross, Ann'],
      { author: [{ family: 'Ross', given: 'Ann' }] },
    ],
    ['no pages of a book, but how many', 'BOOK', ['SP  - 300'], { page: undefined }],
    [
      'the year of the original',
      'BOOK',
      ['OP  - 1923'],
      { 'original-date': { 'date-parts': [[1923]] } },
    ],
    ['an edition in words', 'BOOK', ['ET  - Second edition'], { edition: '2' }],
    ['a revised edition', 'BOOK', ['ET  - Revised edition'], { edition: 'Rev. ed.' }],
    [
      'the name of a journal in full',
      'JOUR',
      ['JO  - J. Marr. Fam.', 'JF  - Journal of Marriage &amp; Family'],
      { 'container-title': 'Journal of Marriage & Family' },
    ],
    ['a journal', 'JOUR', ['JO  - Family Process'], { 'container-title': 'Family Process' }],
    ['the title of a book', 'CHAP', ['BT  - Love'], { 'container-title': 'Love' }],
    [
      'the title under which a paper was published',
      'CONF',
      ['T2  - Proceedings of Love', 'SP  - 1', 'EP  - 4'],
      { 'container-title': 'Proceedings of Love', page: '1–4' },
    ],
    ['a talk', 'CPAPER', ['T2  - Love Days'], { 'event-title': 'Love Days' }],
    [
      'the day it was opened',
      'ELEC',
      ['Y2  - 2026-11-22'],
      { accessed: { 'date-parts': [[2026, 11, 22]] } },
    ],
    [
      'names in one line',
      'JOUR',
      ['AU  - Ross, Ann; Li, Bo'],
      {
        author: [
          { family: 'Ross', given: 'Ann' },
          { family: 'Li', given: 'Bo' },
        ],
      },
    ],
    ['a degree', 'THES', ['M3  - Ph.D. thesis'], { genre: 'Doctoral dissertation' }],
  ])('has %s', (_, type, lines, wanted) => {
    const text = record(type, 'TI  - News', 'PY  - 2020', 'UR  - https://a.org/', ...lines);
    const [{ reference, lacks }] = importText(text).added as [
      ReturnType<typeof importText>['added'][0],
    ];
    expect({ page: undefined, ...reference }).toMatchObject(wanted);
    expect(lacks.join()).not.toContain('a place for');
  });

  it('may have fewer spaces before and after its hyphens', () => {
    const text = CHAPTER.replaceAll('  - ', ' - ').replace('ER - ', 'ER -');
    expect(addedBy(text)).toEqual(addedBy(CHAPTER));
  });

  it('has its DOI where only its address says it', () => {
    const text = record('JOUR', 'TI  - Love', 'PY  - 2020', 'UR  - https://doi.org/10.1000/182');
    expect(addedBy(text)[0]).toMatchObject({ DOI: '10.1000/182' });
    expect(addedBy(text)[0]).not.toHaveProperty('URL');
    const old = text.replace('https://doi.org/10.1000/182', 'http://dx.doi.org/10.1000/a%3Ab');
    expect(addedBy(old)[0]).toMatchObject({ DOI: '10.1000/a:b' });
  });

  it('names what it says and nothing takes', () => {
    const text = record(
      'JOUR',
      'AU  - Ross, Ann',
      'TI  - Love',
      'PY  - 2020',
      'C7  - Article 77',
      'RP  - Reprint edition',
    );
    const { lacks } = importText(text).added[0]!;
    expect(lacks).toContain('a place for the “RP” of the file (Reprint edition)');
  });

  it('comes with others in one file', () => {
    const two = CHAPTER + record('JOUR', 'AU  - Ross, Ann', 'TI  - Love', 'PY  - 2020');
    expect(addedBy(two).map(({ id }) => id)).toEqual(['king-love', 'ross-2020']);
  });
});
