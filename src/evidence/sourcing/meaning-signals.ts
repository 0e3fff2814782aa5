import {
  CAUSES,
  COMPARISONS,
  FREQUENCIES,
  PAST,
  PREDICTIONS,
} from '#evidence/sourcing/claim-words';
import { DEFINING, IMAGES, THINGS } from '#evidence/sourcing/protected-words';
import type { ReadClause, Reading } from '#evidence/sourcing/sentence-reading';
import type { Signal } from '#evidence/sourcing/signal';
import {
  generalClauses,
  inClass,
  matched,
  phrase,
  subjectAndVerb,
} from '#evidence/sourcing/signal';
import { anyOf } from '#evidence/sourcing/word-class';

const POINTED_THINGS = new RegExp(
  `\\b(?:the|his|her|that|this|next) (?:\\w+ )?(?:${anyOf(THINGS)})s?\\b`,
  'g',
);

function images({ tokens }: Reading): string[] {
  return inClass(
    tokens.filter(({ pos }) => pos === 'NOUN'),
    IMAGES,
  );
}

/** "X is a Y", where Y is no most, no cause and no omen. */
function isNaming({ isEquation, isGeneric, verbs, rest, about }: ReadClause): boolean {
  if (verbs.some(({ lower }) => /^(?:will|'ll)$/.test(lower))) return false;
  if (!isEquation || !(isGeneric || /^(?:feeling|union|condition)$/.test(about))) return false;
  const at = rest.findIndex(({ pos }) => pos === 'NOUN' || pos === 'VERB');
  const noun = rest[at];
  if (noun?.pos !== 'NOUN') return false;
  const isPlain = rest
    .slice(0, at)
    .every(
      ({ pos, lower }) =>
        (/^(?:DET|ADJ|NUM|PART|ADV)$/.test(pos) || lower === 'our') && !RANK.test(lower),
    );
  const claims = [PREDICTIONS, CAUSES, FREQUENCIES, COMPARISONS, PAST];
  return isPlain && !claims.some((words) => words.has(noun.lemma));
}

const RANK = /(?:est|er)$|^(?:most|least|more|less|common|main|leading|best|worst|only|first)$/;

/** What gives a word its meaning, draws an image or sets a scene. */
export const MEANING_SIGNALS: Signal[] = [
  {
    name: 'defining',
    reason: 'It says what a word means.',
    read: ({ clauses }) =>
      clauses
        .filter(({ verb, about, isOrder, link }) => {
          const isSpeaker = /^(?:i|name|people|authority|research)$/.test(about);
          return link === 'main' && !isOrder && !isSpeaker && DEFINING.has(verb?.lemma ?? '');
        })
        .flatMap(subjectAndVerb),
  },
  {
    name: 'defining-phrase',
    reason: 'It gives a word its meaning.',
    read: phrase(
      '\\b(?:is|are) (?:a|an|the|another) (?:\\w+ )?(?:word|term|name|phrase|label|form|kind|type|sort|act|state|feeling|pattern|bond|sentence) (?:for|of|that|in which)\\b',
      '\\b(?:stands for|refers to|(?:i|we) mean|the (?:word|term|phrase)|so-called|is when|known as|is called|(?:call|calls|called) (?:it|this|that)|we call)\\b',
      '\\bin (?:plain|other) words\\b|\\bin (?:this|the strict) sense\\b|\\b(?:shorthand|short|another name|a name|the name) for\\b',
      '\\b(?:for our purposes|in this (?:article|piece|post)|as (?:i|we) use (?:it|the))\\b',
      '^it is (?:a |an )?(?:\\w+ )?(?:therapy|treatment|method|approach|program|way|word|term)\\b',
      '\\bis one (?:that|where|who|in which)\\b|, an? (?:\\w+ )?(?:word|term|phrase|name|idea) (?:from|borrowed|for|that|of)\\b|\\bcome to mean\\b',
      '^to \\w+ (?:\\w+ )?is to\\b|^[\\w -]{3,30} : (?:a|an|the)\\b',
    ),
  },
  {
    name: 'equation',
    reason: 'It says that one thing is another, as a definition or an image does.',
    read: (reading) =>
      generalClauses(reading)
        .filter((clause) => clause.link === 'main' && isNaming(clause))
        .flatMap(subjectAndVerb),
  },
  {
    name: 'term',
    reason: 'A word or two between quotation marks is spoken of as a word.',
    read: ({ tokens }) => (tokens.some(({ text, quoted }) => text === '"' && !quoted) ? ['"'] : []),
  },
  { name: 'image', reason: 'It names a thing that may stand for another.', read: images },
  {
    name: 'image-said',
    reason: 'It sets a thing for another: "like a", "is a".',
    read: (reading) => {
      const link =
        /\b(?:like (?:a|an|the|\w+ing)|as if|as though|(?:is|are|was|be) (?:not |less )?(?:a|an|the)|think of|might as well)\b/;
      const found = images(reading);
      return found.length > 0 && link.test(reading.plain) ? found : [];
    },
  },
  {
    name: 'simile',
    reason: 'It says what a thing is like.',
    read: phrase(
      '\\b(?:is|are|was|were|be) (?:\\w+ )?like\\b|\\bas (?:if|though)\\b|\\ba (?:kind|sort) of\\b',
    ),
  },
  {
    name: 'hypothesis',
    reason: 'It sets a scene.',
    read: phrase(
      '\\b(?:imagine|suppose|invented|made[- ]up|pretend|what if|as if|were (?:a|an|to|sitting))\\b',
      "\\b(?:picture (?:a|an|two|your)|say (?:you|he|she|a|an|that)|let's (?:say|call|pretend|look|take)|let us)\\b",
      '\\b(?:in|for) (?:our|this|an|one) (?:\\w+ )?(?:example|version|scene|story|case)\\b',
      "\\b(?:he|she|you|they|it)(?:'d| would| had) ",
    ),
  },
  {
    name: 'counted-people',
    reason: 'Two or three people of a story, and not all of a kind.',
    read: ({ clauses }) =>
      clauses
        .filter(({ about, subject }) => about === 'people' && subject?.words.length === 2)
        .filter(({ subject }) => /^(?:two|three|four|both)$/.test(subject?.words[0]?.lower ?? ''))
        .flatMap(subjectAndVerb),
  },
  {
    name: 'pointed-things',
    reason: 'It shows single things: "the counter", "his coffee".',
    read: ({ plain }) => plain.match(POINTED_THINGS) ?? [],
  },
  {
    name: 'one-moment',
    reason: 'It tells of one moment, or of the past of one person.',
    read: ({ clauses, plain }) => [
      ...matched(
        plain,
        /\b(?:yesterday|tonight|today|right now|last (?:night|week|year)|one (?:evening|day|morning|night)|(?:this|that) (?:evening|day|night|morning|week))\b/,
      ),
      ...clauses
        .filter(({ isPast, about }) => isPast && /^(?:he|you|i|we|they)$/.test(about))
        .flatMap(subjectAndVerb),
    ],
  },
];
