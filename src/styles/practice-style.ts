import { accentPair } from '#styles/color.ts';

/**
 * The tokens that a practice's settings decide, as a rule to put after the style sheet: without a
 * layer, it goes before all of the sheet.
 *
 * @param practice.accent its color as `#rrggbb`
 * @param origin `https://…`, printed before paths; none while the site has no address
 */
export function practiceStyle({ accent }: { accent?: string }, origin = ''): string {
  const pair = accent && accentPair(accent);
  const tokens = [
    ...(pair ? [`--color-accent:light-dark(${pair.light},${pair.dark})`] : []),
    ...(origin ? [`--origin:"${origin}"`] : []),
  ];
  return tokens.length > 0 ? `:root{${tokens.join(';')}}` : '';
}
