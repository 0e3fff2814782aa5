/** A day in a calendar. */
export interface CalendarEvent {
  /** The same in every calendar made from the same thing, so that a new import moves the event. */
  uid: string;
  /** `YYYY-MM-DD` */
  date: string;
  summary: string;
  description: string;
}

const OCTETS_PER_LINE = 75;
const EPOCH = Date.parse('2000-01-01T00:00:00Z');
const encoder = new TextEncoder();

/**
 * Whole-day events as an iCalendar file (RFC 5545), with a reminder at nine in the morning.
 *
 * @param today day the file is made on, `YYYY-MM-DD`; with the same events it gives the same file
 */
export function calendar(events: CalendarEvent[], today: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Close Reading//Editor//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ uid, date, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${digits(today)}T000000Z`,
      // Calendars take over a new date only with a higher number, and dates only move forward.
      `SEQUENCE:${(Date.parse(`${date}T00:00:00Z`) - EPOCH) / 86_400_000}`,
      `DTSTART;VALUE=DATE:${digits(date)}`,
      `SUMMARY:${escape(summary)}`,
      `DESCRIPTION:${escape(description)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escape(summary)}`,
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function digits(date: string): string {
  return date.replaceAll('-', '');
}

/** RFC 5545, section 3.3.11. */
function escape(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** RFC 5545, section 3.1: lines of at most 75 octets, never cut within a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > OCTETS_PER_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
