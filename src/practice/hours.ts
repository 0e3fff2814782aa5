/** A line of opening hours as machines read it. */
export interface Hours {
  /** "Monday" */
  days: string[];
  /** "09:00" */
  opens: string;
  closes: string;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const TO = '\\s*(?:[-–—]|to|until|through)\\s*';
const DAY = '\\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?';
const DAY_SPAN = new RegExp(`${DAY}(?:${TO}${DAY})?`, 'gi');
const TIME = '(\\d{1,2})(?::(\\d\\d))?\\s*(?:([ap])\\.?m\\.?)?';
const TIME_SPAN = new RegExp(`^${TIME}${TO}${TIME}$`, 'i');

/**
 * Opening hours out of a line like "Monday to Friday, 9 am to 6 pm".
 *
 * @returns nothing for a line that only people understand, like "By appointment"
 */
export function readHours(line: string): Hours | undefined {
  const [, names = '', times = ''] = /^(\D+?)[,:]?\s*(\d.*)$/.exec(line.trim()) ?? [];
  const isOnlyDays = /^(?:[\s,&]|and|from)*$/i.test(names.replace(DAY_SPAN, ''));
  const days = [...names.matchAll(DAY_SPAN)].flatMap(([, from, to]) => daysBetween(from!, to));
  const [, hour, minute, half, endHour, endMinute, endHalf] = TIME_SPAN.exec(times) ?? [];
  if (!isOnlyDays || days.length === 0 || !hour || !endHour) return undefined;
  const opens = time(hour, minute, half);
  // "9 to 6" ends in the afternoon.
  const closes = (endHalf ? [endHalf] : [undefined, 'p'])
    .map((half) => time(endHour, endMinute, half))
    .find((end) => opens && end && end > opens);
  return opens && closes ? { days, opens, closes } : undefined;
}

function daysBetween(from: string, to = from): string[] {
  const place = (name: string) =>
    DAYS.findIndex((day) => day.toLowerCase().startsWith(name.toLowerCase()));
  const [first, last] = [place(from), place(to)];
  return first <= last
    ? DAYS.slice(first, last + 1)
    : [...DAYS.slice(first), ...DAYS.slice(0, last + 1)];
}

function time(hour: string, minute = '00', half?: string): string | undefined {
  const number = Number(hour);
  if (half && (number < 1 || number > 12)) return undefined;
  const hours = half ? (number % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : number;
  return hours < 24 && Number(minute) < 60
    ? `${String(hours).padStart(2, '0')}:${minute}`
    : undefined;
}
