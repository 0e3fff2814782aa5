import { describe, expect, it } from 'vitest';
import type { Metadata } from '#domain/metadata';
import {
  articleNodes,
  pageGraph,
  questionReferences,
  reviewerNodes,
  serializeGraph,
  sourceNodes,
} from '#domain/structured-data';
import { loadSample, swap } from './sample-content.ts';

const ADDRESS = { SITE_URL: 'https://blog.example.com', BASE_PATH: 'blog' };
const ROOT = 'https://blog.example.com/blog/';
const METADATA: Metadata = {
  path: '/about/',
  title: 'About',
  description: 'About this.',
  type: 'website',
  image: '/social/site.png',
};
const crumbs = [{ name: 'Home', path: '/' }, { name: 'About' }];
type Node = Record<string, unknown> & { '@type': string };
const graphOf = (site = loadSample({}, ADDRESS), page = {}, metadata = METADATA) =>
  pageGraph(site, metadata, page)['@graph'] as unknown as Node[];
const node = (nodes: readonly unknown[], type: string) =>
  (nodes as Node[]).find((candidate) => candidate['@type'] === type);
const practice = (...changes: [string, string][]) => ({ 'practice.json': swap(...changes) });

describe('the graph of a page', () => {
  it('names the site, its publisher and the page, linked by their ids', () => {
    const graph = graphOf();
    const home = graphOf(undefined, {}, { ...METADATA, path: '/' });
    expect(node(graph, 'Organization')).toMatchObject({ '@id': `${ROOT}#publisher` });
    expect(node(home, 'WebSite')).toMatchObject({
      '@id': `${ROOT}#website`,
      publisher: { '@id': `${ROOT}#publisher` },
    });
    expect(node(graph, 'WebPage')).toMatchObject({
      '@id': `${ROOT}about/#page`,
      isPartOf: { '@id': `${ROOT}#website` },
    });
  });

  it('names the way to the page, whose last step has no address', () => {
    const list = node(graphOf(undefined, { crumbs }), 'BreadcrumbList')!['itemListElement'];
    expect(list).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: ROOT },
      { '@type': 'ListItem', position: 2, name: 'About' },
    ]);
    expect(
      node(graphOf(undefined, { crumbs: [{ name: 'Home' }] }), 'BreadcrumbList'),
    ).toBeUndefined();
  });

  it('is safe inside a script element, and still the same', () => {
    const metadata = { ...METADATA, title: '</script><script>alert(1)</script><!--' };
    const graph = pageGraph(loadSample(), metadata);
    const text = serializeGraph(graph);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual(graph);
  });
});

describe('the publisher', () => {
  it('is an organization named like the blog while the settings are empty', () => {
    const publisher = node(graphOf(), 'Organization');
    expect(publisher).toEqual({
      '@type': 'Organization',
      '@id': `${ROOT}#publisher`,
      name: 'Close Reading',
      url: ROOT,
    });
  });

  it.each([
    ['a name alone', ['"name": "",\n  "blogTitle"', '"name": "Quiet",\n  "blogTitle"']],
    ['a city alone', ['"city": ""', '"city": "Oakland"']],
  ] as [string, [string, string]][])('stays an organization with %s', (_, change) => {
    expect(node(graphOf(loadSample(practice(change))), 'Organization')).toBeDefined();
  });

  it('is a practice with what its settings say, and nothing more', () => {
    const site = loadSample(
      practice(
        ['"name": ""', '"name": "Quiet Practice"'],
        ['"city": ""', '"city": "Oakland"'],
        ['"inPerson": []', '"inPerson": ["Oakland"]'],
        ['"phone": ""', '"phone": "+1-415-555-0100"'],
        ['"mainSite": ""', '"mainSite": "https://example.com/"'],
      ),
      ADDRESS,
    );
    expect(node(graphOf(site), 'MedicalBusiness')).toEqual({
      '@type': 'MedicalBusiness',
      '@id': `${ROOT}#publisher`,
      name: 'Quiet Practice',
      url: 'https://example.com/',
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'Oakland',
        addressRegion: 'CA',
        addressCountry: 'US',
      },
      telephone: '+1-415-555-0100',
    });
  });
});

describe('an article', () => {
  const site = () => loadSample({}, ADDRESS);
  const article = (from = site()) =>
    from.library.articles.find(({ slug }) => slug === 'going-quiet')!;
  const answers = [
    { id: 'is-it-over', question: 'Is it over?', html: '<p>Not by <b>itself</b>.</p>' },
  ];

  it('is a posting with its dates, topics, sources and words', () => {
    const from = site();
    const [papp] = from.library.references;
    const posting = node(
      articleNodes(from, article(from), '/social/a.png', [papp!], []),
      'BlogPosting',
    );
    expect(posting).toMatchObject({
      '@id': `${ROOT}articles/going-quiet/#article`,
      headline: 'Why a partner goes quiet',
      datePublished: '2026-01-10T12:00:00Z',
      dateModified: '2026-02-01T12:00:00Z',
      articleSection: ['Silence'],
      citation: [{ '@id': 'https://doi.org/10.1111/j.1475-6811.2009.01223.x' }],
    });
    expect(JSON.stringify(posting)).toContain(`${ROOT}social/a.png`);
  });

  it('has its questions, with answers as plain text, where the FAQ page finds them', () => {
    const from = site();
    const faq = node(articleNodes(from, article(from), '/a.png', [], answers), 'FAQPage')!;
    expect(faq['mainEntity']).toMatchObject([
      { name: 'Is it over?', acceptedAnswer: { text: 'Not by itself.' } },
    ]);
    const [question] = faq['mainEntity'] as Node[];
    expect(questionReferences(from, from.library.questions)).toEqual([{ '@id': question!['@id'] }]);
  });

  it('has no FAQ without questions', () => {
    const from = site();
    expect(node(articleNodes(from, article(from), '/a.png', [], []), 'FAQPage')).toBeUndefined();
  });

  it('names a reviewer only if the settings do', () => {
    const from = site();
    expect(reviewerNodes(from, article(from))).toEqual([]);
    const kim = { id: 'kim', name: 'Kim Lee', title: 'Psychologist', number: '1', url: '' };
    const reviewed = { ...article(from), reviewedBy: 'kim' };
    expect(reviewerNodes(from, reviewed)).toEqual([]);
    const known = { ...from, practice: { ...from.practice, reviewers: [kim] } };
    expect(reviewerNodes(known, reviewed)).toMatchObject([
      { '@type': 'Person', name: 'Kim Lee', jobTitle: 'Psychologist', url: `${ROOT}about/` },
    ]);
  });
});

describe('the sources', () => {
  it('are described by kind, with people, organizations and the date as far as known', () => {
    const [papp, samhsa] = sourceNodes(loadSample().library.references) as unknown as Node[];
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
});
