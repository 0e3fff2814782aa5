import { expect, it } from 'vitest';
import { articleProse } from '#markdown/article-prose';
import { loadSample } from '../sample-content.ts';

it('gives each text of an article at its place', () => {
  const { articles } = loadSample().library;
  const { answer, keyPoints, body, faq } = articleProse(
    articles.find(({ slug }) => slug === 'going-quiet')!,
  );
  const openings = [answer, ...keyPoints, body, ...faq].map(
    ({ parts }) => parts.map(({ title, text }) => title || text)[1] ?? parts[0]!.text,
  );
  expect(openings).toEqual([
    'Silence may follow an argument. In home diaries, couples felt worse.',
    'Silence may have many causes.',
    'Silence has many causes',
    'Not by itself. Ask, as @papp-2009 did.',
  ]);
});

it('gives an article without questions none', () => {
  const { articles } = loadSample().library;
  expect(articleProse(articles.find(({ slug }) => slug === 'coming-back')!).faq).toEqual([]);
});
