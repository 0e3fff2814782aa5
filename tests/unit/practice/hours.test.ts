import { expect, it } from 'vitest';
import { readHours } from '#practice/hours';

const WORKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

it.each([
  ['Monday to Friday, 9 am to 6 pm', WORKDAYS, '09:00', '18:00'],
  ['mon–fri 9–6', WORKDAYS, '09:00', '18:00'],
  ['Tuesdays and Thursdays: 10:30 a.m. - 7 p.m.', ['Tuesday', 'Thursday'], '10:30', '19:00'],
  ['Sat, Sun 9:00-13:00', ['Saturday', 'Sunday'], '09:00', '13:00'],
  ['Sunday to Monday from 12 pm until 1 pm', ['Sunday', 'Monday'], '12:00', '13:00'],
])('%s is read', (line, days, opens, closes) => {
  expect(readHours(line)).toEqual({ days, opens, closes });
});

it.each([
  'By appointment',
  'Mondays by appointment, 9 to 6',
  'Mon 25-26',
  'Mon 6 pm to 9 am',
  '9-5',
])('“%s” is for people alone', (line) => expect(readHours(line)).toBeUndefined());
