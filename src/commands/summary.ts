import type { Site } from '#site';

/** "2 articles, 10 questions, 33 references, 49 claims, 2,873 words" */
export function describeSite({ library }: Site): string {
  return summaryRows(library)
    .map(([name, value]) => `${value} ${value === '1' ? name.replace(/s$/, '') : name}`)
    .join(', ');
}

/** What the library holds, as names and printed counts. */
export function summaryRows(library: Site['library']): [string, string][] {
  const words = library.articles.reduce((sum, article) => sum + article.words, 0);
  return [
    ['articles', library.articles.length],
    ['questions', library.questions.length],
    ['references', library.references.length],
    ['claims', library.claims.length],
    ['words', words],
  ].map(([name, value]) => [String(name), value!.toLocaleString('en-US')]);
}
