import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '#review/calendar';
import { calendar } from '#review/calendar';

const EVENT: CalendarEvent = {
  uid: 'review-going-quiet@close-reading',
  date: '2027-02-01',
  summary: 'Review: Why a partner goes quiet',
  description: 'Not reviewed yet.',
};
const TODAY = '2026-03-01';

const unfold = (file: string) => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

describe('the calendar', () => {
  it('is a calendar with an event for a whole day and a reminder', () => {
    expect(unfold(calendar([EVENT], TODAY))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Close Reading//Editor//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:review-going-quiet@close-reading',
      'DTSTAMP:20260301T000000Z',
      'SEQUENCE:9893',
      'DTSTART;VALUE=DATE:20270201',
      'SUMMARY:Review: Why a partner goes quiet',
      'DESCRIPTION:Not reviewed yet.',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Review: Why a partner goes quiet',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('ends every line with CRLF and has no other line end', () => {
    const file = calendar([{ ...EVENT, description: 'one\ntwo\r\nthree\rfour' }], TODAY);
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(unfold(file)).toContain('DESCRIPTION:one\\ntwo\\nthree\\nfour');
  });

  it.each([
    ['words', 'so many words '.repeat(30).trim()],
    ['one word without a space', 'x'.repeat(500)],
    ['letters of two octets', 'é'.repeat(200)],
    ['letters of three octets', '“”'.repeat(100)],
    ['signs of four octets', '😀'.repeat(100)],
  ])('folds long lines of %s at 75 octets and loses nothing', (_, description) => {
    const file = calendar([{ ...EVENT, description }], TODAY);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\uFFFD');
    expect(unfold(file)).toContain(`DESCRIPTION:${description}`);
  });

  it.each([
    ['commas and semicolons', 'a, b; c', 'a\\, b\\; c'],
    ['backslashes', 'a\\b', 'a\\\\b'],
    ['control signs', 'a\u0007b', 'a b'],
    ['a line that would end the event', 'a\r\nEND:VEVENT', 'a\\nEND:VEVENT'],
  ])('escapes %s', (_, summary, written) => {
    expect(unfold(calendar([{ ...EVENT, summary }], TODAY))).toContain(`SUMMARY:${written}`);
  });

  it('is the same for the same events, and raises the number of an event that moves', () => {
    expect(calendar([EVENT], TODAY)).toBe(calendar([EVENT], TODAY));
    const numberOf = (date: string) =>
      Number(/^SEQUENCE:(\d+)/m.exec(calendar([{ ...EVENT, date }], TODAY))?.[1]);
    expect(numberOf('2027-02-02')).toBe(numberOf('2027-02-01') + 1);
  });

  it('may hold no event at all', () => {
    expect(unfold(calendar([], TODAY)).at(-1)).toBe('END:VCALENDAR');
  });
});
