import { describe, expect, it } from 'vitest';
import { name, printPage, work, year } from './sample-references.ts';

const ANN = ['Ross, Ann'];
const EDITORS = [name('Cassidy, Jude'), name('Shaver, Phillip R.')];

describe('an entry of the list', () => {
  it.each([
    [
      'editors of a chapter',
      work('a', ANN, {
        type: 'chapter',
        title: 'On love',
        'container-title': 'Handbook',
        editor: EDITORS,
        page: '1–20',
        edition: '3',
      }),
      'Ross, A. (2019). On love. In J. Cassidy & P. R. Shaver (Eds.), Handbook (3rd ed., pp. 1–20). Guilford.',
    ],
    [
      'a translator and the date of the original',
      work('a', ANN, { translator: [name('Strachey, James')], 'original-date': year(1923) }),
      'Ross, A. (2019). The book a (J. Strachey, Trans.). Guilford. (Original work published 1923)',
    ],
    [
      'a suffix',
      work('a', [], { author: [{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' }] }),
      'King, M. L., Jr. (2019). The book a. Guilford.',
    ],
    [
      'a particle that is dropped',
      work('a', [], {
        author: [{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }],
      }),
      'Humboldt, A. von. (2019). The book a. Guilford.',
    ],
    [
      'a particle that stays',
      work('a', [], {
        author: [{ family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' }],
      }),
      'van Gogh, V. (2019). The book a. Guilford.',
    ],
    [
      'an initial for a name in small letters',
      work('a', ['hooks, bell', 'cummings, e. e.']),
      'hooks, b., & cummings, e. e. (2019). The book a. Guilford.',
    ],
    [
      'all initials of a name that databases shorten',
      work('a', ['Gottman, JM', 'LEE, ANN', 'Ross, Jo']),
      'Gottman, J. M., LEE, A., & Ross, J. (2019). The book a. Guilford.',
    ],
    [
      'a comma between a person and a group',
      work('a', ['Ross, Ann', 'the ABCD Study Group']),
      'Ross, A., & the ABCD Study Group. (2019). The book a. Guilford.',
    ],
    [
      'pages above a thousand',
      work('a', ANN, {
        type: 'article-journal',
        'container-title': 'X',
        page: '1,024–1,030, 1,120',
      }),
      'Ross, A. (2019). The book a. X, 1024–1030, 1120.',
    ],
    [
      'the title of a volume',
      work('a', ANN, { title: 'A history', volume: '2', 'volume-title': 'The end', edition: '3' }),
      'Ross, A. (2019). A history: Vol. 2. The end (3rd ed.). Guilford.',
    ],
    [
      'a title that ends with its own mark',
      work('a', ANN, { title: 'What is “love”?', type: 'webpage', publisher: 'Site' }),
      'Ross, A. (2019). What is “love”? Site.',
    ],
    [
      'an uncertain year',
      work('a', ANN, { issued: { ...year(1850), circa: true } }),
      'Ross, A. (ca. 1850). The book a. Guilford.',
    ],
    [
      'a span',
      work('a', ANN, { issued: year(2003, 2007) }),
      'Ross, A. (2003–2007). The book a. Guilford.',
    ],
    [
      'what is in press',
      work('a', ANN, { issued: undefined, status: 'in press' }),
      'Ross, A. (in press). The book a. Guilford.',
    ],
    [
      'the number of a preprint',
      work('a', ANN, { type: 'article', number: 'arXiv:1706.03762', publisher: 'arXiv' }),
      'Ross, A. (2019). The book a (arXiv:1706.03762). arXiv.',
    ],
    [
      'only editors',
      work('a', [], { editor: EDITORS }),
      'Cassidy, J., & Shaver, P. R. (Eds.). (2019). The book a. Guilford.',
    ],
    [
      'only a director',
      work('a', [], { type: 'motion_picture', director: [name('Hitchcock, Alfred')] }),
      'Hitchcock, A. (Director). (2019). The book a [Video recording]. Guilford.',
    ],
    ['only a title', work('a', []), 'The book a. (2019). Guilford.'],
    [
      'a letter nobody can read, which is in no list, as it is cited',
      work('a', ANN, {
        type: 'personal_communication',
        publisher: undefined,
        issued: { 'date-parts': [[2020, 3, 4]] },
      }),
      'A. Ross, personal communication, March 4, 2020.',
    ],
  ])('has %s', (_, reference, printed) => {
    expect(printPage([reference], '[@a]').list).toEqual([printed]);
  });

  it('is by the title where there is no author, between the others', () => {
    const references = [work('z', ['Zander, Ann']), work('b', []), work('a', ['Abel, Ann'])];
    expect(printPage(references, '[@z; @b; @a]').list.map((entry) => entry.slice(0, 5))).toEqual([
      'Abel,',
      'The b',
      'Zande',
    ]);
  });

  it('leaves no empty italics behind a title that ends upright', () => {
    const html = printPage([work('a', ANN, { title: 'Of <i>Homo</i>' })], '[@a]').entriesHtml[0];
    expect(html).toBe('Ross, A. (2019). <i>Of </i>Homo. Guilford.');
  });

  it('shows markup of a title as what it is, and needs no style of its own', () => {
    const title = 'Effects of <i>p</i> & 10² in <span class="nocase">PTSD</span>';
    const html = printPage([work('a', ANN, { title })], '[@a]').entriesHtml[0];
    expect(html).toBe('Ross, A. (2019). <i>Effects of </i>p<i> &amp; 10² in PTSD</i>. Guilford.');
  });
});
