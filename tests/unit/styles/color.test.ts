import { describe, expect, it } from 'vitest';
import { accentPair, contrast, LEAF } from '#styles/color.ts';

describe('the contrast of two colors', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#ffffff', 1],
  ])('of %s and %s is %f', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
    expect(contrast(b, a)).toBeCloseTo(ratio, 2);
  });
});

describe('an accent', () => {
  it.each(['#0b4a52', '#722818', '#000000', '#1b1464'])(
    'such as %s can be read in both schemes, in a note too',
    (accent) => {
      const { light, dark } = accentPair(accent)!;
      expect(light).toBe(accent);
      expect(contrast(light, LEAF.light)).toBeGreaterThanOrEqual(7);
      expect(contrast(dark, LEAF.dark)).toBeGreaterThanOrEqual(7);
    },
  );

  it('that is too pale is none', () => {
    expect(accentPair('#cc9977')).toBeUndefined();
  });
});
