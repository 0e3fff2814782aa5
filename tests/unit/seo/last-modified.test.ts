import { describe, expect, it } from 'vitest';
import { lastModified } from '#seo/last-modified';
import { loadSample, swap } from '../sample-content.ts';

describe('the day a page last changed', () => {
  it.each([
    ['/', '2026-02-01'],
    ['/articles/', '2026-02-01'],
    ['/articles/2/', '2026-02-01'],
    ['/articles/coming-back/', '2026-01-20'],
    ['/articles/going-quiet/', '2026-02-01'],
    ['/faq/', '2026-02-01'],
    ['/faq/2/', '2026-02-01'],
    ['/evidence/', '2026-02-03'],
    ['/references/', '2026-02-04'],
    ['/about/', '2026-01-05'],
  ])('of %s is %s', (path, expected) => {
    expect(lastModified(loadSample().library, path)).toBe(expected);
  });

  it.each(['/search/', '/404/', '/nowhere/'])('is not known of %s', (path) => {
    expect(lastModified(loadSample().library, path)).toBeUndefined();
  });

  it('of the references is that of an article which came after the last check', () => {
    const { library } = loadSample({
      'articles/coming-back.mdx': swap(['modified: 2026-01-20', 'modified: 2026-02-28']),
    });
    expect(lastModified(library, '/references/')).toBe('2026-02-28');
  });

  it('is not known of an empty site', () => {
    const library = {
      ...loadSample().library,
      articles: [],
      references: [],
      claims: [],
      pages: [],
    };
    for (const path of ['/', '/articles/', '/evidence/', '/references/', '/about/']) {
      expect(lastModified(library, path), path).toBeUndefined();
    }
  });
});
