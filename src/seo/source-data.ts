import type { ScholarlyArticle, Thing } from 'schema-dts';
import type { SourceEntry } from '#evidence/library';
import type { CslName } from '#bibliography/reference';
import { authorNames, publicationDate } from '#bibliography/reference';

const TYPES = new Map<string, 'ScholarlyArticle' | 'Report' | 'WebPage' | 'Book'>([
  ['article-journal', 'ScholarlyArticle'],
  ['report', 'Report'],
  ['webpage', 'WebPage'],
  ['book', 'Book'],
]);

/** A source's own address stands for it, so that articles name it and one page describes it. */
export function sourceId({ reference }: SourceEntry): string {
  return reference.DOI ? `https://doi.org/${reference.DOI}` : (reference.URL ?? '');
}

/** The cited sources of a page of references, in full. */
export function sourceNodes(references: SourceEntry[]): Thing[] {
  return references.map(citation);
}

function citation(entry: SourceEntry) {
  const { reference } = entry;
  const date = publicationDate(reference);
  const journal = reference['container-title'];
  return {
    '@type': TYPES.get(reference.type) ?? 'CreativeWork',
    '@id': sourceId(entry),
    name: reference.title,
    author: authorNames(reference.author as CslName[]).map(({ type, name }) => ({
      '@type': type,
      name,
    })),
    ...(date && { datePublished: date }),
    url: sourceId(entry),
    ...(journal &&
      reference.type === 'article-journal' && {
        isPartOf: { '@type': 'Periodical', name: journal },
      }),
  } as ScholarlyArticle;
}
