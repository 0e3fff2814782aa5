import { personPath, textPath } from '#addresses/paths';
import type { formatBibliography } from '#bibliography/bibliography';
import type { Article, LedgerClaim, LibraryContent, CitedReference } from '#library/library';

/**
 * The sources that something published cites, in the order of the reference list, each with the
 * articles, claims and pages that use it.
 *
 * @param format makes the reference list of the cited sources
 */
export function citedReferences(
  { references, pages, people, safety }: LibraryContent,
  articles: Article[],
  claims: LedgerClaim[],
  format: typeof formatBibliography,
): CitedReference[] {
  const citing = new Map<string, Pick<CitedReference, 'articles' | 'claims' | 'pages'>>();
  const usesOf = (key: string) => {
    if (!citing.has(key)) citing.set(key, { articles: [], claims: [], pages: [] });
    return citing.get(key)!;
  };
  // Any text may contain the safety box, so its references are always listed.
  for (const { key } of safety.facts.citations) usesOf(key);
  const texts = [
    ...pages.map((page) => ({ path: textPath(page), title: page.data.title, facts: page.facts })),
    ...people.map(({ id, data, facts }) => ({ path: personPath(id), title: data.name, facts })),
  ];
  for (const { path, title, facts } of texts) {
    const hasSafety = facts.components.some(({ name }) => name === 'Safety');
    const cited = [facts, ...(hasSafety ? [safety.facts] : [])];
    const keys = cited.flatMap(({ citations }) => citations.map(({ key }) => key));
    for (const key of new Set(keys)) usesOf(key).pages.push({ path, title });
  }
  for (const article of articles) {
    for (const key of article.citations.keys()) usesOf(key).articles.push(article);
  }
  for (const claim of claims) {
    const inText = claim.facts.citations.map(({ key }) => key);
    for (const key of new Set([...claim.references, ...inText])) usesOf(key).claims.push(claim);
  }
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const formatted = format(
    references.filter(({ id, custom }) => custom.verification === 'confirmed' && citing.has(id)),
  );
  return [...formatted].map(([id, entry], index) => {
    const reference = byId.get(id)!;
    const { evidence, size, checked } = reference.custom;
    const kind = [evidence, size].filter(Boolean).join(', ');
    return { id, index, reference, ...entry, kind, checked, ...usesOf(id) };
  });
}
