import { count } from '#evidence/problems';
import type { Content } from '#library/content';
import { authoredTexts } from '#rules/rule';

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

/** Ids of confirmed sources that no text and no claim cites, drafts among them. */
export function uncitedReferences(content: Content): string[] {
  const cited = new Set([
    ...authoredTexts(content).flatMap(({ facts }) => facts.citations.map(({ key }) => key)),
    ...content.claims.flatMap(({ references }) => references),
  ]);
  return content.references
    .filter(({ id, custom }) => custom.verification === 'confirmed' && !cited.has(id))
    .map(({ id }) => id);
}
