import type { PartOfSpeech } from 'wink-nlp';
import type { Token } from '#evidence/sourcing/sentence-tags';
import { hasFiniteVerb } from '#evidence/sourcing/verb-groups';
import { NAMES_LIKE_WORDS, NOUN_AND_VERB, PEOPLE } from '#evidence/sourcing/words';

/** A word with its neighbors. */
type Place = Record<'token' | 'before' | 'twoBefore' | 'after' | 'twoAfter', Token>;

/** Stands before the first word of a sentence, and after the last. */
const NOTHING: Token = { text: '', lower: '', lemma: '', pos: 'SPACE', quoted: false };

/** Endings that no verb has in its plain form. */
const NOUN_ENDING =
  /(?:ing|ness|tion|sion|ity|ism|ist|er|or|ship|hood|ance|ence|ency|cy|al|^therapy|^clinic|^night|^room|^weekend)$/;
/** Participles that look like the plain form of their verb. */
const UNCHANGED = /^(?:cut|hurt|split|spread|read)$/;
const PARTICLE = /^(?:out|up|down|off|away)$/;

const HELPER = /^(?:will|wo|would|can|ca|could|may|might|should|must|do|does|did)$/;
const ASKS_FOR_VERB = /^(?:who|i|we|they|he|she|nobody|everyone|everybody|someone|somebody)$/;

/**
 * What the tagger gets wrong by rule, by an example; the first that fits a word sets its part of
 * speech.
 */
const BY_EXAMPLE: Record<string, [pos: PartOfSpeech, fits: (place: Place) => boolean]> = {
  'Sue Johnson': [
    'PROPN',
    ({ token }) => /^\p{Lu}/u.test(token.text) && NAMES_LIKE_WORDS.has(token.lower),
  ],
  'panic is fear': [
    'NOUN',
    ({ token, before }) =>
      token.pos === 'VERB' &&
      /^(?:is|are|was|were)$/.test(before.lower) &&
      token.lower === token.lemma &&
      NOUN_AND_VERB.has(token.lower) &&
      !UNCHANGED.test(token.lower),
  ],
  'we humans': [
    'NOUN',
    ({ token, before }) =>
      /^(?:we|us)$/.test(before.lower) && PEOPLE.has(token.lower.replace(/s$/, '')),
  ],
  'more than a million children': [
    'ADV',
    ({ token, before, after, twoAfter }) =>
      token.lower === 'than' &&
      /^(?:more|less|fewer)$/.test(before.lower) &&
      (after.pos === 'NUM' ||
        /^(?:half|hundred|thousand|million|third|quarter)$/.test(twoAfter.lower)),
  ],
  'play therapy': [
    'NOUN',
    ({ token, after }) =>
      token.pos === 'VERB' && /^(?:therapy|therapies|counseling|therapists?)$/.test(after.lower),
  ],
  'around a third of men': [
    'ADV',
    ({ token, after, twoAfter }) =>
      /^(?:around|about|over|under|roughly)$/.test(token.lower) &&
      /^(?:a|half|one|two|three|\d.*)$/.test(after.lower) &&
      /\d|^(?:third|quarter|fifth|tenth|half|million|in|out|of|percent)$/.test(twoAfter.lower),
  ],
  'divorced men, one disputed border': [
    'ADJ',
    ({ token, before, after }) =>
      token.pos === 'VERB' &&
      /[^e]ed$/.test(token.lower) &&
      after.pos === 'NOUN' &&
      /^(?:SPACE|ADP|ADJ|SCONJ|DET|NUM)$/.test(before.pos),
  ],
  // Verbs that the tagger takes for nouns or adjectives.
  'Call a friend.': [
    'VERB',
    ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      before === NOTHING &&
      NOUN_AND_VERB.has(token.lower) &&
      /^(?:a|an|the|your|his|her|him|them|one|someone|each)$/.test(after.lower),
  ],
  'couples who joke survive, the urge to text': [
    'VERB',
    ({ token, before }) =>
      token.pos === 'NOUN' &&
      token.lower === token.lemma &&
      ((before.lower === 'who' && !PEOPLE.has(token.lemma)) ||
        (before.lower === 'to' && NOUN_AND_VERB.has(token.lower))),
  ],
  'it will separate, it does not last': [
    'VERB',
    ({ token, before, twoBefore, after }) =>
      /^(?:NOUN|ADJ)$/.test(token.pos) &&
      HELPER.test((/^(?:ADV|PART)$/.test(before.pos) ? twoBefore : before).lower) &&
      token.lower === token.lemma &&
      !/(?:ing|ed)$/.test(token.lower) &&
      !/^(?:NOUN|ADJ)$/.test(after.pos),
  ],
  'research backs up the claim, criticism cuts deeper': [
    'VERB',
    ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      before.pos === 'NOUN' &&
      !isPlural(before) &&
      /[^s]s$/.test(token.lower) &&
      NOUN_AND_VERB.has(token.lower.slice(0, -1)) &&
      (hasObject(after) || /^(?:ADJ|ADV)$/.test(after.pos)),
  ],
  'nobody changes, they laugh': [
    'VERB',
    ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      before.pos === 'PRON' &&
      ASKS_FOR_VERB.test(before.lower) &&
      !/ing$/.test(token.lower) &&
      !/^(?:NOUN|VERB|AUX)$/.test(after.pos),
  ],
  'classes lower the odds, friendships thin out': [
    'VERB',
    ({ token, before, after }) => token.pos === 'ADJ' && isPlural(before) && hasObject(after),
  ],
  'mothers cry every day': [
    'VERB',
    ({ token, before, after }) =>
      token.pos === 'NOUN' && isPlural(before) && isLikeVerb(token, after),
  ],
};

