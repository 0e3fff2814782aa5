import { describe, expect, it } from 'vitest';
import { relatedArticles } from '#domain/related';
import { loadSample } from './sample-content.ts';

describe('related articles', () => {
  const article = (articles = loadSample().library.articles) =>
    articles.find(({ slug }) => slug === 'going-quiet')!;

  it('come with the line that says why', () => {
    const { articles } = loadSample().library;
    const [related, ...others] = relatedArticles(article(articles), articles);
    expect(related).toMatchObject({
      article: { slug: 'coming-back' },
      why: 'For the one who went quiet.',
    });
    expect(others).toEqual([]);
  });

  it('keep the author’s order', () => {
    const { articles } = loadSample().library;
    const ids = ['going-quiet', 'coming-back'];
    const related = ids.map((id) => ({ id, why: 'So.' }));
    expect(
      relatedArticles({ ...article(articles), related }, articles).map(
        (entry) => entry.article.slug,
      ),
    ).toEqual(ids);
  });

  it('are not named before they are published', () => {
    const { articles } = loadSample().library;
    const published = articles.filter(({ slug }) => slug !== 'coming-back');
    expect(relatedArticles(article(articles), published)).toEqual([]);
  });
});
