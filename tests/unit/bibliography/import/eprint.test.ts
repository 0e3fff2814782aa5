import { describe, expect, it } from 'vitest';
import { readEprint } from '#bibliography/import/eprint';

const MISC = { type: 'document', id: 'x' } as const;

describe('the number of an archive', () => {
  it.each([
    ['arXiv by name', { eprint: '1706.03762', archiveprefix: 'arXiv' }],
    ['arXiv in BibLaTeX', { eprint: 'arXiv:1706.03762', eprinttype: 'arxiv' }],
    ['arXiv by the look of it', { eprint: '1706.03762' }],
  ])('makes a preprint of a work: %s', (_, properties) => {
    expect(readEprint(properties, MISC)).toEqual({
      csl: {
        type: 'article',
        number: 'arXiv:1706.03762',
        publisher: 'arXiv',
        URL: 'https://arxiv.org/abs/1706.03762',
      },
      unread: [],
    });
  });

  it.each([
    ['Google Scholar', { 'container-title': 'arXiv preprint arXiv:1706.03762' }],
    ['dblp', { 'container-title': 'CoRR', volume: 'abs/1706.03762' }],
    ['dblp, said twice', { 'container-title': 'CoRR', volume: 'abs/1706.03762' }, '1706.03762'],
  ])('is found where %s has a journal', (_, read, eprint = '') => {
    const { csl } = readEprint(eprint ? { eprint } : {}, { ...MISC, ...read });
    expect(csl).toEqual({
      type: 'article',
      number: 'arXiv:1706.03762',
      publisher: 'arXiv',
      'container-title': '',
      volume: '',
      URL: 'https://arxiv.org/abs/1706.03762',
    });
  });

  it('is named where it stands nowhere in the address', () => {
    const properties = { eprint: 'abc12', eprinttype: 'PsyArXiv' };
    const csl = { type: 'article', publisher: 'PsyArXiv' };
    const unread = [{ field: 'eprint', value: 'PsyArXiv:abc12' }];
    expect(readEprint(properties, MISC)).toEqual({ csl, unread });
    const known = { ...MISC, URL: 'https://osf.io/ABC12' };
    expect(readEprint(properties, known)).toEqual({ csl, unread: [] });
  });

  it('is a DOI where it looks like one', () => {
    const properties = { eprint: '10.1101/2020.01.01.123456', eprinttype: 'bioRxiv' };
    const csl = { type: 'article', publisher: 'bioRxiv', DOI: '10.1101/2020.01.01.123456' };
    expect(readEprint(properties, MISC)).toEqual({ csl, unread: [] });
  });

  it.each([
    ['JSTOR', { eprint: '123', eprinttype: 'jstor' }, 'https://www.jstor.org/stable/123'],
    ['a handle', { eprint: '1/2', eprinttype: 'hdl' }, 'https://hdl.handle.net/1/2'],
  ])('is an address of %s', (_, properties, URL) => {
    expect(readEprint(properties, MISC)).toEqual({ csl: { URL }, unread: [] });
  });

  it('changes nothing of an article with a journal, and is named', () => {
    const article = { type: 'article-journal', id: 'x', 'container-title': 'Love' } as const;
    expect(readEprint({ eprint: '1706.03762' }, article)).toEqual({
      csl: {},
      unread: [{ field: 'eprint', value: 'arXiv:1706.03762' }],
    });
  });

  it.each([
    ['PubMed', { eprint: '1', eprinttype: 'pubmed' }],
    ['nothing', {}],
  ])('is none of %s', (_, properties) => {
    expect(readEprint(properties, MISC)).toEqual({ csl: {}, unread: [] });
  });
});
