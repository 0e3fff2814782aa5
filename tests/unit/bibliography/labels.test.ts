import { describe, expect, it } from 'vitest';
import { name, printPage, work, year } from './sample-references.ts';

const PAPP = ['Papp, Lauren', 'Kouros, Chrystyna', 'Cummings, Mark'];

describe('the works of one page', () => {
  it.each([
    [
      'the initials of two people of one name',
      [work('a', ['Smith, Alan']), work('z', ['Smith, Zoe'])],
      ['(A. Smith, 2019)', '(Z. Smith, 2019)'],
    ],
    [
      'the names of more authors',
      [work('a', PAPP), work('b', ['Papp, Lauren', 'Kouros, Chrystyna', 'Ross, Ann'])],
      ['(Papp, Kouros, & Cummings, 2019)', '(Papp, Kouros, & Ross, 2019)'],
    ],
    [
      'letters, in the order of the titles',
      [work('a', PAPP, { title: 'Zeal' }), work('b', PAPP, { title: 'Anger' })],
      ['(Papp et al., 2019b)', '(Papp et al., 2019a)'],
    ],
    [
      'letters behind a span',
      [
        work('a', ['Ross, Ann'], { issued: year(2003, 2007) }),
        work('b', ['Ross, Ann'], { issued: year(2003, 2007) }),
      ],
      ['(Ross, 2003–2007a)', '(Ross, 2003–2007b)'],
    ],
    [
      'letters behind n.d.',
      [work('a', ['WHO'], { issued: undefined }), work('b', ['WHO'], { issued: undefined })],
      ['(WHO, n.d.-a)', '(WHO, n.d.-b)'],
    ],
    [
      'initials also where others wrote with them',
      [work('a', ['Smith, Alan', 'Ross, Ann']), work('z', ['Smith, Zoe'], { issued: year(2001) })],
      ['(A. Smith & Ross, 2019)', '(Z. Smith, 2001)'],
    ],
  ])('are told apart by %s', (_, references, labels) => {
    const page = printPage(references, references.map(({ id }) => `[@${id}]`).join(' '));
    expect(page.labels).toEqual(labels);
  });

  it('alone decide: what another page cites changes nothing', () => {
    const references = [work('a', ['Smith, Alan']), work('z', ['Smith, Zoe'])];
    expect(printPage(references, '[@z]').labels).toEqual(['(Smith, 2019)']);
    expect(printPage(references, '[@a] [@z]').labels[1]).toBe('(Z. Smith, 2019)');
    expect(printPage(references, '[@z]').labels).toEqual(['(Smith, 2019)']);
  });

  it('have the same years in the list and in the text', () => {
    const references = ['c', 'a', 'b'].map((id) => work(id, PAPP));
    const page = printPage(references, '@b [@c] [-@a]');
    expect(page.labels).toEqual(['Papp et al. (2019b)', '(Papp et al., 2019c)', '(2019a)']);
    expect(page.list.map((entry) => /\((.*?)\)/.exec(entry)![1])).toEqual([
      '2019a',
      '2019b',
      '2019c',
    ]);
    expect(page.names.get('b')).toEqual({
      authors: 'Papp et al.',
      year: '2019b',
      narrative: 'Papp et al. (2019b)',
    });
  });
});

describe('the year of a citation', () => {
  it.each([
    ['a reprint', { issued: year(1961), 'original-date': year(1923) }, '(Freud, 1923/1961)'],
    ['a work before Christ', { 'original-date': year(-380) }, '(Freud, 380 B.C.E./2019)'],
    ['a title with a year in parentheses', { title: 'Wars (1914) and after' }, '(Freud, 2019)'],
    ['a work in press', { issued: undefined, status: 'in press' }, '(Freud, in press)'],
    ['an uncertain year', { issued: { ...year(1850), circa: true } }, '(Freud, ca. 1850)'],
    ['no year', { issued: undefined, title: 'Of (1999)' }, '(Freud, n.d.)'],
    ['a day', { type: 'webpage', issued: { 'date-parts': [[2009, 3, 1]] } }, '(Freud, 2009)'],
    ['a span', { issued: year(2003, 2007) }, '(Freud, 2003–2007)'],
  ])('is right for %s', (_, fields, label) => {
    expect(printPage([work('a', ['Freud, Sigmund'], fields)], '[@a]').labels).toEqual([label]);
  });

  it('is right behind an author with a year in the name', () => {
    const group = work('a', ['Commission (1974) of Inquiry']);
    expect(printPage([group], '[@a] @a').labels).toEqual([
      '(Commission (1974) of Inquiry, 2019)',
      'Commission (1974) of Inquiry (2019)',
    ]);
  });
});

describe('the authors in a sentence', () => {
  it.each([
    ['an organization with an &', ['Johnson & Johnson'], 'Johnson & Johnson (2019)'],
    [
      'such an organization and a person',
      ['Johnson & Johnson', 'Smith, Ann'],
      'Johnson & Johnson and Smith (2019)',
    ],
    ['two such organizations', ['A & B', 'C & D'], 'A & B and C & D (2019)'],
    ['a family name with an &', ['Ross & Co, Ann', 'Lee, Bo'], 'Ross & Co and Lee (2019)'],
    ['two people', ['Ross, Ann', 'Lee, Bo'], 'Ross and Lee (2019)'],
    ['an "and" of its own', ['Love and Marriage Institute'], 'Love and Marriage Institute (2019)'],
  ])('keep their names: %s', (_, authors, narrative) => {
    const page = printPage([work('a', authors)], '@a');
    expect(page.labels).toEqual([narrative]);
    expect(page.names.get('a')!.narrative).toBe(narrative);
  });

  it('are joined with & in parentheses, where no name is changed either', () => {
    const page = printPage([work('a', ['Johnson & Johnson', 'Smith, Ann'])], '[@a]');
    expect(page.html).toEqual(['(Johnson &amp; Johnson &amp; Smith, 2019)']);
  });

  it('may be editors, directors or a title, with italics and quotes', () => {
    const references = [
      work('e', [], { editor: [name('Cassidy, Jude'), name('Shaver, Phillip')] }),
      work('d', [], { type: 'motion_picture', director: [name('Hitchcock, Alfred')] }),
      work('t', [], { title: 'Only a title' }),
      work('j', [], { type: 'article-journal', 'container-title': 'X', title: 'Only an article' }),
      work('l', [], { type: 'legislation', title: 'Disabilities Act', number: '7' }),
    ];
    expect(printPage(references, '@e @d @t @j @l [-@t] [@t; @j]').html).toEqual([
      'Cassidy and Shaver (2019)',
      'Hitchcock (2019)',
      '<i>Only a Title</i> (2019)',
      '“Only an Article” (2019)',
      'Disabilities Act (2019)',
      '(2019)',
      '(<i>Only a Title</i>, 2019; “Only an Article,” 2019)',
    ]);
  });
});
