import type { Library } from '#library/library';
import type { Practice } from '#schemas';

/** All words the site prints, with the marks around them: to know which letters it needs. */
export function printedWords(practice: Practice, library: Library): string {
  const { articles, claims, references, pages, topics } = library;
  return JSON.stringify([
    practice,
    topics,
    articles,
    claims.map(({ claim, evidence }) => [claim, evidence]),
    references.map(({ html }) => html),
    pages.map(({ data, parts }) => [data, parts]),
  ]);
}
