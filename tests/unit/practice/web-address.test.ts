import { expect, it } from 'vitest';
import { readWebAddress } from '#practice/web-address';

it.each([
  ['www.Example.com', 'https://www.example.com'],
  [' example.com/Fees?a=b ', 'https://example.com/Fees?a=b'],
  ['HTTPS://Example.com/A', 'https://example.com/A'],
  ['https://example.com', 'https://example.com'],
  ['http://www.example.com/a', 'https://www.example.com/a'],
  ['/Fees', '/fees/'],
  ['/fees/', '/fees/'],
  ['', ''],
])('“%s” is read as “%s”', (written, read) => expect(readWebAddress(written)).toBe(read));

it.each(['ftp://example.com', 'kim@example.com', 'nowhere', 'javascript:alert(1)', 'a b.com'])(
  '“%s” stays as it is, to be refused',
  (written) => expect(readWebAddress(written)).toBe(written),
);
