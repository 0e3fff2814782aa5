import { describe, expect, it } from 'vitest';
import type { Article } from '#library/library';
import type { FeedRenderer } from '#seo/feed';
import { feedEntries } from '#seo/feed';
import { plainText } from '#markdown/plain-text';
import { readEnvironment } from '#environment';
import { createSite } from '#site';
import type { Files } from '../unit/sample-content.ts';
import { readSample, swap, TODAY } from '../unit/sample-content.ts';
import { renderText } from './render.ts';

const ADDRESS = { SITE_URL: 'https://blog.example.com', BASE_PATH: 'blog' };
const quiet = 'articles/going-quiet.mdx';

/** What the feed says of the first article of the sample, whose texts are rendered as on its page. */
async function entry(files: Files = {}) {
  const content = readSample(files);
  const site = createSite(content, readEnvironment({ TODAY, ...ADDRESS }));
  const bodies = new Map(content.articles.map(({ slug, body }) => [slug, body]));
  const renderer = ({ slug }: Article): FeedRenderer => ({
    cover: async () => '',
    text: (text, as) => renderText(text, { inline: as === 'line' }, { site }),
    body: () => renderText(bodies.get(slug)!, { place: 'body' }, { site }),
  });
  const entries = await feedEntries(site, renderer);
  return entries.find(({ url }) => url.includes('going-quiet'))!;
}

describe('an article in a feed', () => {
  it('carries the answer, the key points, the notices, the text and the questions', async () => {
    const { html } = await entry();
    const places = [
      'Silence may follow',
      '<h2>Key points</h2><ul><li>Silence may have many causes.</li></ul>',
      '<p>A label rates the claim',
      '<p>No clinician has reviewed this article yet.</p>',
      '<h2>Silence has many causes</h2>',
      'In a crisis',
      '<h2>Questions people ask</h2>',
      '<h3>Is it over?</h3>',
      'Not by itself',
      '<p>Close Reading gives information, not therapy',
    ].map((part) => html.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('links only to addresses that work anywhere', async () => {
    const { html } = await entry({
      [quiet]: swap(['Wait a little', '[Wait](#what-you-can-try) a little']),
    });
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toContain('https://blog.example.com/blog/evidence/#quiet-means-leaving');
    expect(links).toContain('https://blog.example.com/blog/references/#papp-2009');
    expect(links).toContain('https://blog.example.com/blog/articles/going-quiet/#what-you-can-try');
    for (const href of links)
      expect(href).toMatch(/^(?:https:\/\/blog\.example\.com\/blog\/|tel:)/);
  });

  it('brings no button or anchor of the page, and tells a drawing in words', async () => {
    const { html } = await entry();
    expect(html).not.toMatch(/<svg|<button|popover|<h[1-6] id/);
    expect(html.replace(/>\s+</g, '><')).toContain(
      '<p>Pressing and silence</p><figcaption>The circle</figcaption>',
    );
  });

  it('says the words of a pull quote once', async () => {
    const quote = '\n<PullQuote>\nWait a little\n</PullQuote>\n';
    const times = async (files: Files) => (await entry(files)).html.split('Wait a little').length;
    expect(await times({ [quiet]: (before) => before + quote })).toBe(await times({}));
  });

  it('tells each construct in words', async () => {
    const text = [
      'Words.[^1]',
      '> [!TIP]\n> A tip.',
      '<SayIt>\nHello.\n\n> Hello back.\n</SayIt>',
      '<Steps>\n1. Go.\n</Steps>',
      'Table: A caption\n\n| A |\n| - |\n| B |',
      '[A talk](https://youtu.be/abc)',
      '[^1]: A *note*.',
    ].join('\n\n');
    const { html } = await entry({ [quiet]: (before) => `${before}\n${text}\n` });
    expect(html).not.toMatch(/<button|popover|tabindex| (?:id|class)="/);
    expect(plainText(html)).toContain(
      'Words.1 Tip A tip. Hello. The answer: Hello back. Go. A caption A B A talk youtu.be Notes A note. ↑1',
    );
  });

  it('says which words are written from right to left', async () => {
    const { html } = await entry({ [quiet]: (before) => `${before}\n> מענה רך\n` });
    expect(html).toContain('<blockquote dir="rtl">');
  });

  it('has a question with the marks of its words', async () => {
    const { html } = await entry({ [quiet]: swap(['Is it over?', 'Is *it* over, & how?']) });
    expect(html).toContain('<h3>Is <em>it</em> over, &amp; how?</h3>');
  });
});
