import type { SearchDocument } from '#domain/search-documents';

/**
 * Cuts documents into lists of at most so many characters of text. A page is not cut in two, so a
 * very long one can be more.
 */
export function searchParts(documents: SearchDocument[], most: number): SearchDocument[][] {
  const parts: SearchDocument[][] = [[]];
  let size = 0;
  for (const page of Map.groupBy(documents, ({ url }) => url.split('#')[0]).values()) {
    const length = page.reduce((sum, { text }) => sum + text.length, 0);
    if (size > 0 && size + length > most) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(...page);
    size += length;
  }
  return parts;
}
