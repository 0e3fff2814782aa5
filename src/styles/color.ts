import { type Oklch, clampChroma, converter, formatHex, parse, wcagContrast } from 'culori';

/** Paper, card and sand of `theme.css`, on which links stand. */
export const GROUNDS = {
  light: ['#f7f4ed', '#ffffff', '#f1e6d4'],
  dark: ['#10191d', '#18242a', '#1f2b2f'],
} as const;

/** Contrast of links with them that the site keeps, WCAG 2.2, 1.4.6 (AAA). */
const MIN_CONTRAST = 7;

/** Far finer than an eye tells apart. */
const STEP = 0.004;

const toOklch = converter('oklch');

/** Whether a text is a color of CSS: `#7a5`, `#8a3b2a`, `rosybrown`, `hsl(20 40% 50%)`. */
export function isColor(text: string): boolean {
  return parse(text) !== undefined;
}

/**
 * A practice's color for links and buttons in both schemes: its hue in the nearest lightness that
 * can be read on paper, card and sand.
 *
 * @param accent any color of CSS
 * @returns each as `#rrggbb`
 */
export function accentPair(accent: string): { light: string; dark: string } {
  const color = toOklch(accent)!;
  return { light: readable(color, GROUNDS.light), dark: readable(color, GROUNDS.dark) };
}

function readable(color: Oklch, grounds: readonly string[]): string {
  for (let distance = 0; ; distance += STEP) {
    for (const l of [color.l - distance, color.l + distance]) {
      const candidate = formatHex(
        clampChroma({ ...color, l: Math.min(Math.max(l, 0), 1) }, 'oklch'),
      );
      if (grounds.every((ground) => wcagContrast(candidate, ground) >= MIN_CONTRAST)) {
        return candidate;
      }
    }
  }
}
