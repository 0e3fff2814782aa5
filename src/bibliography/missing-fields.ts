import type { CSL } from '@citation-js/core';
import type { CslEntry } from '#bibliography/csl-entry';

const BY_TYPE: Record<string, string[]> = {
  'article-journal': ['issued', 'container-title', 'volume', 'issue', 'page'],
  'article-magazine': ['issued', 'container-title'],
  'article-newspaper': ['issued', 'container-title'],
  book: ['issued', 'publisher'],
  chapter: ['issued', 'container-title', 'publisher', 'page'],
  'paper-conference': ['issued', 'container-title'],
  report: ['issued', 'publisher'],
  thesis: ['issued', 'publisher'],
  // A page without a date is "n.d.", and then the day it was opened counts.
  webpage: [],
};

const NAMES: Record<string, string> = {
  issued: 'the year',
  'container-title': 'the name of the journal, book or site',
  volume: 'the volume',
  issue: 'the issue',
  page: 'the pages or article number',
  publisher: 'the publisher',
  accessed: 'the day it was opened (accessed)',
};

/**
 * What APA 7 prints of a source of this type and the entry does not have, in words.
 *
 * @param source the entry as the file has it
 */
export function missingFields(entry: CslEntry, source: CSL): string[] {
  const fields = (Object.hasOwn(BY_TYPE, entry.type) && BY_TYPE[entry.type]) || ['issued'];
  const mayChange = entry.URL !== undefined && entry.DOI === undefined && !entry.issued;
  return [
    ...fields.filter((field) => entry[field] === undefined).map((field) => NAMES[field] ?? field),
    ...(entry.type === 'article-journal' && !entry.DOI ? ['the DOI'] : []),
    ...(entry.URL ? [] : [`an https address${source.URL ? ` (the file has ${source.URL})` : ''}`]),
    ...(mayChange && !entry.accessed ? [NAMES['accessed']!] : []),
    ...(entry.author.some((name) => name.family && !name.given) ? ['first names'] : []),
    ...(source.author?.some(({ family }) => family === 'others') ? ['the other authors'] : []),
  ];
}
