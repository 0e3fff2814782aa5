import { expect, it } from 'vitest';
import { nextReview } from '#review/due';

it('an article is looked at again when its sources or its review are a year old', () => {
  expect(nextReview({ referencesChecked: '2026-03-01' })).toBe('2027-03-01');
  expect(nextReview({ referencesChecked: '' })).toBeUndefined();
  const reviewed = { referencesChecked: '2026-03-01', reviewed: '2026-02-01' };
  expect(nextReview(reviewed)).toBe('2027-02-01');
  expect(nextReview({ ...reviewed, reviewed: '2026-04-01' })).toBe('2027-03-01');
});
