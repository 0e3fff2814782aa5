import { describe, expect, it } from 'vitest';
import { linkTarget } from '#seo/link-target';
import { loadSample, swap } from '../sample-content.ts';

const site = (files = {}) => loadSample(files, { BASE_PATH: '/blog' });

describe('a link of a text leads', () => {
  it.each([
    ['to another site as it stands', 'https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['to a telephone as it stands', 'tel:988', 'tel:988'],
    ['to a place in its own text as it stands', '#safety', '#safety'],
    ['to the first page', '/', '/blog/'],
    ['to a page', '/about/', '/blog/about/'],
    ['to a place of a page', '/about/#who-writes-this', '/blog/about/#who-writes-this'],
    ['to a list', '/evidence/', '/blog/evidence/'],
    ['to the list of articles', '/articles/', '/blog/articles/'],
    ['to an article', '/articles/coming-back/', '/blog/articles/coming-back/'],
    [
      'to a section of an article',
      '/articles/coming-back/#name-a-time',
      '/blog/articles/coming-back/#name-a-time',
    ],
    ['to a claim', '/evidence/#pressing-and-silence', '/blog/evidence/#pressing-and-silence'],
    ['to a source', '/references/#papp-2009', '/blog/references/#papp-2009'],
    ['to a question', '/faq/#is-it-over', '/blog/faq/#is-it-over'],
  ])('%s', (_, written, address) => {
    expect(linkTarget(written, site())).toBe(address);
  });

  it.each([
    ['/evidence/#pressing-and-silence', '/blog/evidence/2/#pressing-and-silence'],
    ['/references/#papp-2009', '/blog/references/2/#papp-2009'],
    ['/faq/#is-it-over', '/blog/faq/3/#is-it-over'],
  ])('to the page of a long list that has the row: %s', (written, address) => {
    const { library, urls } = site();
    const rows = [...library.claims, ...library.references, ...library.questions];
    for (const row of rows) row.index = 120;
    expect(linkTarget(written, { library, urls })).toBe(address);
  });
});

describe('a link of a text leads nowhere', () => {
  const draft = () =>
    site({
      'articles/going-quiet.mdx': swap(['status: published', 'status: draft']),
      'articles/coming-back.mdx': swap([' [claim: pressing-and-silence]', '']),
    });

  it.each([
    ['an article', '/articles/going-quiet/'],
    ['a section of it', '/articles/going-quiet/#what-you-can-try'],
    ['a claim of it', '/evidence/#quiet-means-leaving'],
    ['a question of it', '/faq/#is-it-over'],
    ['a source that only it cites', '/references/#papp-2009'],
  ])('while %s is not published', (_, written) => {
    expect(linkTarget(written, draft())).toBeUndefined();
    expect(linkTarget(written, site())).toBeDefined();
  });
});
