import type { CSL, CSLDate, CSLName } from '@citation-js/core';
import { cleanAddress, cleanText } from '#bibliography/clean-text';
import { findSuffix } from '#bibliography/import/name-suffix';
import { type CslDate, readDate, readStatus } from '#bibliography/import/read-date';
import type { CslName } from '#bibliography/reference';
import { DATE_FIELDS, NAME_FIELDS, TEXT_FIELDS } from '#schemas/csl-fields';

/** What is kept although APA does not print it. Abstracts and notes belong to others. */
const ALSO_KEPT = ['publisher-place', 'ISBN', 'PMID'] as const;

/** What BibTeX calls some works, in the words of APA; a report needs none. */
const GENRES: Record<string, string> = {
  phdthesis: 'Doctoral dissertation',
  mastersthesis: 'Master’s thesis',
  mathesis: 'Master’s thesis',
  techreport: '',
  phd: 'Doctoral dissertation',
  phddissertation: 'Doctoral dissertation',
};
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** A source in the shape of `references.json`, but for its id and what is noted about it. */
export interface CslEntry {
  type: string;
  author?: CslName[];
  editor?: CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  title?: string;
  DOI?: string;
  URL?: string;
  [field: string]: unknown;
}

/**
 * Cleans what was read of a file, in the order in which `references.json` writes its fields.
 *
 * @param markup whether titles keep the marks of CSL, like `<i>`
 */
export function cleanEntry(source: CSL, markup: 'plain' | 'csl' = 'plain'): CslEntry {
  const entry: CslEntry = { type: source.type ?? 'document' };
  for (const field of NAME_FIELDS) {
    const names = source[field];
    const clean = Array.isArray(names) ? names.flatMap(cleanName) : [];
    if (clean.length > 0) entry[field] = clean;
  }
  const { accessed, ...dates } = Object.fromEntries(
    DATE_FIELDS.map((field) => [field, readDate(source[field] as CSLDate | undefined)]),
  );
  for (const [field, { date }] of Object.entries(dates)) if (date) entry[field] = date;
  const status = dates['issued']?.status;
  for (const field of [...TEXT_FIELDS, ...ALSO_KEPT]) {
    const given = source[field as keyof CSL] ?? OLD_NAMES[field]?.(source);
    const isApa = markup === 'csl' && IN_WORDS.has(field);
    const value = (isApa ? undefined : CLEANERS[field]?.(given)) ?? cleanText(given, markup);
    if (value) entry[field] = value;
  }
  const [, doi] = /^https?:\/\/(?:dx\.)?doi\.org\/(10\..*)/.exec(cleanAddress(source.URL)) ?? [];
  if (markup === 'plain' && doi && !entry.DOI) {
    entry.DOI = doi.replace(/(?:%[\da-f]{2})+/gi, decodeURIComponent);
    delete entry.URL;
  }
  if (status && !entry['status']) entry['status'] = status;
  return { ...entry, ...(accessed?.date && { accessed: accessed.date }) };
}

/** Names that fields had in earlier versions of CSL. */
const OLD_NAMES: Record<string, (source: CSL) => unknown> = {
  'event-title': (source) => source.event,
  'part-number': (source) => source.part,
};

/** What other formats say in words of their own. CSL has the words that are printed. */
const IN_WORDS = new Set(['genre', 'edition', 'page']);

const CLEANERS: Record<string, (value: unknown) => string> = {
  genre: (value) => {
    const genre = cleanText(value);
    const key = genre.toLowerCase().replace(/[.\s]/g, '');
    return Object.hasOwn(GENRES, key) ? GENRES[key]! : genre;
  },
  edition: (value) => {
    const edition = cleanText(value).replace(/[\s,]+ed(?:n|ition|\.)?\.?$/i, '');
    const place = ORDINALS.indexOf(edition.toLowerCase()) + 1;
    if (/^rev(?:\.|ised)?$/i.test(edition)) return 'Rev. ed.';
    const number = place || /^(\d+)(?:st|nd|rd|th)?$/i.exec(edition)?.[1];
    return number ? String(number) : edition && `${edition} ed.`;
  },
  status: readStatus,
  page: (value) => cleanText(value).replace(/(\d)\s*[-–—]+\s*(?=\d)/g, '$1–'),
  DOI: (value) => /10\.\d{4,9}\/\S+/.exec(cleanAddress(value))?.[0] ?? '',
  URL: (value) => {
    const address = cleanAddress(value);
    return URL.canParse(address) && /^https:/.test(address) ? address : '';
  },
};

const PARTS = ['family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix'] as const;

/** Whether a name says that there are more of them. */
export function isOthers(name: string | undefined): boolean {
  return /^(?:others|et\.? al\.?)$/i.test(name ?? '');
}

/** Who has no family name is an organization, and "others" are nobody. */
function cleanName(name: CSLName): CslName[] {
  const parts = PARTS.map((part) => [part, cleanText(name[part])] as const);
  const { family, given, ...rest } = Object.fromEntries(parts.filter(([, value]) => value));
  const whole = cleanText(name.literal) || (family ? '' : given);
  if (isOthers(whole || (given ? '' : family))) return [];
  if (whole) return [{ literal: whole }];
  if (!family) return [];
  const isComma = (name as CslName)['comma-suffix'] === true;
  return [
    findSuffix({
      family,
      ...(given && { given }),
      ...rest,
      ...(isComma && { 'comma-suffix': true }),
    }),
  ];
}
