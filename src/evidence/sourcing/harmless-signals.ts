import type { ReadClause, Reading } from '#evidence/sourcing/sentence-reading';
import type { Token } from '#evidence/sourcing/sentence-tags';
import type { Signal } from '#evidence/sourcing/signal';
import { generalClauses, inClass, phrase, subjectAndVerb } from '#evidence/sourcing/signal';
import { isOpen } from '#evidence/sourcing/suspension';
import {
  CAUSES,
  COMPARISONS,
  COUNTED,
  DEFINING,
  EMPATHY,
  FREQUENCIES,
  IMAGES,
  LOGISTICS,
  PAGE,
  PAST,
  PREDICTIONS,
  RIGHTS,
  VISITING,
  anyOf,
} from '#evidence/sourcing/words';

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const DAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const PART =
  'section|article|page|post|chapter|series|part|piece|list|notes?|worksheet|newsletter|version|tab|blog|column|guide|essay';
const VISITORS =
  /^(?:client|patient|group|session|team|therapist|hour|newcomer|people|parent|partner|everyone|everybody|we)$/;

function notVerbs(tokens: Token[]): Token[] {
  return tokens.filter(({ pos }) => pos !== 'VERB');
}

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

const RANK = /(?:est|er)$|^(?:most|least|more|less|common|main|leading|best|worst|one|only|first)$/;

/**
 * Who speaks to whom and how, what tells of the practice or the page, what gives a meaning; by
 * name.
 */
