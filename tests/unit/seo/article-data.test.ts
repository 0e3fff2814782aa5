import { describe, expect, it } from 'vitest';
import type { Site } from '#site';
import { articleNodes } from '#seo/article-data';
import { loadSample } from '../sample-content.ts';

const ADDRESS = { SITE_URL: 'https://blog.example.com', BASE_PATH: 'blog' };
const ROOT = 'https://blog.example.com/blog/';
const SOCIAL = `${ROOT}social/a.png`;
type Node = Record<string, unknown> & { '@type': string };
const node = (nodes: readonly unknown[], type: string) =>
  (nodes as Node[]).find((candidate) => candidate['@type'] === type);

describe('an article', () => {
  const site = () => loadSample({}, ADDRESS);
  const article = (from: Site) => from.library.articles.find(({ slug }) => slug === 'going-quiet')!;
  const answers = [
    { id: 'is-it-over', question: 'Is it over?', html: '<p>Not by <b>itself</b>.</p>' },
  ];

  it('is a posting with its dates, topics, sources and words', () => {
    const from = site();
    const [papp] = from.library.references;
    const posting = node(articleNodes(from, article(from), [SOCIAL], [papp!], []), 'BlogPosting');
    expect(posting).toMatchObject({
      '@id': `${ROOT}articles/going-quiet/#article`,
      headline: 'Why a partner goes quiet',
      datePublished: '2026-01-10T12:00:00Z',
      dateModified: '2026-02-01T12:00:00Z',
      articleSection: ['Silence'],
      citation: [{ '@id': 'https://doi.org/10.1111/j.1475-6811.2009.01223.x' }],
    });
    expect(JSON.stringify(posting)).toContain(SOCIAL);
  });

  it('has its questions, with answers as HTML', () => {
    const from = site();
    const faq = node(articleNodes(from, article(from), [SOCIAL], [], answers), 'FAQPage')!;
    expect(faq['mainEntity']).toMatchObject([
      { name: 'Is it over?', acceptedAnswer: { text: '<p>Not by <b>itself</b>.</p>' } },
    ]);
  });

  it('has no FAQ without questions', () => {
    const from = site();
    expect(node(articleNodes(from, article(from), [SOCIAL], [], []), 'FAQPage')).toBeUndefined();
  });
});
