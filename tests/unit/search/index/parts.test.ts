import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '#search/index/documents';
import { searchParts } from '#search/index/parts';

const document = (url: string, length: number): SearchDocument => ({
  url,
  kind: 'article',
  title: 'A title',
  text: 'x'.repeat(length),
  label: 'Article',
});
const cut = (documents: SearchDocument[], most: number) =>
  [...searchParts(documents, most)].map((part) => part.map(({ url }) => url));

describe('the parts of an index', () => {
  it('are one while the text is short', () => {
    expect(cut([document('/a/', 5), document('/b/', 5)], 10)).toEqual([['/a/', '/b/']]);
  });

  it('begin where the text would be too much', () => {
    expect(cut([document('/a/', 5), document('/b/', 5), document('/c/', 5)], 10)).toEqual([
      ['/a/', '/b/'],
      ['/c/'],
    ]);
  });

  it('keep a page whole, however long', () => {
    expect(cut([document('/a/', 9), document('/a/#b', 9), document('/c/', 1)], 10)).toEqual([
      ['/a/', '/a/#b'],
      ['/c/'],
    ]);
  });

  it('are one even without a document', () => {
    expect(cut([], 10)).toEqual([[]]);
  });
});
