import { beforeEach, describe, expect, it } from 'vitest';
import type { Article, Library } from '#library/library';
import { relatedArticles } from '#library/build-library';
import { loadSample } from '../sample-content.ts';

describe('related articles', () => {
  let articleBySlug: Library['articleBySlug'];
  let article: Article;
  beforeEach(() => {
    ({ articleBySlug } = loadSample().library);
    article = articleBySlug.get('going-quiet')!;
  });

  it('come with the line that says why', () => {
    const [related, ...others] = relatedArticles(article, articleBySlug);
    expect(related).toMatchObject({
      article: { slug: 'coming-back' },
      why: 'For the one who went quiet.',
    });
    expect(others).toEqual([]);
  });

  it('keep the author’s order', () => {
    const ids = ['going-quiet', 'coming-back'];
    const related = ids.map((id) => ({ id, why: 'So.' }));
    expect(
      relatedArticles({ ...article, related }, articleBySlug).map((entry) => entry.article.slug),
    ).toEqual(ids);
  });

  it('are not named before they are published', () => {
    const published = new Map(articleBySlug);
    published.delete('coming-back');
    expect(relatedArticles(article, published)).toEqual([]);
  });
});
