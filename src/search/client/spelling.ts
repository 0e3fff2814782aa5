/** The word of a list that is the fewest slips of the keyboard away, if it is near enough. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const most = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
  let nearest: string | undefined;
  let least = most + 1;
  for (const candidate of known) {
    // Few people miss the first letter, but some swap it with the next.
    const isSwapped = candidate[0] === word[1] && candidate[1] === word[0];
    if (candidate[0] !== word[0] && !isSwapped) continue;
    if (Math.abs(candidate.length - word.length) > most) continue;
    const cost = slips(word, candidate);
    if (cost < least) [nearest, least] = [candidate, cost];
  }
  return nearest;
}

/** How many letters were left out, put in, changed, or swapped with the next. */
function slips(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost =
        Math.min(last[column]!, current[column - 1]!, last[column - 1]! - Number(same)) + 1;
      if (
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1]
      ) {
        cost = Math.min(cost, before[column - 2]! + 1);
      }
      current.push(cost);
    }
    [before, last] = [last, current];
  }
  return last[to.length]!;
}