const REPAIRS = Object.values(BY_EXAMPLE);

/** Sets right, from left to right, what the tagger gets wrong by rule. */
export function repairTags(tokens: Token[]): Token[] {
  const at = (index: number) => tokens[index] ?? NOTHING;
  for (const [index, token] of tokens.entries()) {
    const [before, twoBefore] = [at(index - 1), at(index - 2)];
    const place = { token, before, twoBefore, after: at(index + 1), twoAfter: at(index + 2) };
    const [pos] = REPAIRS.find(([, fits]) => fits(place)) ?? [];
    if (pos) token.pos = pos;
  }
  return findVerb(tokens);
}

function isLikeVerb(token: Token, after: Token): boolean {
  if (token.lower !== token.lemma || NOUN_ENDING.test(token.lower)) return false;
  if (after.pos === 'NOUN') return NOUN_AND_VERB.has(token.lower);
  return /^(?:SPACE|DET|ADV|ADP|PRON|PUNCT|ADJ|SCONJ|NUM|CCONJ)$/.test(after.pos);
}

/** A sentence has a verb; where none was seen, a noun or adjective in its place is one. */
function findVerb(tokens: Token[]): Token[] {
  if (hasFiniteVerb(tokens) || tokens.at(-1)?.text !== '.') return tokens;
  const found =
    tokens.find((token, at) => {
      const after = tokens[at + 1] ?? NOTHING;
      // "sleep loss inflames the brain", "couples in the fifties married within a year"
      const isNoun = token.pos === 'NOUN' && /[^s]s$/.test(token.lower) && hasObject(after);
      const isPast = token.pos === 'ADJ' && token.lower.endsWith('ed') && after.pos === 'ADP';
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
function hasObject(after: Token): boolean {
  return /^(?:DET|PRON)$/.test(after.pos) || PARTICLE.test(after.lower);
}

/** Whether a word is a noun in the plural. */
function isPlural(token: Token): boolean {
  return token.pos === 'NOUN' && /^(?:people|men|women|children)$|[^sui]s$/.test(token.lower);
}
