import { createRequire } from 'node:module';
import type { Document, ItsFunction, Model, PartOfSpeech, WinkMethods } from 'wink-nlp';
import { NAMES_LIKE_WORDS } from '#evidence/sourcing/words';
import { repairTags } from '#evidence/sourcing/tag-repairs';

/** A word or a sign of a sentence. */
export interface Token {
  /** As it stands. */
  text: string;
  lower: string;
  /** Its dictionary form, as far as the tagger knows it. */
  lemma: string;
  pos: PartOfSpeech;
  /** Whether it stands between quotation marks, as something a person says. */
  quoted: boolean;
}

type WinkNlp = (model: Model, pipe: string[]) => WinkMethods;

let tagger: { nlp: WinkMethods; its: WinkMethods['its']; lexicon: Document } | undefined;

/** The model takes a fifth of a second to load, so only the first sentence of a process does it. */
function getTagger() {
  if (tagger) return tagger;
  const require = createRequire(import.meta.url);
  const winkNLP = require('wink-nlp') as WinkNlp;
  const nlp = winkNLP(require('wink-eng-lite-web-model') as Model, ['pos']);
  return (tagger = { nlp, its: nlp.its, lexicon: nlp.readDoc('') });
}

/** Endings that only common nouns have, however rare the noun is. */
const COMMON = /(?:ing|ism|ness|ity|tion|sion|ment|ency|ancy|ship|hood|ly|ed|[a-z]s)$/;
/** A quotation of so many words is speech; a shorter one is a term. */
const SPEECH = 3;
/** So much of a headline begins with capitals. */
const HEADLINE = 0.7;

/**
 * Words with their part of speech, read by wink-nlp. Compounds with hyphens are one word.
 *
 * @param sentence plain text, with the quotes of a keyboard or of a page
 */
export function tagSentence(sentence: string): Token[] {
  const text = sentence.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();
  return markSpeech(
    repairTags(unknownPlurals(joinCompounds(getTagger().nlp.readDoc(withoutCapitals(text))))),
  );
}

function joinCompounds(document: Document): Token[] {
  const { its } = getTagger();
  const tokens = document.tokens();
  // The declared types of these helpers lack one argument.
  const read = <T>(helper: unknown) => tokens.out(helper as ItsFunction<T>) as T[];
  const [tags, lemmas] = [read<PartOfSpeech>(its.pos), read<string>(its.lemma)];
  const spaces = read<string>(its.precedingSpaces);
  const joined: Token[] = [];
  for (const [index, text] of tokens.out().entries()) {
    const last = joined.at(-1);
    const isGlued = spaces[index] === '' && last !== undefined;
    if (isGlued && text === '-' && /[\p{L}\p{N}]$/u.test(last.text)) {
      last.text += '-';
    } else if (isGlued && /^[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}]-$/u.test(last.text)) {
      const lemma = last.text.toLowerCase() + (lemmas[index] ?? text);
      const whole = last.text + text;
      Object.assign(last, { text: whole, lower: whole.toLowerCase(), lemma, pos: tags[index] });
    } else {
      const pos = tags[index] ?? 'X';
      const lower = text.toLowerCase();
      joined.push({ text, lower, lemma: lemmas[index] ?? lower, pos, quoted: false });
    }
  }
  return joined;
}

/** Sets the first word, or a whole headline, in small letters, which the tagger reads better. */
function withoutCapitals(text: string): string {
  const { lexicon } = getTagger();
  const long = (text.match(/\p{L}[\p{L}'-]*/gu) ?? []).filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (long.length > 2 && capitals / long.length > HEADLINE) {
    return text.replace(/\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase());
  }
  return text.replace(/(^|[:;.!?]\s+|")(\p{Lu}\p{Ll}+)(?=([^\p{L}]*)(\p{Lu}?))/gu, (...found) => {
    const [whole, before, word, gap, next] = found as [string, string, string, string, string];
    const lower = word.toLowerCase();
    const isName = gap === ' ' && next !== '' && NAMES_LIKE_WORDS.has(lower);
    const isCommon = !lexicon.isOOV(lower) || COMMON.test(lower);
    return isCommon && !isName ? before + lower : whole;
  });
}

/** "antidepressants lose": a word the tagger does not know is no adjective with an "s". */
function unknownPlurals(tokens: Token[]): Token[] {
  const { lexicon } = getTagger();
  for (const token of tokens) {
    const isPlural = token.pos === 'ADJ' && /[^sui]s$/.test(token.lower);
    if (isPlural && lexicon.isOOV(token.lower)) token.pos = 'NOUN';
  }
  return tokens;
}

function markSpeech(tokens: Token[]): Token[] {
  let open = -1;
  for (const [index, token] of tokens.entries()) {
    if (token.text !== '"') continue;
    if (open < 0) {
      open = index;
      continue;
    }
    if (index - open > SPEECH) {
      for (const inside of tokens.slice(open, index + 1)) inside.quoted = true;
    }
    open = -1;
  }
  return tokens;
}
