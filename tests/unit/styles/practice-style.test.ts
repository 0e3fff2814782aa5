import { expect, it } from 'vitest';
import { practiceStyle } from '#styles/practice-style.ts';

it('a practice has its accent in both schemes, and on paper the address of its links', () => {
  expect(practiceStyle({ accent: '#0b4a52' }, 'https://blog.example.com')).toMatch(
    /^:root\{--color-accent:light-dark\(#0b4a52,#[\da-f]{6}\);--origin:"https:\/\/blog\.example\.com"\}$/,
  );
});

it.each([{}, { accent: '#ffee00' }])('of %o the sheet stays as it is', (practice) => {
  expect(practiceStyle(practice)).toBe('');
});
