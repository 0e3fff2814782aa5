import { daysBetween } from '#evidence/dates';

/** Days after which something is looked at again. */
export const INTERVALS = {
  /** New reviews appear every year, and a reader takes a verdict older than that for stale. */
  claim: 365,
  /** Papers are corrected and addresses die; one round a year is what a small practice can keep. */
  references: 365,
  /** A wrong number is worse than none, and trying them takes minutes. */
  helpLines: 180,
  /** A practice changes, and so do the rules for it, mostly on January 1. */
  review: 365,
} as const;

/** The last day on which what was done on `date` is still current. */
export function dueOn(date: string, interval: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + interval);
  return day.toISOString().slice(0, 10);
}

/**
 * The day on which an article is to be looked at again: its sources or its review.
 *
 * @returns nothing for a text that has neither
 */
export function nextReview({
  referencesChecked,
  reviewed,
}: {
  referencesChecked: string;
  reviewed?: string | undefined;
}): string | undefined {
  return [
    ...(referencesChecked ? [dueOn(referencesChecked, INTERVALS.references)] : []),
    ...(reviewed ? [dueOn(reviewed, INTERVALS.review)] : []),
  ].toSorted()[0];
}

/** Whether more than `interval` days have passed since `date`. */
export function isDue(date: string, interval: number, today: string): boolean {
  return daysBetween(date, today) > interval;
}
