/** A color as `#rrggbb`. */
type Hex = string;

/** The darkest and lightest paper behind links, `--color-leaf` of `src/styles/theme.css`. */
export const LEAF = { light: '#f2ebdd', dark: '#231e18' } as const;

/** Contrast of links with it that the site keeps, WCAG 2.2, 1.4.6 (AAA). */
const MIN_CONTRAST = 7;

/**
 * Contrast of two colors, from 1 to 21.
 * Formula: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(a: Hex, b: Hex): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The practice's accent for both schemes: as given on light paper, and lightened on dark paper
 * until it can be read.
 *
 * @returns `undefined` when it is too pale for light paper
 */
export function accentPair(accent: Hex): { light: Hex; dark: Hex } | undefined {
  if (contrast(accent, LEAF.light) < MIN_CONTRAST) return undefined;
  for (let share = 0; share <= 1; share += 0.02) {
    const dark = mixWithWhite(accent, share);
    if (contrast(dark, LEAF.dark) >= MIN_CONTRAST) return { light: accent, dark };
  }
  return { light: accent, dark: '#ffffff' };
}

function luminance(hex: Hex): number {
  const [red, green, blue] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(hex: Hex): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function mixWithWhite(hex: Hex, share: number): Hex {
  const mixed = channels(hex).map((value) => Math.round(value + (255 - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
