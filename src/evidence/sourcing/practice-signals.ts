import { COUNTED, LOGISTICS, PAGE, VISITING } from '#evidence/sourcing/protected-words';
import type { Token } from '#evidence/sourcing/sentence-tags';
import type { Signal } from '#evidence/sourcing/signal';
import { inClass, mainClause, phrase, subjectAndVerb } from '#evidence/sourcing/signal';
import { anyOf } from '#evidence/sourcing/word-class';

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

/** What tells of the practice or the page: money, times, ways, lists. */
export const PRACTICE_SIGNALS: Signal[] = [
  {
    name: 'practice-main',
    reason: 'Its subject belongs to the practice or the page.',
    read: (reading) => {
      const main = mainClause(reading);
      return main && /^(?:practice|page)$/.test(main.about) ? subjectAndVerb(main) : [];
    },
  },
  {
    name: 'visiting',
    reason: 'Clients or the practice go through a visit.',
    read: ({ clauses }) =>
      clauses
        .filter(({ subject, verb, about }) => {
          const head = subject?.head.lemma ?? '';
          const isVisitor = about === 'practice' || VISITORS.test(head);
          return isVisitor && verb !== undefined && VISITING.has(verb.lemma);
        })
        .flatMap(subjectAndVerb),
  },
  {
    name: 'clients-main',
    reason: 'It tells what clients or groups of the practice do.',
    read: (reading) => {
      const main = mainClause(reading);
      const isClient = /^(?:clients?|groups?)$/.test(main?.subject?.head.lower ?? '');
      return main && isClient ? subjectAndVerb(main) : [];
    },
  },
  {
    name: 'our-place',
    reason: 'It tells of this practice: "our office", "my fee", "here".',
    read: phrase(
      '\\b(?:my|our) (?:\\w+ )?(?:office|practice|clients?|work|fees?|team|group|training|license|therapists?|sessions?|rooms?|door|chair|building|newsletter|list|page|site|desk|couch)\\b',
      '\\bin (?:a |the |our |my )?(?:first |last |each )?(?:sessions?|hour|intake|meeting)\\b',
      '\\bin (?:this|our|couples|family|group) (?:room|work|group)\\b|\\bhere\\b',
      '\\b(?:the|a|your|our) (?:first|second|last|next) (?:visit|session|call|meeting|appointment|time)\\b',
      '\\b(?:with|to|see|asks?|tells?|visit|call) (?:me|us)\\b|\\b(?:new|current|returning|prospective|former) clients?\\b',
    ),
  },
  {
    name: 'logistics',
    reason: 'It names the things of a practice.',
    read: ({ tokens }) => inClass(notVerbs(tokens), LOGISTICS),
  },
  {
    name: 'logistics-two',
    reason: 'It names several of them.',
    read: ({ tokens }) => {
      const found = inClass(notVerbs(tokens), LOGISTICS);
      return found.length > 1 ? found : [];
    },
  },
  {
    name: 'exact',
    reason: 'It gives a price, a time of day, a number to call or a day.',
    read: phrase(
      '\\$ ?\\d|\\b\\d{1,2}:\\d\\d\\b|\\b\\d{1,2} (?:a\\.?m|p\\.?m)\\b|\\b\\d{3}[- ]\\d{4}\\b',
      `\\b(?:988|911|741741|licen[cs]ed?|(?:${DAY})s?|(?:${MONTH}) \\d+)\\b`,
    ),
  },
  {
    name: 'page',
    reason: 'It speaks of the text or the site.',
    read: ({ tokens }) => inClass(notVerbs(tokens), PAGE),
  },
  {
    name: 'this-page',
    reason: 'It points at this text.',
    read: phrase(
      `\\b(?:this|the next|the last|the first|an earlier|our|following|each|every|these|another) (?:\\w+ )?(?:${PART})\\b`,
      '\\b(?:step|part|question|exercise|rule|number|point) (?:\\d+|one|two|three|four|five|six|seven)\\b',
      '^(?:above|below)(?:,| (?:you|we|i)\\b)|\\b(?:sections?|notes?|list|questions?|stories|examples?|steps?|described|discussed|listed|see|seen) (?:above|below)\\b',
      '\\b(?:what follows|read on|scroll|see (?:our|the|also|my)|next week|subscribe|more (?:about|on) )',
    ),
  },
  {
    name: 'count-in-text',
    reason: 'It counts what the text lists.',
    read: phrase(
      `\\b(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)(?: of)?(?: (?:these|the|those|my))?(?: \\w+)? (?:${anyOf(COUNTED)})s\\b`,
    ),
  },
];
