import type { CSL, CSLDate, CSLName } from '@citation-js/core';
import type { CslName } from '#bibliography/reference';

/** What is kept of a source besides its names and dates. Abstracts and notes belong to others. */
const FIELDS = [
  'title',
  'container-title',
  'collection-title',
  'edition',
  'volume',
  'issue',
  'page',
  'number',
  'genre',
  'publisher',
  'publisher-place',
  'event-title',
  'ISBN',
  'PMID',
  'DOI',
  'URL',
] as const;

/** What BibTeX calls some works, in the words of APA; a report needs none. */
const GENRES: Record<string, string> = {
  phdthesis: 'Doctoral dissertation',
  mastersthesis: 'Master’s thesis',
  techreport: '',
};

/** A source in the shape of `references.json`, but for its id and what is noted about it. */
export interface CslEntry {
  type: string;
  author: CslName[];
  issued?: { 'date-parts': number[][] };
  accessed?: { 'date-parts': number[][] };
  title?: string;
  page?: string;
  DOI?: string;
  URL?: string;
  [field: string]: unknown;
}

/** Cleans what citation-js read, in the order in which `references.json` writes its fields. */
export function cleanEntry(source: CSL): CslEntry {
  const issued = cleanDate(source.issued);
  const accessed = cleanDate(source.accessed);
  const entry: CslEntry = {
    type: source.type ?? 'document',
    author: (source.author ?? []).flatMap(cleanName),
    ...(issued && { issued }),
  };
  for (const field of FIELDS) {
    const value = cleanText(source[field]);
    const cleaned = CLEANERS[field]?.(value) ?? value;
    if (cleaned) entry[field] = cleaned;
  }
  if (entry.DOI && !entry.URL) entry.URL = `https://doi.org/${entry.DOI}`;
  return { ...entry, ...(accessed && { accessed }) };
}

const CLEANERS: Record<string, (value: string) => string> = {
  genre: (value) => (Object.hasOwn(GENRES, value) ? GENRES[value]! : value),
  page: (value) => value.replace(/(\d)\s*[-–—]+\s*(?=\d)/g, '$1–'),
  DOI: (value) => /10\.\d{4,9}\/\S+/.exec(value)?.[0] ?? '',
  URL: (value) => (URL.canParse(value) && /^https:/.test(value) ? value : ''),
};

/** `{National Institute of Mental Health}` has no given name, so it is no person. */
function cleanName(name: CSLName): CslName[] {
  const { 'non-dropping-particle': particle = '', family = '', given = '', literal = '' } = name;
  const last = `${cleanText(particle)} ${cleanText(family)}`.trim();
  const whole = last || cleanText(literal || given);
  if (!whole || whole === 'others') return [];
  return last && given ? [{ family: last, given: cleanText(given) }] : [{ literal: whole }];
}

function cleanDate(date: CSLDate | undefined): { 'date-parts': number[][] } | undefined {
  const raw = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?/.exec(date?.raw ?? '');
  const parts = (date?.['date-parts']?.[0] ?? raw?.slice(1) ?? [])
    .filter((part) => part !== undefined && part !== '')
    .map(Number);
  return parts.length > 0 && parts.every(Number.isInteger) ? { 'date-parts': [parts] } : undefined;
}

/** Without markup, which a title of a database may hold, and on one line; no list, no object. */
function cleanText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value)
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
