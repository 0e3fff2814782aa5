import type { Token } from '#evidence/sourcing/sentence-tags';

/** Words in "-ing" that are no participles. */
const NO_DOING = /^(?:br|s|r|st|sw|cl|fl|spr|str|wr|sl)ing$/;

/** Where the verbs that begin at a word end; the same place where none begin. */
export function verbsFrom(tokens: Token[], start: number): number {
  let at = start;
  let hasHelper = false;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.quoted) break;
    if (token.pos === 'VERB') return at + 1;
    if (token.pos === 'AUX') {
      hasHelper = true;
      continue;
    }
    const isNot = token.pos === 'PART' && token.lower !== 'to' && !token.lower.startsWith("'");
    if (token.pos !== 'ADV' && !isNot) break;
    const ahead = tokens.slice(at + 1, at + 4).find(({ pos }) => pos !== 'ADV' && pos !== 'PART');
    if (!ahead || !/^(?:AUX|VERB)$/.test(ahead.pos)) break;
  }
  return hasHelper ? at : start;
}

/** "naming" or "being named": a doing, and no verb of a clause. */
export function isDoing(verbs: Token[]): boolean {
  const [first, last] = [verbs[0]?.lower ?? '', verbs.at(-1)?.lower ?? ''];
  if (/^(?:being|having)$/.test(first)) return true;
  return /ing$/.test(last) && !NO_DOING.test(last) && !verbs.some(({ pos }) => pos === 'AUX');
}

/** "ask", "do not ask", "never ask": the form of an order. */
export function isPlain(verbs: Token[]): boolean {
  const first = verbs.find(({ pos }) => pos !== 'ADV' && pos !== 'PART');
  if (!first) return false;
  return (
    /^(?:be|do|let)$/.test(first.lower) || (first.pos === 'VERB' && first.lower === first.lemma)
  );
}

/** "held back by fear": perhaps no more than an addition to its noun. */
export function isParticiple(verbs: Token[]): boolean {
  const [verb] = verbs;
  return verbs.length === 1 && verb?.lower !== verb?.lemma && !verb?.lower.endsWith('s');
}

/** Whether a verb that tells of a time is among words, and not only "to go" or "going". */
export function hasFiniteVerb(tokens: Token[]): boolean {
  return tokens.some(
    ({ pos, lower }, at) =>
      pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower) && tokens[at - 1]?.lower !== 'to'),
  );
}
