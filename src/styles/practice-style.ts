import { accentPair } from '#styles/color.ts';

/**
 * The tokens that a practice's settings decide, as a rule to put after the style sheet: without a
 * layer, it goes before all of the sheet.
 *
 * @param practice.accent its color, in any way CSS writes one
 * @param origin `https://…`, printed before paths; none while the site has no address
 */
export function practiceStyle({ accent }: { accent?: string }, origin = ''): string {
  const tokens = origin ? [`--origin:"${origin}"`] : [];
  if (accent) {
    const { light, dark } = accentPair(accent);
    const pair = `light-dark(${light},${dark})`;
    tokens.unshift(`--color-link:${pair}`, `--color-button:${pair}`);
  }
  return tokens.length > 0 ? `:root{${tokens.join(';')}}` : '';
}
