import { expect, it } from 'vitest';
import type { Article } from '#library/library';
import { neighbors } from '#library/neighbors';

const of = (slug: string, ...topics: string[]) => ({ slug, topics }) as Article;
const articles = [of('e', 'x'), of('d', 'y'), of('c', 'z', 'x'), of('b', 'y'), of('a', 'x')];
const around = (slug: string) => {
  const { previous, next } = neighbors(
    articles.find((article) => article.slug === slug)!,
    articles,
  );
  return [previous?.slug, next?.slug];
};

it.each([
  ['within its topic', 'd', ['b', 'e']],
  ['among all where its topic ends', 'b', ['a', 'd']],
  ['by the first of its topics', 'c', ['b', 'd']],
  ['over those of other topics', 'e', ['c', undefined]],
  ['with nothing before the oldest', 'a', [undefined, 'c']],
])('an article stands %s', (_, slug, expected) => expect(around(slug)).toEqual(expected));
