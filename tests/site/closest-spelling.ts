/** More slips than this and a suggestion would be a guess. */
const MOST_SLIPS = 3;

/**
 * The known word that a misspelt one most likely meant.
 *
 * @returns `undefined` when no word is near; capital letters do not count
 */
export function closestSpelling(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.min(MOST_SLIPS, Math.floor(word.length / 3));
  let best: { word: string; slips: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const slips = countSlips(word.toLowerCase(), candidate.toLowerCase());
    if (slips <= limit && slips < (best?.slips ?? Infinity)) best = { word: candidate, slips };
  }
  return best?.word;
}

/** Levenshtein distance, one row at a time. */
function countSlips(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (to[column - 1] === letter ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
