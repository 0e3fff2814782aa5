import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import citeproc from 'citeproc';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createBibliography, formatBibliography } from '#bibliography/bibliography';
import type { Reference } from '#schemas';
import { work } from './sample-references.ts';

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

describe('what was printed before', () => {
  const others = [work('ross-2019', ['Ross, Ann']), work('abel-2020', ['Abel, C.'])];
  const keys = ['abel-2020', 'papp-2009'];
  const cited = [{ items: [{ key: 'papp-2009', locator: 'p. 3' }] }];
  const print = async (change: object, folder: string) => {
    const bibliography = createBibliography([{ ...PAPP, ...change }, ...others], folder);
    const names = [...bibliography.names(keys)];
    const printed = [bibliography.entries(keys), names, bibliography.cite(cited, keys)];
    await new Promise(setImmediate);
    return printed;
  };
  const newFolder = () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'citations-'));
    onTestFinished(() => fs.rmSync(folder, { recursive: true }));
    return folder;
  };
  const kept = (folder: string) => {
    const at = path.join(folder, 'citations');
    return fs.readdirSync(at).map((name) => path.join(at, name));
  };

  it('is printed from the file that the run before has left, alike', async () => {
    const folder = newFolder();
    const first = await print({}, folder);
    const engine = vi.spyOn(citeproc.Engine.prototype, 'updateItems');
    expect(await print({}, folder)).toEqual(first);
    expect(engine).not.toHaveBeenCalled();
    engine.mockRestore();
    expect(kept(folder)).toHaveLength(1);
  });

  it('is printed anew when one of the works has changed', async () => {
    const folder = newFolder();
    const first = JSON.stringify(await print({}, folder));
    const second = JSON.stringify(await print({ title: 'Another title' }, folder));
    expect(second).toContain('Another title');
    expect(first).not.toContain('Another title');
  });

  it('is printed anew when its file is damaged', async () => {
    const folder = newFolder();
    const first = await print({}, folder);
    for (const file of kept(folder)) {
      fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('2009', '1999'));
    }
    expect(await print({}, folder)).toEqual(first);
  });
});
