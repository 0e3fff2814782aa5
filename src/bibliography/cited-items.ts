import type { CitedItem } from '#evidence/citations';
import { readPlace } from '#evidence/locator';

/** One source of a citation with its place read, each source once. */
export interface ReadItem {
  key: string;
  prefix?: string;
  /** What citeproc prints: the numbers, and what they count. */
  place?: { label: string; locator: string };
  /** Words after the source, with the comma or space before them. */
  suffix: string;
  yearOnly?: true;
}

/**
 * Reads the places of a citation's sources, and puts those of one source together: APA names a
 * source once in a pair of parentheses.
 */
export function readItems(items: CitedItem[]): ReadItem[] {
  const read = new Map<string, ReadItem>();
  for (const item of items) {
    const first = read.get(item.key);
    read.set(item.key, first ? joined(first, item.locator) : readItem(item));
  }
  return [...read.values()];
}

/**
 * Cuts a citation where words introduce a source: "see a; also b" names an order of its own, and
 * sources are sorted by the alphabet only between such words (APA 7, section 8.12).
 */
export function groupItems(items: ReadItem[]): ReadItem[][] {
  const groups: ReadItem[][] = [];
  for (const item of items) {
    if (item.prefix || groups.length === 0) groups.push([]);
    groups.at(-1)!.push(item);
  }
  return groups;
}

function readItem({ key, prefix, locator, yearOnly }: CitedItem): ReadItem {
  const place = locator === undefined ? undefined : readPlace(locator);
  return {
    key,
    ...(prefix && { prefix }),
    ...(place && { place: { label: place.label, locator: place.value } }),
    suffix: place ? dashed(place.rest) : behind(locator),
    ...(yearOnly && { yearOnly }),
  };
}

/** Adds to what was read of a source what a later mention in the same citation says of it. */
function joined(first: ReadItem, locator: string | undefined): ReadItem {
  const { place: second, suffix } = readItem({ key: first.key, ...(locator && { locator }) });
  const { place, suffix: words } = first;
  if (!place && second) return { ...first, place: second, suffix: suffix + words };
  if (!place || !second) return { ...first, suffix: words === suffix ? words : words + suffix };
  // One label can cover two numbers, unless other words come between or they count different things.
  if (second.label !== place.label || words) return { ...first, suffix: words + behind(locator) };
  if (second.locator === place.locator) return { ...first, suffix };
  const both = `${place.locator}, ${second.locator}`;
  return { ...first, place: { label: place.label, locator: both }, suffix };
}

function behind(words: string | undefined): string {
  return words ? `, ${dashed(words.trim())}` : '';
}

/** Numbers from one to another, wherever they stand. */
function dashed(words: string): string {
  return words.replace(/(?<=\d)\s*-{1,3}\s*(?=\d)/g, '–');
}
