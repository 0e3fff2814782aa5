import { type Graph, isObject, isReference, resolve, typesOf } from './json-ld-graph.ts';
import { isA, vocabulary } from './schema-org-vocabulary.ts';

interface PlainValue {
  fits: (value: unknown) => boolean;
  /** How to write such a value, for advice. */
  write: string;
}

const text: PlainValue = { fits: (value) => typeof value === 'string', write: 'text' };

/** Ranges that are written as plain values: the data types, and `Duration`. */
const PLAIN_VALUES: ReadonlyMap<string, PlainValue> = new Map([
  ['Text', text],
  ['CssSelectorType', text],
  ['XPathType', text],
  ['URL', { fits: isAbsoluteUrl, write: 'an absolute URL (https://…)' }],
  ['Number', { fits: Number.isFinite, write: 'a number without quotes' }],
  ['Integer', { fits: Number.isInteger, write: 'a whole number without quotes' }],
  ['Boolean', { fits: (value) => typeof value === 'boolean', write: 'true or false' }],
  ['Date', { fits: isDate, write: 'a date (2026-11-22)' }],
  ['DateTime', { fits: isDateTime, write: 'a time with its zone (2026-11-22T09:00:00-08:00)' }],
  [
    'Time',
    { fits: matches(/^\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/), write: 'a time (09:00)' },
  ],
  // A class in schema.org, yet its values are ISO 8601 text.
  [
    'Duration',
    { fits: matches(/^P(?!$)(\d+[YMWD])*(T(\d+[HMS])+)?$/), write: 'a duration (PT6M)' },
  ],
]);

/**
 * Properties that take the address of a thing in its place.
 * Google documents `item` of a breadcrumb as a URL; schema.org gives it the range Thing.
 */
const ADDRESS_STANDS_FOR_NODE: ReadonlySet<string> = new Set(['item']);

/** Whether a string is an address that needs no page around it to be understood. */
export function isAbsoluteUrl(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
}

/** An ISO 8601 calendar date that exists; works cited may know only the year or the month. */
export function isDate(value: unknown): boolean {
  return matches(/^\d{4}(-\d{2}(-\d{2})?)?$/)(value) && isCalendarDay(String(value));
}

/** An ISO 8601 moment with its time zone. */
export function isDateTime(value: unknown): boolean {
  const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
  const moment = String(value);
  return matches(zoned)(value) && isCalendarDay(moment.slice(0, 10)) && !isNaN(Date.parse(moment));
}

/** Whether a value fits one of a property's ranges. A node of an unknown type is let pass. */
export function fitsRanges(
  value: unknown,
  property: string,
  ranges: readonly string[],
  graph: Graph,
): boolean {
  if (ADDRESS_STANDS_FOR_NODE.has(property) && isAbsoluteUrl(value)) return true;
  return ranges.some(
    (range) =>
      PLAIN_VALUES.get(range)?.fits(value) ||
      isNodeOf(value, range, graph) ||
      isMember(value, range),
  );
}

/** Names an enumeration member that a value points at: `Monday` for `https://schema.org/Monday`. */
export function memberName(value: unknown): string | undefined {
  const name = isReference(value) ? value['@id'] : value;
  return typeof name === 'string' ? name.replace(/^https?:\/\/schema\.org\//, '') : undefined;
}

/** The ranges in words, e.g. `an Organization node or text`. */
export function describeRanges(ranges: readonly string[]): string {
  return ranges
    .map((range) => PLAIN_VALUES.get(range)?.write ?? `a node or reference of type ${range}`)
    .join(' or ');
}

function isNodeOf(value: unknown, range: string, graph: Graph): boolean {
  const { classes, dataTypes } = vocabulary();
  if (dataTypes.has(range) || !isObject(value)) return false;
  const node = resolve(value, graph);
  if (!node) return !isMemberReference(value);
  const known = typesOf(node).filter((type) => classes.has(type) && !dataTypes.has(type));
  return known.length === 0 || known.some((type) => isA(type, range));
}

function isMember(value: unknown, range: string): boolean {
  const enumerations = vocabulary().members.get(memberName(value) ?? '') ?? [];
  return enumerations.some((enumeration) => isA(enumeration, range));
}

/** Whether a value is a reference to a member of an enumeration. */
export function isMemberReference(value: unknown): boolean {
  return isReference(value) && vocabulary().members.has(memberName(value) ?? '');
}

function isCalendarDay(date: string): boolean {
  const day = date + '0000-01-01'.slice(date.length);
  const parsed = new Date(`${day}T00:00:00Z`);
  return !isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(day);
}

function matches(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && pattern.test(value);
}
