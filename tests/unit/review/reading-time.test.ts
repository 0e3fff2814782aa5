import { describe, expect, it } from 'vitest';
import { readingMinutes } from '#review/readability';

describe('the time to read', () => {
  it.each([
    [0, 1],
    [100, 1],
    [238, 1],
    [357, 2],
    [1400, 6],
    [2380, 10],
  ])('%i words is %i minutes', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});
