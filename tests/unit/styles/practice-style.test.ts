import { expect, it } from 'vitest';
import { practiceStyle } from '#styles/practice-style.ts';

it('a practice has its accent in both schemes, and on paper the address of its links', () => {
  expect(practiceStyle({ accent: '#0b4a52' }, 'https://blog.example.com')).toMatch(
    /^:root\{--color-link:(light-dark\(#0b4a52,#[\da-f]{6}\));--color-button:\1;--origin:"https:\/\/blog\.example\.com"\}$/,
  );
});

it('without either the sheet stays as it is', () => {
  expect(practiceStyle({})).toBe('');
});
