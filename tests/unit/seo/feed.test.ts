import { describe, expect, it } from 'vitest';
import type { Article } from '#library/library';
import type { FeedRenderer } from '#seo/feed';
import { feedEntries, jsonFeed } from '#seo/feed';
import type { Site } from '#site';
import { loadSample, swap } from '../sample-content.ts';

const ADDRESS = { SITE_URL: 'https://blog.example.com', BASE_PATH: 'blog' };

/** Stands for the components; how they render a text is tried with them. */
const renderer = ({ slug }: Article): FeedRenderer => ({
  cover: async () => '',
  text: async (markdown, as) => (as ? markdown.trim() : `<p>${markdown.trim()}</p>`),
  body: async () => `<h2 id="a-place">A place</h2><p>The text of ${slug}.</p>`,
});

async function entryOf(site: Site = loadSample({}, ADDRESS), slug = 'going-quiet') {
  const entries = await feedEntries(site, renderer);
  return entries.find(({ url }) => url.includes(slug))!;
}

/** A feed of an article whose main text is this HTML. */
async function htmlWith(body: string): Promise<string> {
  const entries = await feedEntries(loadSample({}, ADDRESS), (article) => ({
    ...renderer(article),
    body: async () => body,
  }));
  return entries[0]!.html;
}

describe('a feed', () => {
  it('tells of each article with its address, summary and moments', async () => {
    expect(await entryOf()).toMatchObject({
      url: 'https://blog.example.com/blog/articles/going-quiet/',
      title: 'Why a partner goes quiet',
      summary: expect.stringContaining('What is known about silence'),
      published: '2026-01-10T12:00:00Z',
      modified: '2026-02-01T12:00:00Z',
    });
  });

  it('carries the answer, the key points, the notices, the text and the questions', async () => {
    const { html } = await entryOf();
    const places = [
      '<p>Silence may follow',
      '<h2>Key points</h2><ul><li>Silence may have many causes.</li></ul>',
      '<p>A label rates the claim',
      '<p>No clinician has reviewed this article yet.</p>',
      '<h2>A place</h2><p>The text of going-quiet.</p>',
      '<h2>Questions people ask</h2>',
      '<h3>Is it over?</h3><p>Not by itself.',
      '<p>Close Reading gives information, not therapy',
    ].map((part) => html.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.each([
    ['a path', '/blog/evidence/#x', 'https://blog.example.com/blog/evidence/#x'],
    [
      'a place of the page',
      '#safety',
      'https://blog.example.com/blog/articles/coming-back/#safety',
    ],
    ['another site', 'https://example.org/', 'https://example.org/'],
    ['a telephone', 'tel:988', 'tel:988'],
  ])('links to %s so that it works anywhere', async (_, href, whole) => {
    expect(await htmlWith(`<p><a href="${href}">it</a></p>`)).toContain(
      `<a href="${whole}">it</a>`,
    );
  });

  it('has no anchor of the page, and tells a drawing in words', async () => {
    const html = await htmlWith(
      '<h3 id="a">A</h3><figure><svg aria-label="A circle"><text>x</text></svg><figcaption>C</figcaption></figure>',
    );
    expect(html).toContain('<h3>A</h3><figure><p>A circle</p><figcaption>C</figcaption></figure>');
  });

  it('explains no labels where there are none', async () => {
    const back = 'articles/coming-back.mdx';
    const site = loadSample({ [back]: swap([' [claim: pressing-and-silence]', '']) });
    expect((await entryOf(site, 'coming-back')).html).not.toContain('A label rates');
    expect((await entryOf(site)).html).toContain('A label rates');
  });

  it('has no heading for questions that are not there', async () => {
    expect((await entryOf(loadSample(), 'coming-back')).html).not.toContain('Questions people ask');
  });

  it('escapes what it adds itself', async () => {
    const site = loadSample({ 'practice.json': swap(['Close Reading', 'Ted <b> & Co']) }, ADDRESS);
    expect((await entryOf(site)).html).toContain(
      '<p>Ted &lt;b> &amp; Co gives information, not therapy',
    );
  });

  it('holds the newest twenty', async () => {
    const site = loadSample();
    const articles = Array.from({ length: 21 }, (_, index) => ({
      ...site.library.articles[0]!,
      slug: `article-${index}`,
    }));
    const entries = await feedEntries(
      { ...site, library: { ...site.library, articles } },
      renderer,
    );
    expect(entries).toHaveLength(20);
    expect(entries[0]!.url).toContain('article-0/');
  });
});

describe('the JSON feed', () => {
  it('says what it is, where it is and who writes', async () => {
    expect(await jsonFeed(loadSample({}, ADDRESS), renderer)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Close Reading',
      home_page_url: 'https://blog.example.com/blog/',
      feed_url: 'https://blog.example.com/blog/feed.json',
      authors: [{ name: 'Close Reading', url: 'https://blog.example.com/blog/about/' }],
    });
  });

  it('names the practice once the settings do', async () => {
    const named = loadSample({ 'practice.json': swap(['"name": ""', '"name": "Quiet Practice"']) });
    expect(await jsonFeed(named, renderer)).toMatchObject({
      authors: [{ name: 'Quiet Practice' }],
    });
  });

  it('gives every article its address as id', async () => {
    const feed = await jsonFeed(loadSample({}, ADDRESS), renderer);
    const { items } = feed as { items: Record<string, string>[] };
    expect(items).toHaveLength(2);
    for (const item of items) {
      expect(item['id']).toBe(item['url']);
      expect(item['content_html']).toMatch(/^<p>/);
      expect(item['date_published']).toMatch(/^2026-/);
    }
  });
});
