import { describe, expect, it, vi } from 'vitest';
import { formatBibliography } from '#bibliography/bibliography';
import type { Reference } from '#schemas';

// The first list of a process takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const PAPP: Reference = {
  id: 'papp-2009',
  type: 'article-journal',
  title: 'Demand-withdraw patterns',
  author: [
    { family: 'Papp', given: 'Lauren M.' },
    { family: 'Kouros', given: 'Chrystyna D.' },
    { family: 'Cummings', given: 'E. Mark' },
  ],
  issued: { 'date-parts': [[2009]] },
  'container-title': 'Personal Relationships',
  volume: '16',
  issue: '2',
  page: '285–300',
  DOI: '10.1111/x',
  URL: 'https://doi.org/10.1111/x',
  custom: {
    verification: 'confirmed',
    seen: 'A private note',
    evidence: 'x',
    checked: '2026-01-01',
  },
};
const SITE: Reference = {
  id: 'samhsa-988',
  type: 'webpage',
  title: '988 Lifeline',
  author: [{ literal: 'SAMHSA' }],
  'container-title': 'SAMHSA',
  accessed: { 'date-parts': [[2026, 11, 22]] },
  URL: 'https://www.samhsa.gov/988',
  custom: { verification: 'confirmed', seen: 'x', evidence: 'x', checked: '2026-01-01' },
};
const entry = (change: object) => formatBibliography([{ ...PAPP, ...change }]).get('papp-2009')!;
const authors = (...families: string[]) => families.map((family) => ({ family, given: 'A.' }));

describe('a reference list', () => {
  it('prints an article in APA 7 with its address as a link', () => {
    expect(entry({}).html).toBe(
      'Papp, L. M., Kouros, C. D., &amp; Cummings, E. M. (2009). Demand-withdraw patterns. <i>Personal Relationships</i>, <i>16</i>(2), 285–300. <a href="https://doi.org/10.1111/x">https://doi.org/10.1111/x</a>',
    );
  });

  it('prints the day a page was opened, and the name of a site only once', () => {
    expect(formatBibliography([SITE]).get('samhsa-988')).toEqual({
      html: 'SAMHSA. (n.d.). <i>988 Lifeline</i>. Retrieved November 22, 2026, from <a href="https://www.samhsa.gov/988">https://www.samhsa.gov/988</a>',
      authors: 'SAMHSA',
      year: 'n.d.',
      narrative: 'SAMHSA (n.d.)',
    });
    expect(SITE['container-title']).toBe('SAMHSA');
  });

  it('is in the order of the alphabet', () => {
    const ross = { ...PAPP, id: 'ross', author: authors('Ross') };
    const abel = { ...PAPP, id: 'abel', author: authors('Abel') };
    expect([...formatBibliography([ross, SITE, PAPP, abel]).keys()]).toEqual([
      'abel',
      'papp-2009',
      'ross',
      'samhsa-988',
    ]);
  });

  it('is empty without sources', () => {
    expect(formatBibliography([])).toEqual(new Map());
  });

  it('runs no markup of a title', () => {
    expect(entry({ title: 'A <script>alert(1)</script> & more' }).html).not.toMatch(/<script|& /);
  });
});

describe('the name of a source in the text', () => {
  it.each([
    ['one author', authors('Papp'), 'Papp'],
    ['two authors', authors('Ross', 'Hall'), 'Ross & Hall'],
    ['three authors', authors('Ross', 'Hall', 'Lee'), 'Ross et al.'],
    ['an organization', [{ literal: 'National Institute, U.S.' }], 'National Institute, U.S.'],
  ])('shortens %s', (_, author, expected) => {
    expect(entry({ author })).toMatchObject({ authors: expected, year: '2009' });
  });

  it('has the year alone where the day is known', () => {
    expect(entry({ type: 'webpage', issued: { 'date-parts': [[2009, 3, 1]] } }).year).toBe('2009');
  });

  it('tells two sources of one year apart by letters, in list and text alike', () => {
    const list = formatBibliography([{ ...PAPP, id: 'second', title: 'Zeal' }, PAPP]);
    expect([...list].map(([id, { year }]) => [id, year])).toEqual([
      ['papp-2009', '2009a'],
      ['second', '2009b'],
    ]);
    for (const { html, year } of list.values()) expect(html).toContain(`(${year}).`);
  });

  it('gives no letter to a source that stands alone', () => {
    const list = formatBibliography([
      PAPP,
      { ...PAPP, id: 'later', issued: { 'date-parts': [[2010]] } },
    ]);
    expect([...list.values()].map(({ year }) => year)).toEqual(['2009', '2010']);
  });
});
