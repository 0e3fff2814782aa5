import type { Library } from '#library/library';
import type { Practice } from '#schemas';

/** All words the site prints, with the marks around them: to know which letters it needs. */
export function printedWords(practice: Practice, library: Library): string {
  const { articles, claims, references, pages, topics } = library;
  return JSON.stringify([
    practice,
    // Neither the articles of each topic again, nor what is known of their texts.
    topics.map(({ articles: _, ...topic }) => topic),
    articles.map(({ texts, ...article }) => [article, texts.map(({ parts }) => parts)]),
    claims.map(({ claim, evidence }) => [claim, evidence]),
    references.map(({ html }) => html),
    pages.map(({ data, parts }) => [data, parts]),
  ]);
}
