import { describe, expect, it } from 'vitest';
import { feedEntries, jsonFeed } from '#seo/feed';
import { loadSample, swap } from '../sample-content.ts';

const ADDRESS = { SITE_URL: 'https://blog.example.com', BASE_PATH: 'blog' };
const quiet = 'articles/going-quiet.mdx';
const entryOf = (site = loadSample({}, ADDRESS)) =>
  feedEntries(site).find(({ url }) => url.includes('going-quiet'))!;

describe('a feed', () => {
  it('tells of each article with its address, summary and moments', () => {
    expect(entryOf()).toMatchObject({
      url: 'https://blog.example.com/blog/articles/going-quiet/',
      title: 'Why a partner goes quiet',
      summary: expect.stringContaining('What is known about silence'),
      published: '2026-01-10T12:00:00Z',
      modified: '2026-02-01T12:00:00Z',
    });
  });

  it('carries the answer, the key points, the notices, the text and the questions', () => {
    const { html } = entryOf();
    const places = [
      'Silence may follow',
      '<h2>Key points</h2><ul><li>Silence may have many causes.</li></ul>',
      '<p>A label rates the claim',
      '<p>No clinician has reviewed this article yet.</p>',
      '<h2>Silence has many causes</h2>',
      'In a crisis',
      '<h2>Questions people ask</h2><h3>Is it over?</h3>',
      'Not by itself',
      '<p>Close Reading gives information.',
    ].map((part) => html.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('links only to addresses that work anywhere', () => {
    const site = loadSample(
      { [quiet]: swap(['Wait a little', '[Wait](#what-you-can-try) a little']) },
      ADDRESS,
    );
    const links = [...entryOf(site).html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toContain('https://blog.example.com/blog/evidence/#quiet-means-leaving');
    expect(links).toContain('https://blog.example.com/blog/articles/going-quiet/#what-you-can-try');
    for (const href of links)
      expect(href).toMatch(/^(?:https:\/\/blog\.example\.com\/blog\/|tel:)/);
  });

  it('brings no button or anchor of the page, and tells a drawing in words', () => {
    const { html } = entryOf();
    expect(html).not.toMatch(/<svg|<button|popover|<h2 id/);
    expect(html).toContain('<p>Pressing and silence</p><figcaption>The circle</figcaption>');
  });

  it('explains no labels where there are none', () => {
    const back = 'articles/coming-back.mdx';
    const site = loadSample({ [back]: swap([' [claim: pressing-and-silence]', '']) });
    const entry = feedEntries(site).find(({ url }) => url.includes('coming-back'))!;
    expect(entry.html).not.toContain('A label rates');
  });

  it('escapes questions', () => {
    const site = loadSample({ [quiet]: swap(['Is it over?', 'Is A & B < C?']) });
    expect(entryOf(site).html).toContain('<h3>Is A &amp; B &lt; C?</h3>');
  });

  it('has no heading for questions that are not there', () => {
    const back = feedEntries(loadSample()).find(({ url }) => url.includes('coming-back'))!;
    expect(back.html).not.toContain('Questions people ask');
  });

  it('holds the newest twenty', () => {
    const site = loadSample();
    const articles = Array.from({ length: 21 }, (_, index) => ({
      ...site.library.articles[0]!,
      slug: `article-${index}`,
    }));
    const entries = feedEntries({ ...site, library: { ...site.library, articles } });
    expect(entries).toHaveLength(20);
    expect(entries[0]!.url).toContain('article-0/');
  });
});

describe('the JSON feed', () => {
  it('says what it is, where it is and who writes', () => {
    expect(jsonFeed(loadSample({}, ADDRESS))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Close Reading',
      home_page_url: 'https://blog.example.com/blog/',
      feed_url: 'https://blog.example.com/blog/feed.json',
      authors: [{ name: 'Close Reading', url: 'https://blog.example.com/blog/about/' }],
    });
  });

  it('names the practice once the settings do', () => {
    const named = loadSample({ 'practice.json': swap(['"name": ""', '"name": "Quiet Practice"']) });
    expect(jsonFeed(named)).toMatchObject({ authors: [{ name: 'Quiet Practice' }] });
  });

  it('gives every article its address as id', () => {
    const { items } = jsonFeed(loadSample({}, ADDRESS)) as { items: Record<string, string>[] };
    expect(items).toHaveLength(2);
    for (const item of items) {
      expect(item['id']).toBe(item['url']);
      expect(item['content_html']).toMatch(/^<p>/);
      expect(item['date_published']).toMatch(/^2026-/);
    }
  });
});
