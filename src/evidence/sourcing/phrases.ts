import type { Token } from '#evidence/sourcing/sentence-tags';

/** A noun with the words before it: "nearly every new father". */
export interface Phrase {
  words: Token[];
  /** The noun or pronoun that it is about; of "half of all men" it is "men". */
  head: Token;
  /** Whether it is a doing: "naming an emotion". */
  isDoing: boolean;
  /** What it is of: "the pain of a breakup". */
  of?: Phrase;
  /** Whether "to" and a verb follow, as in "the urge to text". */
  leadsToVerb?: true;
  /** Whether "who" follows, as in "the child who is teased". */
  leadsToWho?: true;
}

/** Nouns of amount and kind, after which "of" leads to the noun that is meant. */
const AMOUNT =
  /^(?:most|many|few|some|all|half|each|every|none|any|both|one|two|three|four|five|six|seven|eight|nine|ten|majority|minority|number|share|proportion|percentage|percent|%|third|quarter|plenty|lot|lots|handful|fraction|tenth|dozens?|hundreds?|thousands?|millions?|kind|sort|type|form|much|group|rate|rates|\d.*)$/;
const BEFORE_NOUN = new Set(['DET', 'ADJ', 'NUM', 'SYM']);
const NOUN = new Set(['NOUN', 'PROPN']);
const POSSESSIVE = /^(?:my|your|his|her|its|our|their|whose)$/;

/** The phrase that begins at a word, with the place after it; undefined where none begins. */
export function readPhrase(
  tokens: Token[],
  start: number,
): { phrase: Phrase; end: number } | undefined {
  let at = start;
  let head: Token | undefined;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (token.quoted) break;
    if (NOUN.has(token.pos)) {
      head = token;
    } else if (token.pos === 'PART' && /^'s?$/.test(token.lower) && head) {
      if (!next || !/^(?:NOUN|PROPN|ADJ|NUM|VERB|ADV)$/.test(next.pos)) break;
      head = undefined;
    } else if (token.lower === "'" && head && next && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos)) {
      continue;
    } else if (head) {
      // "part two"
      if (token.pos === 'NUM' && !/^(?:one|two)$/.test(next?.lower ?? '') && next?.pos !== 'NOUN')
        continue;
      break;
    } else if (token.pos === 'PRON' && !POSSESSIVE.test(token.lower)) {
      if (
        at > start &&
        !/^(?:nearly|almost|hardly|scarcely|virtually|practically)$/.test(
          tokens[at - 1]?.lower ?? '',
        )
      )
        break;
      head = token;
      at += 1;
      break;
    } else if (token.pos === 'ADV' && next && leadsToNoun(tokens, at)) {
      continue;
    } else if (token.text === ',' && tokens[at - 1]?.pos === 'ADJ' && next?.pos === 'ADJ') {
      continue;
    } else if (token.pos === 'DET' && tokens[at - 1]?.pos === 'ADJ' && at > start) {
      break;
    } else if (!BEFORE_NOUN.has(token.pos) && !POSSESSIVE.test(token.lower)) {
      break;
    }
  }
  const words = tokens.slice(start, at);
  head ??= words.findLast(({ pos }) => pos === 'DET' || pos === 'ADJ' || pos === 'NUM');
  if (!head || words.length === 0) return undefined;
  if (words.every(({ pos }) => pos === 'ADJ' || pos === 'ADV') && !AMOUNT.test(head.lower)) {
    return undefined;
  }
  if (tokens[at]?.lower === 'of') {
    const inner = readPhrase(tokens, at + 1);
    if (inner) {
      const isAmount = AMOUNT.test(head.lower);
      const all = [...words, tokens[at] as Token, ...inner.phrase.words];
      const phrase = { words: all, head: isAmount ? inner.phrase.head : head, isDoing: false };
      return { phrase: isAmount ? phrase : { ...phrase, of: inner.phrase }, end: inner.end };
    }
  }
  const leadsToVerb = tokens[at]?.lower === 'to' && tokens[at + 1]?.pos === 'VERB';
  const leads = {
    ...(leadsToVerb && { leadsToVerb }),
    ...(tokens[at]?.lower === 'who' && { leadsToWho: true as const }),
  };
  return { phrase: { words, head, isDoing: false, ...leads }, end: at };
}

/** "nearly every", "too little sleep": an adverb before what stands before a noun. */
function leadsToNoun(tokens: Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 5);
  const stop = rest.findIndex(({ pos }) => !BEFORE_NOUN.has(pos) && pos !== 'ADV');
  const first = rest[0];
  const end = stop < 0 ? undefined : rest[stop];
  return (
    first !== undefined &&
    BEFORE_NOUN.has(first.pos) &&
    end !== undefined &&
    (NOUN.has(end.pos) || end.lower === 'of')
  );
}
