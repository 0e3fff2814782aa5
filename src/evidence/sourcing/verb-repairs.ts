import { NOUN_AND_VERB } from '#evidence/sourcing/claim-words';
import { hasObject, isPlural, NOUN_ENDING } from '#evidence/sourcing/missing-verb';
import { PEOPLE } from '#evidence/sourcing/people-words';
import type { Token } from '#evidence/sourcing/sentence-tags';
import type { Repair } from '#evidence/sourcing/tag-repair';

const HELPER = /^(?:will|wo|would|can|ca|could|may|might|should|must|do|does|did)$/;
const ASKS_FOR_VERB = /^(?:who|i|we|they|he|she|nobody|everyone|everybody|someone|somebody)$/;

/** Verbs that the tagger takes for nouns or adjectives. */
export const VERB_REPAIRS: Repair[] = [
  {
    example: 'couples who joke survive',
    pos: 'VERB',
    fits: ({ token, before }) =>
      token.pos === 'NOUN' &&
      before?.lower === 'who' &&
      token.lower === token.lemma &&
      !PEOPLE.has(token.lemma),
  },
  {
    example: 'Call a friend.',
    pos: 'VERB',
    fits: ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      !before &&
      NOUN_AND_VERB.has(token.lower) &&
      /^(?:a|an|the|your|his|her|him|them|one|someone|each)$/.test(after?.lower ?? ''),
  },
  {
    example: 'the urge to text',
    pos: 'VERB',
    fits: ({ token, before }) =>
      token.pos === 'NOUN' && before?.lower === 'to' && NOUN_AND_VERB.has(token.lower),
  },
  {
    example: 'research backs up the claim, criticism cuts deeper',
    pos: 'VERB',
    fits: ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      before?.pos === 'NOUN' &&
      !isPlural(before) &&
      /[^s]s$/.test(token.lower) &&
      NOUN_AND_VERB.has(token.lower.slice(0, -1)) &&
      (hasObject(after) || /^(?:ADJ|ADV)$/.test(after?.pos ?? '')),
  },
  {
    example: 'those who marry young face a risk',
    pos: 'VERB',
    fits: ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      before?.pos === 'ADJ' &&
      NOUN_AND_VERB.has(token.lower) &&
      /^(?:a|an|the|their|his|her|no)$/.test(after?.lower ?? ''),
  },
  {
    example: 'nobody changes, they laugh',
    pos: 'VERB',
    fits: ({ token, before, after }) =>
      token.pos === 'NOUN' &&
      before?.pos === 'PRON' &&
      ASKS_FOR_VERB.test(before.lower) &&
      !/ing$/.test(token.lower) &&
      !/^(?:NOUN|VERB|AUX)$/.test(after?.pos ?? ''),
  },
  {
    example: 'it will separate, it does not last',
    pos: 'VERB',
    fits: ({ token, before, twoBefore, after }) =>
      /^(?:NOUN|ADJ)$/.test(token.pos) &&
      isHelper(before, twoBefore) &&
      token.lower === token.lemma &&
      !/(?:ing|ed)$/.test(token.lower) &&
      !/^(?:NOUN|ADJ)$/.test(after?.pos ?? ''),
  },
  {
    example: 'classes lower the odds, friendships thin out',
    pos: 'VERB',
    fits: ({ token, before, after }) => token.pos === 'ADJ' && isPlural(before) && hasObject(after),
  },
  {
    example: 'mothers cry every day',
    pos: 'VERB',
    fits: ({ token, before, after }) =>
      token.pos === 'NOUN' && isPlural(before) && isLikeVerb(token, after),
  },
];

function isHelper(before: Token | undefined, twoBefore: Token | undefined): boolean {
  const isBetween = before && /^(?:ADV|PART)$/.test(before.pos) && before.lower !== 'to';
  const word = isBetween ? twoBefore : before;
  return word?.pos === 'AUX' && HELPER.test(word.lower);
}

function isLikeVerb(token: Token, after: Token | undefined): boolean {
  if (token.lower !== token.lemma || NOUN_ENDING.test(token.lower)) return false;
  if (after?.pos === 'NOUN') return NOUN_AND_VERB.has(token.lower);
  return after === undefined || /^(?:DET|ADV|ADP|PRON|PUNCT|ADJ|SCONJ|NUM|CCONJ)$/.test(after.pos);
}
