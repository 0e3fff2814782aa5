import { describe, expect, it } from 'vitest';
import { dateTime, daysBetween, isOnCalendar, latest, longDate } from '#evidence/dates';

describe('dates', () => {
  it.each([
    ['2026-11-22', 'November 22, 2026'],
    ['2026-01-01', 'January 1, 2026'],
    ['2024-02-29', 'February 29, 2024'],
  ])('%s is printed as %s, in any time zone', (date, expected) => {
    expect(longDate(date)).toBe(expected);
  });

  it.each(['America/Los_Angeles', 'Europe/Berlin'])('fall on the same day in %s', (timeZone) => {
    for (const date of ['2026-01-01', '2026-07-01']) {
      expect(new Date(dateTime(date)).toLocaleDateString('sv-SE', { timeZone })).toBe(date);
    }
  });

  it.each([
    ['2026-01-01', '2026-01-01', 0],
    ['2026-01-31', '2026-02-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-03-01', '2026-04-01', 31],
    ['2026-02-01', '2026-01-31', -1],
  ])('from %s to %s are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    [[2026], true],
    [[2026, 12], true],
    [[2024, 2, 29], true],
    [[99, 1, 1], true],
    [[2026, 2, 29], false],
    [[2026, 13], false],
    [[2026, 0], false],
    [[2026, 4, 31], false],
    [[0], false],
    [[20261], false],
    [[2026.5], false],
  ])('%j is on the calendar: %s', (parts, expected) => expect(isOnCalendar(parts)).toBe(expected));

  it('have a latest, if there are any', () => {
    const dates = ['2026-01-02', '2026-11-01', '2025-12-31'];
    expect(latest(dates)).toBe('2026-11-01');
    expect(dates[0]).toBe('2026-01-02');
    expect(latest([])).toBeUndefined();
  });
});