export const HARMLESS_SIGNALS: Record<string, Signal['read']> = {
  'order-alone': (reading) =>
    generalClauses(reading).length > 0
      ? []
      : reading.clauses.filter(({ isOrder }) => isOrder).flatMap(subjectAndVerb),
  speech: ({ tokens }) => (tokens.some(({ quoted }) => quoted) ? ['"'] : []),
  'no-general-clause': (reading) => (generalClauses(reading).length === 0 ? ['-'] : []),
  'own-view': phrase(
    '\\b(?:in my (?:own )?(?:view|opinion|eyes|book)|to my mind|for my part|the way i see|up to me|personally|if you ask me|as i see it|speaking for myself)\\b',
    '\\b(?:for|to) me\\b|\\bfrom (?:my|where i)\\b|\\bno longer believe\\b',
    '\\b(?:i|we) (?:\\w+ )?(?:lean|doubt|distrust|suspect|like to|think|believe|prefer|like|dislike|feel|wonder|admire|find|love|hope|want|trust)\\b',
    '\\bmy (?:own )?(?:view|opinion|bias|hope|guess|sense|hunch|preference|favorite|rule|bet)\\b',
    "\\b(?:i|we)(?:'d| would) (?:rather|put|say|call)\\b|\\bi(?:'m| am) (?:\\w+ )?(?:sure|skeptical|convinced|fond|drawn|moved|struck|touched|surprised|wary)\\b",
    "\\bi(?:'ve| have) (?:grown|come|never|stopped)\\b|\\bwhat i (?:\\w+ )?(?:like|love|admire|miss)\\b|\\bwhat moves me\\b",
  ),
  perhaps: phrase(
    '\\b(?:may|might|perhaps|maybe|possibl[ey]|sometimes|some(?: \\w+)? may|not (?:every|all|always)|can (?:be|feel|mean|look|seem|sound))\\b',
  ),
  unknown: ({ plain }) => (isOpen(plain) ? ['unknown'] : []),
  rights: (reading) => [
    ...(/\b(?:you|we|i|us|everyone|no one|nobody)\b/.test(reading.plain)
      ? inClass(reading.tokens, RIGHTS)
      : []),
    ...phrase(
      '\\b(?:have|has) (?:a|every|the) right\\b|\\bdeserves?\\b|\\ball right to\\b|\\bcan \\w+ [^,]* and still\\b',
      '\\b(?:is|are|be) (?:allowed|free|entitled|welcome) to\\b|^may (?:your|you|this|the)\\b',
      "\\b(?:i|we)(?:'d| would) like\\b|\\b(?:i|we) (?:hope|wish)\\b",
      "\\bdo(?:es)?(?: not|n't) have to\\b|\\bno one has to\\b|\\bshould(?: not|n't)? (?:be|have)\\b",
    )(reading),
  ],
  empathy: ({ plain, tokens }) => (/\b(?:you|your)\b/.test(plain) ? inClass(tokens, EMPATHY) : []),
  'empathy-phrase': phrase(
    "\\b(?:no wonder|of course|makes (?:\\w+ )?sense|(?:i|we)(?:'m| am|'re| are) (?:so )?sorry|(?:i|we) understand|that must|it hurts|a lot to)\\b",
    "\\bit(?:'s| is) (?:\\w+ )?(?:hard|lonely|exhausting|painful|natural|understandable|okay|ok|fine|alright|no mystery)\\b",
    "\\bnothing wrong\\b|\\bnot (?:alone|weak|broken|crazy)\\b|\\byou(?:'ve| have) (?!to\\b)",
  ),
  'helps-to': phrase(
    '\\bit (?:helps|pays|is (?:better|worth|best|wise|kind|enough)) (?:to|\\w+ing)\\b',
    '\\b(?:a|one|another) (?:good|better|kind|useful|simple|first|small) (?:\\w+ )?(?:is|to)\\b',
    '^better to\\b',
    '\\b(?:worth \\w+ing|one (?:way|opener|line|idea)|instead of)\\b',
  ),
  visiting: ({ clauses }) =>
    clauses
      .filter(({ subject, verb, about }) => {
        const head = subject?.head.lemma ?? '';
        const isVisitor = about === 'practice' || VISITORS.test(head);
        return isVisitor && verb !== undefined && VISITING.has(verb.lemma);
      })
      .flatMap(subjectAndVerb),
  'our-place': phrase(
    '\\b(?:my|our) (?:\\w+ )?(?:office|practice|clients?|work|fees?|team|group|training|license|therapists?|sessions?|rooms?|door|chair|building|newsletter|list|page|site|desk|couch)\\b',
    '\\bin (?:a |the |our |my )?(?:first |last |each )?(?:sessions?|hour|intake|meeting)\\b',
    '\\bin (?:this|our|couples|family|group) (?:room|work|group)\\b|\\bhere\\b',
    '\\b(?:the|a|your|our) (?:first|second|last|next) (?:visit|session|call|meeting|appointment|time)\\b',
    '\\b(?:with|to|see|asks?|tells?|visit|call) (?:me|us)\\b|\\b(?:new|current|returning|prospective|former) clients?\\b',
  ),
  logistics: ({ tokens }) => inClass(notVerbs(tokens), LOGISTICS),
  exact: phrase(
    '\\$ ?\\d|\\b\\d{1,2}:\\d\\d\\b|\\b\\d{1,2} (?:a\\.?m|p\\.?m)\\b|\\b\\d{3}[- ]\\d{4}\\b',
    `\\b(?:988|911|741741|licen[cs]ed?|(?:${DAY})s?|(?:${MONTH}) \\d+)\\b`,
  ),
  page: ({ tokens }) => inClass(notVerbs(tokens), PAGE),
  'this-page': phrase(
    `\\b(?:this|the next|the last|the first|an earlier|our|following|each|every|these|another) (?:\\w+ )?(?:${PART})\\b`,
    '\\b(?:step|part|question|exercise|rule|number|point) (?:\\d+|one|two|three|four|five|six|seven)\\b',
    '^(?:above|below)(?:,| (?:you|we|i)\\b)|\\b(?:sections?|notes?|list|questions?|stories|examples?|steps?|described|discussed|listed|see|seen) (?:above|below)\\b',
    '\\b(?:what follows|read on|scroll|see (?:our|the|also|my)|next week|subscribe|more (?:about|on) )',
  ),
  'count-in-text': phrase(
    `\\b(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)(?: of)?(?: (?:these|the|those|my))?(?: \\w+)? (?:${anyOf(COUNTED)})s\\b`,
  ),
  defining: ({ clauses }) =>
    clauses
      .filter(({ verb, about, isOrder, link }) => {
        const isSpeaker = /^(?:i|name|people|authority|research)$/.test(about);
        return link === 'main' && !isOrder && !isSpeaker && DEFINING.has(verb?.lemma ?? '');
      })
      .flatMap(subjectAndVerb),
  'defining-phrase': phrase(
    '\\b(?:is|are) (?:a|an|the|another) (?:\\w+ )?(?:word|term|name|phrase|label|form|kind|type|sort|act|state|feeling|pattern|bond|sentence) (?:for|of|that|in which)\\b',
    '\\b(?:stands for|refers to|(?:i|we) mean|the (?:word|term|phrase)|so-called|is when|known as|is called|(?:call|calls|called) (?:it|this|that)|we call)\\b',
    '\\bin (?:plain|other) words\\b|\\bin (?:this|the strict) sense\\b|\\b(?:shorthand|short|another name|a name|the name) for\\b',
    '\\b(?:for our purposes|in this (?:article|piece|post)|as (?:i|we) use (?:it|the))\\b',
    '^it is (?:a |an )?(?:\\w+ )?(?:therapy|treatment|method|approach|program|way|word|term)\\b',
    '\\bis one (?:that|where|who|in which)\\b|, an? (?:\\w+ )?(?:word|term|phrase|name|idea) (?:from|borrowed|for|that|of)\\b|\\bcome to mean\\b',
    '^to \\w+ (?:\\w+ )?is to\\b|^[\\w -]{3,30} : (?:a|an|the)\\b',
  ),
  equation: (reading) =>
    generalClauses(reading)
      .filter((clause) => clause.link === 'main' && isNaming(clause))
      .flatMap(subjectAndVerb),
  image: images,
  'image-said': (reading) => {
    const link =
      /\b(?:like (?:a|an|the|\w+ing)|as if|as though|(?:is|are|was|be) (?:not |less )?(?:a|an|the)|think of|might as well)\b/;
    const found = images(reading);
    return found.length > 0 && link.test(reading.plain) ? found : [];
  },
  hypothesis: phrase(
    '\\b(?:imagine|suppose|invented|made[- ]up|pretend|what if|as if|were (?:a|an|to|sitting))\\b',
    "\\b(?:picture (?:a|an|two|your)|say (?:you|he|she|a|an|that)|let's (?:say|call|pretend|look|take)|let us)\\b",
    '\\b(?:in|for) (?:our|this|an|one) (?:\\w+ )?(?:example|version|scene|story|case)\\b',
    "\\b(?:he|she|you|they|it)(?:'d| would| had) ",
  ),
};
