import { describe, expect, it } from 'vitest';
import { printPage, work, year } from './sample-references.ts';

const PAPP = ['Papp, Lauren', 'Kouros, Chrystyna', 'Cummings, Mark'];

describe('a citation', () => {
  const references = [
    work('papp', PAPP, { issued: year(2009) }),
    work('papp-b', PAPP, { issued: year(2009), title: 'Z' }),
    work('schulz', ['Schulz, Marc', 'Cowan, Philip'], { issued: year(2004) }),
    work('adams', ['Adams, Ann']),
  ];

  it.each([
    ['@schulz [p. 33]', 'Schulz and Cowan (2004, p. 33)'],
    ['@schulz [pp. 33-5, my italics]', 'Schulz and Cowan (2004, pp. 33–35, my italics)'],
    ['@schulz [p. 3; see also @adams]', 'Schulz and Cowan (2004, p. 3; see also Adams, 2019)'],
    ['[@adams, p. 7-9]', '(Adams, 2019, pp. 7–9)'],
    ['[@adams, Chapter 2, pp. 7-9]', '(Adams, 2019, Chapter 2, pp. 7–9)'],
    ['[@adams, Discussion, para. 2 - 3]', '(Adams, 2019, Discussion, para. 2–3)'],
    ['[@adams, pp. 33]', '(Adams, 2019, p. 33)'],
    ['[@adams p. 7]', '(Adams, 2019, p. 7)'],
    ['[@adams, 7]', '(Adams, 2019, p. 7)'],
    ['[@adams, chap. 2]', '(Adams, 2019, Chapter 2)'],
    ['[@adams, Table 1]', '(Adams, 2019, Table 1)'],
    ['[@adams, paras. 4 and 6]', '(Adams, 2019, paras. 4 and 6)'],
    ['[@adams, pp. xi--xiii]', '(Adams, 2019, pp. xi–xiii)'],
    ['[@adams, 1:30]', '(Adams, 2019, 1:30)'],
    ['[@adams, Chapter Two]', '(Adams, 2019, Chapter Two)'],
    ['[@adams, p. 7, emphasis added]', '(Adams, 2019, p. 7, emphasis added)'],
    ['[@adams, p. 7, chap. 2]', '(Adams, 2019, p. 7, chap. 2)'],
    ['[-@adams, p. 7]', '(2019, p. 7)'],
  ])('%s is printed as %s', (source, label) => {
    expect(printPage(references, source).labels).toEqual([label]);
  });

  it.each([
    ['by the alphabet', '[@schulz; @adams]', '(Adams, 2019; Schulz & Cowan, 2004)'],
    ['with the letters in order', '[@papp-b; @papp]', '(Papp et al., 2009a, 2009b)'],
    [
      'behind the words that open it',
      '[see @schulz; @adams]',
      '(see Adams, 2019; Schulz & Cowan, 2004)',
    ],
    [
      'only within words between them',
      '[@schulz; see also @papp; @adams]',
      '(Schulz & Cowan, 2004; see also Adams, 2019; Papp et al., 2009)',
    ],
  ])('sorts its sources %s', (_, source, label) => {
    expect(printPage(references, source).labels).toEqual([label]);
  });

  it.each([
    ['the same', '[@adams; @adams]', '(Adams, 2019)'],
    [
      'the same with others between',
      '[@adams; @schulz; @adams]',
      '(Adams, 2019; Schulz & Cowan, 2004)',
    ],
    ['with the same page', '[@adams, p. 7; @adams, p. 7]', '(Adams, 2019, p. 7)'],
    ['with other pages', '[@adams, p. 7; @adams, pp. 9-10]', '(Adams, 2019, pp. 7, 9–10)'],
    ['with and without a page', '[@adams; @adams, p. 7]', '(Adams, 2019, p. 7)'],
    [
      'with another kind of place',
      '[@adams, p. 7; @adams, chap. 2]',
      '(Adams, 2019, p. 7, chap. 2)',
    ],
    ['in a sentence', '@adams [p. 7; @adams, p. 9]', 'Adams (2019, pp. 7, 9)'],
  ])('names a source once: %s', (_, source, label) => {
    expect(printPage(references, source).labels).toEqual([label]);
  });

  it('comes in pieces, one for each source, that can be links', () => {
    expect(printPage(references, '[see @schulz, p. 7; @adams] @adams').pieces).toEqual([
      [
        { key: 'adams', before: '(see ', label: 'Adams, 2019', after: '; ' },
        { key: 'schulz', before: '', label: 'Schulz &amp; Cowan, 2004, p. 7', after: ')' },
      ],
      [{ key: 'adams', before: '', label: 'Adams (2019)', after: '' }],
    ]);
  });

  it('prints no markup of what authors and databases wrote', () => {
    const html = printPage(
      [work('a', ['A<b>&C'], { title: '<script>' })],
      '[see <i> & @a, p. 7, <b>] @a',
    ).html.join('');
    expect(html).toBe('(see &lt;i> &amp; A&lt;b>&amp;C, 2019, p. 7, &lt;b>)A&lt;b>&amp;C (2019)');
  });

  it('refuses a key that is unknown', () => {
    expect(() => printPage(references, '[@nobody]')).toThrow('Unknown reference "nobody"');
  });
});
