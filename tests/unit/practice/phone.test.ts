import { expect, it } from 'vitest';
import { printPhone, readPhone } from '#practice/phone';

it.each([
  '(415) 555-0134',
  '415.555.0134',
  '415 555 0134',
  '1-415-555-0134',
  '+1 (415) 555-0134',
  ' 4155550134 ',
])('“%s” is one number, printed as people read it', (written) => {
  expect(readPhone(written)).toBe('+14155550134');
  expect(printPhone(readPhone(written))).toBe('(415) 555-0134');
});

it('a number of another country keeps its code', () => {
  expect(readPhone('+44 20 7946 0958')).toBe('+442079460958');
  expect(printPhone('+442079460958')).toBe('+442079460958');
});

it.each(['555-0134', 'call me', '(115) 555-0134'])('“%s” stays as it is', (written) => {
  expect(readPhone(written)).toBe(written);
});
