import type { Urls } from '#addresses/urls';
import type { Library } from '#library/library';
import { articlePath, claimPath, PATHS, questionPath, referencePath } from '#addresses/paths';

/** Places of the same page, and what is not of this site. Nothing else is ever followed. */
const ELSEWHERE = /^(?:#|(?:https|tel|sms|mailto):)/;

/**
 * Where a link of an author's text leads. Authors write paths of this site without the base path,
 * and rows of a list without the page of the list they are on.
 *
 * @returns the address; `undefined` for one that leads nowhere, as to a text that is not published
 */
export function linkTarget(
  href: string,
  { library, urls }: { library: Library; urls: Urls },
): string | undefined {
  if (!href.startsWith('/')) return ELSEWHERE.test(href) ? href : undefined;
  const [path = '', fragment] = href.split('#');
  const row = fragment && rowPath(path, fragment, library);
  if (row) return urls.href(row);
  const slug = path.slice(PATHS.articles.length, -1);
  const isArticle = articlePath(slug) === path && slug !== '';
  const isPublished = !isArticle || library.articleBySlug.has(slug);
  return isPublished && (fragment === undefined || !isList(path)) ? urls.href(href) : undefined;
}

function isList(path: string): boolean {
  return path === PATHS.evidence || path === PATHS.references || path === PATHS.faq;
}

function rowPath(path: string, id: string, library: Library): string | undefined {
  const [rows, pathOf] =
    path === PATHS.evidence
      ? [library.claimById, claimPath]
      : path === PATHS.references
        ? [library.referenceById, referencePath]
        : path === PATHS.faq
          ? [library.questionById, questionPath]
          : [];
  const row = rows?.get(id);
  return row && pathOf?.(row);
}
