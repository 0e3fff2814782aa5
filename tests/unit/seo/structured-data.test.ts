import { describe, expect, it } from 'vitest';
import type { Metadata } from '#seo/metadata';
import { pageGraph, serializeGraph } from '#seo/structured-data';
import { loadSample } from '../sample-content.ts';

const ADDRESS = { SITE_URL: 'https://blog.example.com', BASE_PATH: 'blog' };
const ROOT = 'https://blog.example.com/blog/';
const METADATA: Metadata = {
  path: '/about/',
  title: 'About',
  description: 'About this.',
  image: '/social/site.png',
};
const crumbs = [{ name: 'Home', path: '/' }, { name: 'About' }];
type Node = Record<string, unknown> & { '@type': string };
const graphOf = (site = loadSample({}, ADDRESS), page = {}, metadata = METADATA) =>
  pageGraph(site, metadata, page)['@graph'] as unknown as Node[];
const node = (nodes: readonly unknown[], type: string) =>
  (nodes as Node[]).find((candidate) => candidate['@type'] === type);

describe('the graph of a page', () => {
  it('names the site, its publisher and the page, linked by their ids', () => {
    const graph = graphOf();
    expect(node(graph, 'Organization')).toMatchObject({ '@id': `${ROOT}#publisher` });
    expect(node(graph, 'WebSite')).toMatchObject({
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
