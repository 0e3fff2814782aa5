import { readPhrase } from '#evidence/sourcing/phrases';
import type { Token } from '#evidence/sourcing/sentence-tags';
import { hasFiniteVerb, verbsFrom } from '#evidence/sourcing/verb-groups';

/** How a clause hangs on the rest of its sentence. */
export type Link = 'main' | 'condition' | 'time' | 'reason' | 'contrast' | 'relative' | 'content';

/** Pronouns that are a subject wherever they stand. */
export const SUBJECT_ONLY =
  /^(?:i|we|he|she|they|who|nobody|everyone|someone|anyone|everybody|somebody)$/;
/** Pronouns that are the subject of their clause until a noun follows. */
export const STAND_IN = /^(?:who|which|what|that|whom|whatever)$/;
/** Words that make a question of a clause. */
export const ASKED = /^(?:how|whether|why|what|when|where)$/;

const WORDS: Record<Exclude<Link, 'main'>, string> = {
  condition: 'if unless provided',
  time: 'when whenever once while until till before after as where wherever',
  reason: 'because since for so',
  contrast: 'although though whereas',
  content: 'that what whatever how why whether',
  relative: 'who whom which whose',
};
const LINKS = new Map(
  Object.entries(WORDS).flatMap(([link, words]) =>
    words.split(' ').map((word): [string, Link] => [word, link as Link]),
  ),
);
/** Words that link only where a clause follows: "before dinner" has none. */
const PERHAPS = /^(?:before|after|as|since|for|until|till|once|so|while)$/;

/**
 * How the word at a place links a clause; undefined where it links none.
 *
 * @param paused whether a comma stands before it
 */
export function linkAt(tokens: Token[], at: number, paused: boolean): Link | undefined {
  const { lower, pos } = tokens[at] as Token;
  const link = LINKS.get(lower);
  if (!link || ((lower === 'for' || lower === 'so') && !paused)) return undefined;
  if (lower === 'that') {
    if (at === 0 || tokens[at - 1]?.pos === 'ADP') return undefined;
    const isBeforeNoun = pos === 'DET' && tokens[at + 1]?.pos === 'NOUN';
    return isBeforeNoun && !isClause(tokens, at + 1, true) ? undefined : link;
  }
  if (!PERHAPS.test(lower)) return link;
  // "as a rule" is an adverb.
  if (lower === 'as' && tokens[at + 2]?.lower === 'rule') return undefined;
  if (paused && /^(?:since|as|for)$/.test(lower)) {
    const stop = tokens.findIndex(({ pos }, index) => index > at && pos === 'PUNCT');
    if (hasFiniteVerb(tokens.slice(at + 1, stop < 0 ? undefined : stop))) return link;
  }
  return isClause(tokens, at + 1, paused) ? link : undefined;
}

/** Whether a noun with its verb begins at a place, or a noun with a relative clause. */
function isClause(tokens: Token[], at: number, orRelative = false): boolean {
  const end = readPhrase(tokens, at)?.end;
  if (end === undefined) return false;
  const hasRelative = orRelative && /^(?:who|whose|that|which)$/.test(tokens[end]?.lower ?? '');
  return hasRelative || verbsFrom(tokens, end) > end;
}
