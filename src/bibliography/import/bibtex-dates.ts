import type { CSL, CSLDate } from '@citation-js/core';

/** Fields of BibLaTeX with a date, and what CSL calls it. */
const DATES: Record<string, string> = {
  date: 'issued',
  year: 'issued',
  origdate: 'original-date',
  origyear: 'original-date',
  eventdate: 'event-date',
  accessed: 'accessed',
  lastaccessed: 'accessed',
  lastchecked: 'accessed',
  urldate: 'accessed',
};

/** The day on which somebody opened a page, as people write it into other fields. */
const OPENED =
  /\b(?:accessed|retrieved|last visited)\b:?\s+(?:on\s+)?(?<day>[^\].;]*\d{4}(?:-\d\d-\d\d)?)/i;

/** Two years that are not a range: "1961 [1923]", and as APA cites it "1923/1961". */
const REPRINT =
  /^\W*(?<year>\d{4})\s*[[(](?:orig\D*)?(?<original>\d{4})[\])]\W*$|^\W*(?<first>\d{4})\s*\/\s*(?<later>\d{4})\W*$/i;

/**
 * Dates as the file has them, for `readDate`; citation-js reads less than people write. A work
 * without a year may say in a note that it is in press.
 *
 * @param properties fields of BibTeX, still in LaTeX
 * @param read what citation-js read of them
 */
export function datesOf(properties: Record<string, string>, read: CSL): Partial<CSL> {
  const dates: Record<string, CSLDate> = {};
  for (const [field, to] of Object.entries(DATES)) {
    const value = properties[field];
    const isExact = field === 'year' && /^\d+$/.test(value ?? '');
    if (value && !isExact && (field !== 'year' || !properties['date'])) {
      // In LaTeX a tie, but at the end of a date BibLaTeX's mark for an uncertain year.
      dates[to] = { literal: value.replace(/[{}]/g, '').replace(/~(?=[^/])/g, ' ') };
    }
  }
  const reprint = REPRINT.exec(properties['year'] ?? '')?.groups;
  if (reprint && !dates['original-date']) {
    dates['issued'] = { literal: reprint['year'] ?? reprint['later']! };
    dates['original-date'] = { literal: reprint['original'] ?? reprint['first']! };
  }
  const original = /\b(?:original(?:ly|\s+work)?|first)\s+published\s+(?:in\s+)?(\d{4})/i;
  const year = original.exec(properties['note'] ?? properties['addendum'] ?? '')?.[1];
  if (year && !dates['original-date']) dates['original-date'] = { literal: year };
  const { issued } = { ...read, ...dates };
  const states = [properties['note'], properties['howpublished'], properties['addendum']];
  const { urlyear, urlmonth, urlday } = properties;
  const opened =
    [urlyear, urlmonth, urlday].filter(Boolean).join('-') ||
    OPENED.exec(states.filter(Boolean).join('. '))?.groups!['day'];
  if (opened && !dates['accessed']) dates['accessed'] = { literal: opened };
  const state = states.find((value) =>
    /^\W*(?:in press|forthcoming|advance online publication)\W*$/i.test(value ?? ''),
  );
  return { ...dates, ...(state && !issued && { status: state.replace(/[{}]/g, '') }) };
}
