import type { CSLDate } from '@citation-js/core';
import { cleanText } from '#bibliography/clean-text';
import { isOnCalendar } from '#evidence/dates';

/** A date as `references.json` has it; two are a span. */
export interface CslDate {
  'date-parts': number[][];
  circa?: true;
}

/** What a file says of when a work appeared. */
export interface Appearance {
  date?: CslDate;
  /** What APA prints instead of a year: "in press". */
  status?: string;
}

const STATUS =
  /^(?:in ?press|to appear|forthcoming|submitted|accepted|in ?preparation|prepublished|advance online publication|manuscript .*|unpublished.*)$/i;
/** Words of BibLaTeX as APA prints them. */
const STATUS_WORDS: Record<string, string> = {
  inpress: 'in press',
  'to appear': 'in press',
  inpreparation: 'in preparation',
  prepublished: 'advance online publication',
};
const SEASON = /\b(?:spring|summer|autumn|fall|winter)\b/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const CIRCA = /^(?:c|ca|circa|about|approx|approximately)(?:\.\s*|\s+|(?=\d))|[~?%]+$/gi;
/** Two years, and not a year and a month: 2003/2007, 2003--2007. */
const SPAN = /^(-?\d{3,4}[~?%]?)\s*(?:\/|-{1,3}|–|—|\bto\b)\s*(-?\d{4}[~?%]?)$/;

/**
 * Reads a date in the ways of CSL, BibTeX, BibLaTeX (EDTF), RIS and people: "2009-03-01",
 * "2003/2007", "1850~", "ca. 1850", "March 2009", "380 B.C.", "in press".
 *
 * @returns nothing where it names neither a time nor a state
 */
export function readDate(source: CSLDate | string | undefined): Appearance {
  if (source === undefined) return {};
  if (typeof source === 'string') return readText(source);
  const parts = (source['date-parts'] ?? [])
    .map((date) => onCalendar((date ?? []).map((part) => (part === '' ? NaN : Number(part)))))
    .filter((date) => date.length > 0)
    .slice(0, 2);
  if (parts.length === 0) return readText(source.literal ?? source.raw ?? '');
  const isCirca = source.circa === true || Number(source.circa) > 0 || source.circa === 'true';
  return { date: { 'date-parts': parts, ...(isCirca && { circa: true }) } };
}

/** The state of a work in the words of APA: "inpress" is "in press". */
export function readStatus(source: unknown): string {
  const status = cleanText(source).toLowerCase();
  return STATUS_WORDS[status] ?? status;
}

function readText(source: string): Appearance {
  const text = cleanText(source).replace(/^[[({]+|[\])}.]+$/g, '');
  if (STATUS.test(text)) return { status: readStatus(text) };
  const [, from, to] = SPAN.exec(text) ?? [];
  const dates = (from && to ? [from, to] : text.split(/\/(?=\d{4}|\.\.|$)/)).map((part) =>
    readDay(part.trim().replace(CIRCA, '')),
  );
  const parts = dates.filter((date) => date.length > 0);
  if (dates[0]!.length === 0) return {};
  const isCirca = text.search(CIRCA) !== -1;
  return { date: { 'date-parts': parts, ...(isCirca && { circa: true }) } };
}

/** A year, a month or a day; nothing when it is none. */
function readDay(text: string): number[] {
  const [, era] = /^\d{1,4}\s*(b\.?\s?c\.?(?:\s?e\.?)?)$/i.exec(text) ?? [];
  if (era) return [-Number.parseInt(text, 10)];
  const [, astronomical] = /^-(\d{4})$/.exec(text) ?? [];
  // ISO 8601 counts a year 0, and so one less than historians do.
  if (astronomical) return [-(Number(astronomical) + 1)];
  const numbers = /^(\d{3,4})(?:[-/.](\d\d?))?(?:[-/.](\d\d?))?(?:T.*|\/.*|[a-rt-z])?$/.exec(text);
  if (numbers) return onCalendar(numbers.slice(1).map((part) => (part ? Number(part) : NaN)));
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(text)) + 1;
  const [year] = /\b\d{4}\b/.exec(text) ?? [];
  const [day] = /\b\d\d?\b/.exec(text) ?? [];
  if (year && SEASON.test(text)) return [Number(year)];
  if (!year || month === 0) return [];
  return onCalendar([Number(year), month, Number(day ?? NaN)]);
}

/** As much of a date as exists: of February 30 the month, of a season the year. */
function onCalendar([year = NaN, month = NaN, day = NaN]: number[]): number[] {
  if (Number.isInteger(year) && year < 0) return [year];
  const dates = [[year, month, day], [year, month], [year]];
  return dates.find((date) => date.every(Number.isInteger) && isOnCalendar(date)) ?? [];
}
