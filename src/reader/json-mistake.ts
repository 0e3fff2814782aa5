/**
 * What is wrong with a text that is not valid JSON, and in which line. V8 names the line of some mistakes;
 * of a sign that does not belong it shows the surroundings.
 *
 * @param message of V8's `SyntaxError`
 */
export function jsonMistake(message: string, source: string): { detail: string; line: number } {
  const last = source.trimEnd().split('\n').length;
  const [, placed, named] = /^(.*?)(?: in JSON)? at position .*line (\d+)/.exec(message) ?? [];
  if (placed) return { detail: placed, line: Math.min(Number(named), last) };
  const [, detail, token, dots, excerpt] =
    /^(Unexpected token '(.+?)'), (\.{3})?"(.*)"(?:\.{3})? is not valid JSON$/su.exec(message) ??
    [];
  if (!detail || !token || !excerpt) return { detail: message, line: last };
  // The excerpt begins ten signs before the mistake, or with the file.
  const at = source.indexOf(excerpt) + excerpt.indexOf(token, dots ? 10 : 0);
  return { detail, line: source.slice(0, at).split('\n').length };
}
