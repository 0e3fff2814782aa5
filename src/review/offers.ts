import { count } from '#evidence/problems';
import type { Content } from '#library/content';

/**
 * Where published articles have room for a clinician's own words: the empty `<FromPractice>`.
 * Nothing has to be done about them.
 *
 * @returns a sentence for each article that has any
 */
export function offersOf({ articles }: Pick<Content, 'articles'>): string[] {
  return articles.flatMap(({ file, data, texts }) => {
    const empty = texts
      .flatMap(({ facts }) => facts.components)
      .filter(({ name, holdsText }) => name === 'FromPractice' && !holdsText);
    if (data.status !== 'published' || empty.length === 0) return [];
    const lines = empty.map(({ line }) => line).join(', ');
    return [
      `${file} has room for ${count(empty.length, 'view')} from practice, at line ${lines}: a clinician may write there, in her own words and under her name.`,
    ];
  });
}
