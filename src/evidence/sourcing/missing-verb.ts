import type { Token } from '#evidence/sourcing/sentence-tags';
import { hasFiniteVerb } from '#evidence/sourcing/verb-groups';

/** Endings that no verb has in its plain form. */
export const NOUN_ENDING =
  /(?:ing|ness|tion|sion|ity|ism|ist|er|or|ship|hood|ance|ence|ency|cy|al|^therapy|^clinic|^night|^room|^weekend)$/;
const PARTICLE = /^(?:out|up|down|off|away)$/;

/** A sentence has a verb; where none was seen, a noun or adjective in its place is one. */
export function findVerb(tokens: Token[]): Token[] {
  if (hasFiniteVerb(tokens) || tokens.at(-1)?.text !== '.') return tokens;
  const found =
    tokens.find((token, at) => {
      const after = tokens[at + 1];
      // "sleep loss inflames the brain", "couples in the fifties married within a year"
      const isNoun = token.pos === 'NOUN' && /[^s]s$/.test(token.lower) && hasObject(after);
      const isPast = token.pos === 'ADJ' && token.lower.endsWith('ed') && after?.pos === 'ADP';
      return at > 0 && (isNoun || isPast);
    }) ??
    tokens.find((token, at) => {
      // "desire fades", "a text registers as a threat"
      const [before, after] = [tokens[at - 1], tokens[at + 1]];
      if (token.pos !== 'NOUN' || before?.pos !== 'NOUN') return false;
      const isPlain = token.lower === token.lemma && !NOUN_ENDING.test(token.lower);
      return isInflected(token) || (isPlain && isPlural(before) && after?.pos !== 'PUNCT');
    });
  if (found) found.pos = 'VERB';
  return tokens;
}

function isInflected({ lower, lemma }: Token): boolean {
  return lower !== lemma && lower.endsWith('s');
}

/** Whether what follows a word makes a verb of it: "lower the odds", "thin out". */
export function hasObject(after: Token | undefined): boolean {
  return after !== undefined && (/^(?:DET|PRON)$/.test(after.pos) || PARTICLE.test(after.lower));
}

/** Whether a word is a noun in the plural. */
export function isPlural(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' && /^(?:people|men|women|children)$|[^sui]s$/.test(token.lower);
}
