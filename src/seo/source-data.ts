import type { ScholarlyArticle, Thing } from 'schema-dts';
import type { CitedReference } from '#library/library';
import type { CslName } from '#bibliography/reference';
import { addressOf, authorNames, plainTitle, publicationDate } from '#bibliography/reference';
import { referencePath } from '#addresses/paths';
import type { Urls } from '#addresses/urls';

const TYPES = new Map<string, 'ScholarlyArticle' | 'Report' | 'WebPage' | 'Book'>([
  ['article-journal', 'ScholarlyArticle'],
  ['report', 'Report'],
  ['webpage', 'WebPage'],
  ['book', 'Book'],
]);

/**
 * A source is identified by its own address, so that articles name it and one page describes it; a
 * book without an address has that of its entry.
 */
export function sourceId(entry: CitedReference, urls: Urls): string {
  return addressOf(entry.reference) ?? urls.absolute(referencePath(entry));
}

/** The cited sources of a page of references, in full. */
export function sourceNodes(references: CitedReference[], urls: Urls): Thing[] {
  return references.map((entry) => citation(entry, urls));
}

/** A source as an article names it: enough to tell what it is and to find it. */
export function citedWork(entry: CitedReference, urls: Urls) {
  const id = sourceId(entry, urls);
  const type = TYPES.get(entry.reference.type) ?? 'CreativeWork';
  return {
    '@type': type,
    '@id': id,
    name: plainTitle(entry.reference),
    url: id,
  } as ScholarlyArticle;
}

function citation(entry: CitedReference, urls: Urls) {
  const { reference } = entry;
  const date = publicationDate(reference);
  const journal = reference['container-title'];
  return {
    ...citedWork(entry, urls),
    ...named('author', reference.author),
    ...named('editor', reference['editor']),
    ...(date && { datePublished: date }),
    ...(journal &&
      reference.type === 'article-journal' && {
        isPartOf: { '@type': 'Periodical', name: journal },
      }),
  } as ScholarlyArticle;
}

/** Names under a property of their own, if there are any. */
function named(role: 'author' | 'editor', names: unknown) {
  if (!Array.isArray(names)) return {};
  const people = authorNames(names as CslName[]);
  return { [role]: people.map(({ type, name }) => ({ '@type': type, name })) };
}
