import { describe, expect, it } from 'vitest';
import { reviewEvents } from '#review/review-calendar';
import type { Files } from '../sample-content.ts';
import { swap, TODAY } from '../sample-content.ts';
import { other, reviewedOn, survey } from '../sample-review.ts';

describe('the calendar of the clinician', () => {
  const events = (files: Files, today: string) =>
    reviewEvents(survey(files, today).content, today).map(({ uid, date }) => `${date} ${uid}`);

  it('has a review, a round of sources and the claims of each published article', () => {
    expect(events(reviewedOn('2026-02-20'), TODAY)).toEqual([
      '2026-03-01 help-lines@close-reading',
      '2026-03-01 review-coming-back@close-reading',
      '2027-01-20 references-coming-back@close-reading',
      '2027-02-01 references-going-quiet@close-reading',
      '2027-02-02 claims-going-quiet@close-reading',
      '2027-02-20 review-going-quiet@close-reading',
    ]);
  });

  it('brings what is overdue to the day it is made on', () => {
    expect(new Set(events({}, '2030-01-01').map((event) => event.slice(0, 10)))).toEqual(
      new Set(['2030-01-01']),
    );
  });

  it('has the help lines half a year after they were tried', () => {
    const files = { 'safety.md': '---\nchecked: 2026-02-01\n---\n\nCall [988](tel:988).\n' };
    expect(events(files, TODAY)).toContain('2026-07-31 help-lines@close-reading');
  });

  it('leaves drafts out', () => {
    const files = { [other]: swap(['status: published', 'status: draft']) };
    expect(events(files, TODAY).join()).not.toContain('coming-back');
  });
});
