import { describe, expect, it } from 'vitest';
import { sourceNodes } from '#seo/source-data';
import { loadSample, swap } from '../sample-content.ts';

type Node = Record<string, unknown>;

describe('the sources', () => {
  it('are described by kind, with people, organizations and the date as far as known', () => {
    const { library, urls } = loadSample();
    const [papp, samhsa] = sourceNodes(library.references, urls) as unknown as Node[];
    expect(papp).toMatchObject({
      '@type': 'ScholarlyArticle',
      '@id': 'https://doi.org/10.1111/j.1475-6811.2009.01223.x',
      datePublished: '2009',
      isPartOf: { '@type': 'Periodical', name: 'Personal Relationships' },
    });
    expect(papp!['author']).toContainEqual({ '@type': 'Person', name: 'Lauren M. Papp' });
    expect(samhsa).toMatchObject({
      '@type': 'WebPage',
      '@id': 'https://www.samhsa.gov/mental-health/988',
      author: [{ '@type': 'Organization', name: 'SAMHSA' }],
    });
    expect(samhsa).not.toHaveProperty('datePublished');
  });

  it('without an address have that of their entry', () => {
    const book = swap(
      ['"type": "webpage"', '"type": "book"'],
      ['"URL": "https://www.samhsa.gov/mental-health/988",', ''],
    );
    const { library, urls } = loadSample({ 'references.json': book });
    const nodes = sourceNodes(library.references, urls) as unknown as Node[];
    expect(nodes[1]).toMatchObject({ url: 'http://localhost:4321/references/#samhsa-988' });
  });
});
