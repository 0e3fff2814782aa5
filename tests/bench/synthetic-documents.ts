import type { SearchDocument } from '#search/index/documents';
import { isMadeUp, madeUpWords, randomNumbers } from './synthetic-words.ts';

/** Records of one article: its sections, its questions, its claims and sources. */
const PER_ARTICLE = 20;

/**
 * Documents of a site that is larger by far: the real ones over and over, with other words in
 * place of some. The same number gives the same documents.
 */
export function syntheticDocuments(real: SearchDocument[], articles: number): SearchDocument[] {
  const random = randomNumbers(7);
  const pick = <T>(list: T[]) => list[Math.floor(random() * list.length)]!;
  const word = madeUpWords(random);
  const vary = (text: string) =>
    text
      .split(' ')
      .map((original) => (isMadeUp(random) ? word() : original))
      .join(' ');
  return Array.from({ length: articles * PER_ARTICLE }, (_, index) => {
    const document = pick(real);
    const article = Math.floor(index / PER_ARTICLE) + 1;
    return {
      ...document,
      url: `/articles/synthetic-${article}/#record-${index}`,
      title: vary(document.title),
      text: vary(document.text),
    };
  });
}
