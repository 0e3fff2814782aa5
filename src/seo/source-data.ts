import type { ScholarlyArticle } from 'schema-dts';
import type { CitedReference } from '#library/library';
import {
  type CslName,
  addressOf,
  authorNames,
  plainTitle,
  publicationDate,
} from '#bibliography/reference';
import { referencePath } from '#addresses/paths';
import type { Urls } from '#addresses/urls';

const TYPES = new Map<string, 'ScholarlyArticle' | 'Report' | 'WebPage' | 'Book'>([
  ['article-journal', 'ScholarlyArticle'],
  ['report', 'Report'],
  ['webpage', 'WebPage'],
  ['book', 'Book'],
]);

/**
 * A source is identified by its own address, the same on each page that cites it; a book without an
 * address has that of its entry.
 */
function sourceId(entry: CitedReference, urls: Urls): string {
  return addressOf(entry.reference) ?? urls.absolute(referencePath(entry));
}

/** Cited sources in full, so that each page can be read alone. */
export function sourceNodes(references: CitedReference[], urls: Urls): ScholarlyArticle[] {
  return references.map((entry) => citation(entry, urls));
}

function citation(entry: CitedReference, urls: Urls) {
  const { reference } = entry;
  const date = publicationDate(reference);
  const journal = reference['container-title'];
  return {
    '@type': TYPES.get(reference.type) ?? 'CreativeWork',
    '@id': sourceId(entry, urls),
    name: plainTitle(reference),
    url: sourceId(entry, urls),
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
