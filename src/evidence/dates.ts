const LONG = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** "November 22, 2026" for `2026-11-22`. */
export function longDate(date: string): string {
  return LONG.format(new Date(`${date}T00:00:00Z`));
}

/**
 * A calendar day as a moment with a time zone, as search engines ask for.
 * Noon UTC falls on the same calendar day in California and in Europe.
 *
 * @param date `YYYY-MM-DD`
 * @returns e.g. `2026-11-22T12:00:00Z`
 */
export function dateTime(date: string): string {
  return `${date}T12:00:00Z`;
}

/** Whole days from one calendar day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The latest of some `YYYY-MM-DD` dates. */
export function latest(dates: string[]): string | undefined {
  return dates.toSorted().at(-1);
}

/** Whether a year, with a month and a day or without, is on the calendar. */
export function isOnCalendar([year = 0, month = 1, day = 1]: number[]): boolean {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return false;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether a name is that of a time zone, like `America/Los_Angeles`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
