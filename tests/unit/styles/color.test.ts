import { converter, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { accentPair, GROUNDS, isColor } from '#styles/color.ts';

/** Colors such as practices choose for themselves. */
const ACCENTS = {
  sage: '#9caf88',
  eucalyptus: '#5f8575',
  moss: '#8a9a5b',
  forest: '#2e4a3f',
  terracotta: '#c66b3d',
  clay: '#b66a50',
  rust: '#8b3a1e',
  'dusty rose': '#c9a0a0',
  blush: '#e8c4c4',
  plum: '#6b3a5b',
  lavender: '#b7a6cf',
  lilac: '#c8a2c8',
  slate: '#5a6b7b',
  'powder blue': '#b0c4de',
  navy: '#1b2a49',
  teal: '#2a7f7f',
  sea: '#7fb5b5',
  mustard: '#d4a53a',
  sand: '#d8c3a5',
  honey: '#e0a030',
  charcoal: '#36454f',
  'warm gray': '#8c8279',
  burgundy: '#722f37',
  coral: '#f08070',
};

const toOklch = converter('oklch');
/** Degrees between the hues of two colors. */
function hueDistance(a: string, b: string): number {
  const distance = Math.abs(toOklch(a)!.h! - toOklch(b)!.h!);
  return Math.min(distance, 360 - distance);
}

describe('an accent', () => {
  it.each(Object.entries(ACCENTS))('such as %s can be read in both schemes', (_, accent) => {
    const pair = accentPair(accent);
    for (const scheme of ['light', 'dark'] as const) {
      for (const ground of GROUNDS[scheme]) {
        expect(wcagContrast(pair[scheme], ground)).toBeGreaterThanOrEqual(7);
      }
    }
  });

  it.each(Object.entries(ACCENTS))('such as %s keeps its hue', (_, accent) => {
    const { light, dark } = accentPair(accent);
    for (const shade of [light, dark]) {
      expect(hueDistance(accent, shade), shade).toBeLessThan(4);
      // A gray stays gray, and a color does not turn into one.
      const [before, after] = [toOklch(accent)!.c, toOklch(shade)!.c];
      expect(after, shade).toBeGreaterThan(before * 0.45);
    }
  });

  it('that can be read as it is stays as it is', () => {
    expect(accentPair('#722f37').light).toBe('#722f37');
    expect(accentPair('#e8c4c4').dark).toBe('#e8c4c4');
  });

  it('may be written in any way that CSS has', () => {
    expect(['#7a5', 'rosybrown', 'hsl(20 40% 50%)'].every(isColor)).toBe(true);
    expect(['', 'brick red', '#12'].some(isColor)).toBe(false);
    expect(accentPair('rosybrown')).toEqual(accentPair('#bc8f8f'));
  });
});
