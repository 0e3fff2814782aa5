import { findVerb } from '#evidence/sourcing/missing-verb';
import { NAMES_LIKE_WORDS, PEOPLE } from '#evidence/sourcing/people-words';
import type { Token } from '#evidence/sourcing/sentence-tags';
import type { Repair } from '#evidence/sourcing/tag-repair';
import { VERB_REPAIRS } from '#evidence/sourcing/verb-repairs';

const ASKS_FOR_NOUN = /^(?:a|an|the|my|your|his|their|our|no)$/;

const REPAIRS: Repair[] = [
  {
    example: 'a human being',
    pos: 'NOUN',
    fits: ({ token, before }) => before?.lower === 'human' && /^beings?$/.test(token.lower),
  },
  {
    example: 'Sue Johnson',
    pos: 'PROPN',
    fits: ({ token }) => /^\p{Lu}/u.test(token.text) && NAMES_LIKE_WORDS.has(token.lower),
  },
  {
    example: 'according to',
    pos: 'ADP',
    fits: ({ token, after }) =>
      /^(?:according|compared|regarding|depending|given)$/.test(token.lower) &&
      after?.pos === 'ADP',
  },
  {
    example: 'we humans',
    pos: 'NOUN',
    fits: ({ token, before }) =>
      /^(?:we|us)$/.test(before?.lower ?? '') && PEOPLE.has(token.lower.replace(/s$/, '')),
  },
  {
    example: 'most who stay',
    pos: 'DET',
    fits: ({ token, after }) =>
      /^(?:most|many|few|all|some)$/.test(token.lower) && after?.lower === 'who',
  },
  {
    example: 'more than a million children',
    pos: 'ADV',
    fits: ({ token, before, after, twoAfter }) =>
      token.lower === 'than' &&
      /^(?:more|less|fewer)$/.test(before?.lower ?? '') &&
      (after?.pos === 'NUM' ||
        /^(?:half|hundred|thousand|million|third|quarter)$/.test(twoAfter?.lower ?? '')),
  },
  {
    example: 'play therapy',
    pos: 'NOUN',
    fits: ({ token, after }) =>
      token.pos === 'VERB' &&
      /^(?:therapy|therapies|counseling|therapists?)$/.test(after?.lower ?? ''),
  },
  {
    example: 'divorced men',
    pos: 'ADJ',
    fits: ({ token, before, after }) =>
      token.pos === 'VERB' &&
      /[^e]ed$/.test(token.lower) &&
      after?.pos === 'NOUN' &&
      (!before || /^(?:ADP|ADJ|SCONJ|DET)$/.test(before.pos)),
  },
  {
    example: 'the self-help book',
    pos: 'ADJ',
    fits: ({ token, before, after }) =>
      token.pos === 'VERB' &&
      token.text.includes('-') &&
      /^(?:DET|ADJ)$/.test(before?.pos ?? '') &&
      after?.pos === 'NOUN',
  },
  {
    example: 'a twenty-minute break',
    pos: 'ADJ',
    fits: ({ token, after }) =>
      /^(?:\d+|half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty)-/.test(
        token.lower,
      ) && /^(?:NOUN|VERB)$/.test(after?.pos ?? ''),
  },
  {
    example: 'around a third of men',
    pos: 'ADV',
    fits: ({ token, after, twoAfter }) =>
      /^(?:around|about|over|under|roughly)$/.test(token.lower) &&
      /^(?:a|half|one|two|three|\d.*)$/.test(after?.lower ?? '') &&
      /\d|^(?:third|quarter|fifth|tenth|half|million|in|out|of|percent)$/.test(
        twoAfter?.lower ?? '',
      ),
  },
  {
    example: 'couples work',
    pos: 'NOUN',
    fits: ({ token, before }) =>
      before?.lower === 'couples' &&
      /^(?:work|group|night|retreat|weekend|session|workshop)s?$/.test(token.lower),
  },
  {
    example: 'their laugh, a pause',
    pos: 'NOUN',
    fits: ({ token, before }) =>
      token.pos === 'VERB' &&
      ASKS_FOR_NOUN.test(before?.lower ?? '') &&
      !/(?:ed|ing|en)$/.test(token.lower),
  },
  {
    example: 'long pauses.',
    pos: 'NOUN',
    fits: ({ token, before, after }) =>
      token.pos === 'VERB' && before?.pos === 'ADJ' && after?.pos === 'PUNCT',
  },
  ...VERB_REPAIRS,
];

/** Sets right, from left to right, what the tagger gets wrong by rule. */
export function repairTags(tokens: Token[]): Token[] {
  for (const [index, token] of tokens.entries()) {
    const [before, twoBefore] = [tokens[index - 1], tokens[index - 2]];
    const place = {
      token,
      before,
      twoBefore,
      after: tokens[index + 1],
      twoAfter: tokens[index + 2],
    };
    const repair = REPAIRS.find(({ fits }) => fits(place));
    if (repair) token.pos = repair.pos;
  }
  return findVerb(tokens);
}
