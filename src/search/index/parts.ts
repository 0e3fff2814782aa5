import type { SearchDocument } from '#search/index/documents';

/**
 * Cuts documents, those of a page following one another, into lists of at most so many characters
 * of text. A page is not cut in two, so a very long one can be more. There is always one list.
 */
export function* searchParts(
  documents: Iterable<SearchDocument>,
  most: number,
): Generator<SearchDocument[], void> {
  let part: SearchDocument[] = [];
  let size = 0;
  for (const page of pagesOf(documents)) {
    const length = page.reduce((sum, { text }) => sum + text.length, 0);
    if (size > 0 && size + length > most) {
      yield part;
      part = [];
      size = 0;
    }
    part.push(...page);
    size += length;
  }
  yield part;
}

function* pagesOf(documents: Iterable<SearchDocument>): Generator<SearchDocument[], void> {
  let page: SearchDocument[] = [];
  const pathOf = ({ url }: SearchDocument) => url.split('#')[0];
  for (const document of documents) {
    if (page[0] && pathOf(page[0]) !== pathOf(document)) {
      yield page;
      page = [];
    }
    page.push(document);
  }
  yield page;
}
