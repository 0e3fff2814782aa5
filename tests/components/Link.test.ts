import { describe, expect, it } from 'vitest';
import { loadSample, swap } from '../unit/sample-content.ts';
import { renderText } from './render.ts';

describe('a link in a text', () => {
  it.each([
    ['to another site', 'https://example.org/', 'https://example.org/'],
    ['to a telephone', 'tel:988', 'tel:988'],
    ['to a place in the same text', '#far', '#far'],
    ['to a page', '/about/', '/blog/about/'],
    ['to an article', '/articles/coming-back/', '/blog/articles/coming-back/'],
    ['to a claim', '/evidence/#pressing-and-silence', '/blog/evidence/#pressing-and-silence'],
    ['to a source', '/references/#papp-2009', '/blog/references/#papp-2009'],
    ['to a question', '/faq/#is-it-over', '/blog/faq/#is-it-over'],
  ])('%s works under a base path', async (_, written, address) => {
    const site = loadSample({}, { BASE_PATH: '/blog' });
    expect(await renderText(`[Row](${written})`, {}, { site })).toBe(
      `<p><a href="${address}">Row</a></p>`,
    );
  });

  it('keeps the marks of its words', async () => {
    expect(await renderText('See [*all* of **it**](/articles/).')).toBe(
      '<p>See <a href="/articles/"><em>all</em> of <strong>it</strong></a>.</p>',
    );
  });

  it('keeps the title that an author gave it', async () => {
    expect(await renderText('[All](/articles/ "Every article")')).toBe(
      '<p><a href="/articles/" title="Every article">All</a></p>',
    );
  });

  it('is only its words while the article it leads to is a draft', async () => {
    const site = loadSample({
      'articles/coming-back.mdx': swap(['status: published', 'status: draft']),
    });
    expect(await renderText('See [*this*](/articles/coming-back/).', {}, { site })).toBe(
      '<p>See <em>this</em>.</p>',
    );
  });
});
