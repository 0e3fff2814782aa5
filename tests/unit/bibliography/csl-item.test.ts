import { describe, expect, it } from 'vitest';
import { printPage, work } from './sample-references.ts';

const HHS = 'U.S. Department of Health and Human Services';
const entry = (authors: string[], fields: object) =>
  printPage([work('a', authors, { type: 'report', title: 'Our Epidemic', ...fields })], '[@a]')
    .list[0];

describe('a publisher', () => {
  it.each([
    ['the author', [HHS], { publisher: HHS }, `${HHS}. (2019). Our Epidemic.`],
    ['the author in other letters', ['WHO'], { publisher: 'Who ' }, 'WHO. (2019). Our Epidemic.'],
    [
      'the author with an article and an &',
      ['Johnson & Johnson'],
      { publisher: 'The Johnson and Johnson' },
      'Johnson & Johnson. (2019). Our Epidemic.',
    ],
    [
      'the author of a book',
      ['American Psychological Association'],
      { type: 'book', publisher: 'American Psychological Association' },
      'American Psychological Association. (2019). Our Epidemic.',
    ],
    [
      'the editor in the author’s place',
      [],
      { editor: [{ literal: 'Pew Research Center' }], publisher: 'Pew Research Center' },
      'Pew Research Center (Ed.). (2019). Our Epidemic.',
    ],
    [
      'an author whose name is written as that of a person',
      [],
      { author: [{ family: 'UNESCO' }], publisher: 'UNESCO' },
      'UNESCO. (2019). Our Epidemic.',
    ],
    [
      'the author with an abbreviation',
      ['WHO'],
      { publisher: 'WHO (W.H.O.)' },
      'WHO. (2019). Our Epidemic.',
    ],
    [
      'the author with other points',
      [HHS],
      { publisher: HHS.replaceAll('.', '') },
      `${HHS}. (2019). Our Epidemic.`,
    ],
    ['the author with its form', ['Pew'], { publisher: 'Pew, Inc.' }, 'Pew. (2019). Our Epidemic.'],
    ['said to be the author', ['WHO'], { publisher: 'Author' }, 'WHO. (2019). Our Epidemic.'],
  ])('is left out where it is %s', (_, authors, fields, printed) => {
    expect(entry(authors, fields)).toBe(printed);
  });

  it.each([
    ['another', ['WHO'], { publisher: 'Guilford' }, 'WHO. (2019). Our Epidemic. Guilford.'],
    [
      'one of two authors',
      ['WHO', 'UNICEF'],
      { publisher: 'WHO' },
      'WHO & UNICEF. (2019). Our Epidemic. WHO.',
    ],
    [
      'a person of that name',
      ['Guilford, Joy'],
      { publisher: 'Guilford' },
      'Guilford, J. (2019). Our Epidemic. Guilford.',
    ],
  ])('is printed where it is %s', (_, authors, fields, printed) => {
    expect(entry(authors, fields)).toBe(printed);
  });
});

it.each([
  ['99-1', 'WHO. (2019). Our Epidemic (Report No. 99-1). Guilford.'],
  ['NCHS 99-1', 'WHO. (2019). Our Epidemic (Report NCHS 99-1). Guilford.'],
  ['7', 'WHO. (2019). Our Epidemic (Report No. 7). Guilford.'],
])('a number is one, and no range: %s', (number, printed) => {
  expect(entry(['WHO'], { genre: 'Report', number })).toBe(printed);
});

describe('what a work stands in', () => {
  it('is left out where it is the site of the author, but not where it is a journal', () => {
    const fields = { publisher: undefined, 'container-title': 'Nature' };
    expect(entry(['Nature'], { ...fields, type: 'webpage' })).toBe('Nature. (2019). Our Epidemic.');
    expect(entry(['Nature'], { ...fields, type: 'article-journal' })).toBe(
      'Nature. (2019). Our Epidemic. Nature.',
    );
  });
});
