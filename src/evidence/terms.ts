/**
 * Finds the terms of a list as whole words, of two that begin alike the longer, in the plural too.
 */
export function termPattern(terms: string[]): RegExp {
  const longestFirst = terms.toSorted((a, b) => b.length - a.length);
  const any = longestFirst.map((term) => RegExp.escape(term)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?:s|es)?(?![\\p{L}\\p{N}])`, 'giu');
}
