import { type CslEntry, isOthers } from '#bibliography/import/csl-entry';
import type { FileSource } from '#bibliography/import/file-source';
import { isSuffix } from '#bibliography/import/name-suffix';
import { DATE_FIELDS, NAME_FIELDS } from '#schemas/csl-fields';

const BY_TYPE: Record<string, string[]> = {
  'article-journal': ['issued', 'container-title', 'volume', 'issue', 'page'],
  'article-magazine': ['issued', 'container-title'],
  'article-newspaper': ['issued', 'container-title'],
  book: ['issued', 'publisher'],
  chapter: ['issued', 'editor', 'container-title', 'publisher', 'page'],
  'paper-conference': ['issued', 'container-title'],
  report: ['issued', 'publisher'],
  thesis: ['issued', 'publisher'],
  // A page without a date is "n.d.", and then the day it was opened counts.
  webpage: [],
};

const NAMES: Record<string, string> = {
  issued: 'the year',
  editor: 'the editors of the book',
  'container-title': 'the name of the journal, book or site',
  volume: 'the volume',
  issue: 'the issue',
  page: 'the pages or article number',
  publisher: 'the publisher',
  accessed: 'the day it was opened (accessed)',
};

/** What APA prints in the place of a field. */
const INSTEAD: Record<string, string[]> = { issued: ['status'], page: ['number'] };

/**
 * What APA 7 prints of a source of this type and the entry does not have, and what the file says
 * that no field of the entry took; in words.
 *
 * @param source the entry as the file has it
 */
export function missingFields(entry: CslEntry, { csl, unread }: FileSource): string[] {
  const fields = (Object.hasOwn(BY_TYPE, entry.type) && BY_TYPE[entry.type]) || ['issued'];
  const isMarked = /<(?:i|b|em|sup|sub)>/i.test(csl.title ?? '') && !/</.test(entry.title ?? '');
  const mayChange = entry.URL !== undefined && entry.DOI === undefined && !entry.issued;
  const lacks = (field: string) =>
    [field, ...(INSTEAD[field] ?? [])].every((name) => entry[name] === undefined);
  return [
    ...(NAME_FIELDS.some((field) => entry[field]) ? [] : ['an author (its title comes first)']),
    ...fields.filter(lacks).map((field) => (NAMES[field] ?? field) + unreadDate(field, csl)),
    ...DATE_FIELDS.filter((field) => !fields.includes(field) && entry[field] === undefined)
      .filter((field) => unreadDate(field, csl))
      .map((field) => (NAMES[field] ?? `the ${field}`) + unreadDate(field, csl)),
    ...DATE_FIELDS.filter((field) => entry[field] && OPEN.test(wordsOf(csl, field))).map(
      (field) => `an end of the dates it has as “${field}” (the file has ${wordsOf(csl, field)})`,
    ),
    ...(isMarked ? [`the italics or raised signs in its title (the file has ${csl.title})`] : []),
    ...(entry.type === 'article-journal' && !entry.DOI ? ['the DOI'] : []),
    ...(entry.URL || entry.DOI
      ? []
      : [`an https address${csl.URL ? ` (the file has ${csl.URL})` : ''}`]),
    ...(mayChange && !entry.accessed ? [NAMES['accessed']!] : []),
    ...(entry.author?.some((name) => name.family && !name.given) ? ['first names'] : []),
    ...(csl.author?.some(({ family, literal }) => isOthers(family) || isOthers(literal))
      ? ['the other authors']
      : []),
    ...(entry.author ?? [])
      .filter(({ suffix }) => suffix && !isSuffix(suffix))
      .map(
        ({ suffix }) => `names that are clearly divided, with “and” (${suffix} is read as a title)`,
      ),
    ...unread.map(({ field, value }) => `a place for the “${field}” of the file (${value})`),
  ];
}

/** A span with one end: "2019-10-31/..". */
const OPEN = /^[^/]+\/(?:\.\.)?$|^(?:\.\.)?\/[^/]+$/;

function wordsOf(csl: FileSource['csl'], field: string): string {
  const date = csl[field as 'issued'];
  return date?.literal ?? date?.raw ?? '';
}

/** A date of the file that names no year. */
function unreadDate(field: string, csl: FileSource['csl']): string {
  const words = wordsOf(csl, field);
  const isUndated = /^\W*(?:n\W*d|no date|undated)\W*$/i.test(words);
  return words && !isUndated ? ` (the file has ${words})` : '';
}
