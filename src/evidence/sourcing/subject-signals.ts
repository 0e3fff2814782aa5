import {
  BODY,
  COMPARISONS,
  EFFECTS,
  FEELINGS,
  FREQUENCIES,
  PREDICTIONS,
} from '#evidence/sourcing/claim-words';
import { MEASURES, PEOPLE, UNIONS } from '#evidence/sourcing/people-words';
import type { ReadClause } from '#evidence/sourcing/sentence-reading';
import type { Token } from '#evidence/sourcing/sentence-tags';
import type { Signal } from '#evidence/sourcing/signal';
import {
  generalClauses,
  inClass,
  isOnPractice,
  subjectAndVerb,
  wordsOf,
} from '#evidence/sourcing/signal';
import type { Subject } from '#evidence/sourcing/subjects';
import type { WordClass } from '#evidence/sourcing/word-class';

/** Finds clauses that say something of all of a kind, and shows their subject and verb. */
function general(keeps: (clause: ReadClause) => boolean): Signal['read'] {
  return (reading) => generalClauses(reading).filter(keeps).flatMap(subjectAndVerb);
}

function about(...subjects: Subject[]): Signal['read'] {
  return general((clause) => subjects.includes(clause.about));
}

/** Finds words of a class in such clauses, all of them or only some. */
function within(words: WordClass, part: (clause: ReadClause) => Token[] = wordsOf): Signal['read'] {
  return (reading) => generalClauses(reading).flatMap((clause) => inClass(part(clause), words));
}

/** Words that only sound like comparatives. */
const NO_COMPARATIVE =
  /^(?:n?ever|over|under|(?:al)?together|however|(?:an)?other|n?either|rather|sober|tender|bitter|clever|eager|proper|former|inner|outer|upper|honest|modest|earnest)$/;

function isComparative({ lower, pos }: Token): boolean {
  const isForm = /^(?:ADJ|ADV)$/.test(pos) && /[a-z]{3}(?:er|est)$/.test(lower);
  return COMPARISONS.has(lower) || (isForm && !NO_COMPARATIVE.test(lower));
}

/** "most men" counts men; "most afraid" compares. */
function isMeasure(token: Token, { subject }: ReadClause): boolean {
  return MEASURES.has(token.lower) && (subject?.words.includes(token) ?? false);
}

/** Words for those who take part in a story or a talk. */
const PERSONS = /\b(?:i|me|my|we|us|our|you|your|he|him|his|she|her|hers)\b/;

/** What a clause says of all of a kind: who does what. */
export const SUBJECT_SIGNALS: Signal[] = [
  {
    name: 'people-subject',
    reason: 'People of a kind do something: "men withdraw".',
    kind: 'general',
    read: about('people'),
  },
  {
    name: 'union-subject',
    reason: 'Marriages or families fare in some way.',
    kind: 'general',
    read: about('union'),
  },
  {
    name: 'body-subject',
    reason: 'The brain or the body does something.',
    kind: 'brain-body',
    read: about('body'),
  },
  {
    name: 'treatment-subject',
    reason: 'A treatment does something.',
    kind: 'treatment',
    read: about('treatment'),
  },
  {
    name: 'doing-subject',
    reason: 'A doing has an effect: "naming it calms".',
    kind: 'effect',
    read: about('doing'),
  },
  {
    name: 'general-in-reason',
    reason: 'A reason for advice is a statement: "…, since couples who wait do worse".',
    kind: 'general',
    read: general(({ link }) => link === 'reason' || link === 'contrast'),
  },
  {
    name: 'general-future',
    reason: 'It says what will become of all of a kind.',
    kind: 'prediction',
    read: general(({ verbs }) => verbs.some(({ lower }) => /^(?:will|'ll|wo)$/.test(lower))),
  },
  {
    name: 'past-without-persons',
    reason: 'It tells of the past, but of no one in it: "the first clinic opened".',
    kind: 'history',
    read: (reading) =>
      PERSONS.test(reading.plain) || reading.isQuestion
        ? []
        : reading.clauses
            .filter(({ link, isPast, asserts }) => link === 'main' && isPast && asserts)
            .filter(({ about }) => about !== 'it' && about !== 'name' && about !== 'none')
            .flatMap(subjectAndVerb),
  },
  {
    name: 'future-of-things',
    reason: 'It says what will become of a thing: "the panic will come back".',
    kind: 'prediction',
    read: (reading) =>
      isOnPractice(reading)
        ? []
        : reading.clauses
            .filter(({ link, asserts, isGeneric }) => link === 'main' && asserts && !isGeneric)
            .filter(({ verbs }) => verbs.some(({ lower }) => /^(?:will|'ll|wo)$/.test(lower)))
            .filter(({ about }) => !/^(?:i|we|you|he|they|it|name|none|relative)$/.test(about))
            .flatMap(subjectAndVerb),
  },
  {
    name: 'quantifier',
    reason: 'It counts people or cases without a figure: "most", "few".',
    kind: 'prevalence',
    read: within(MEASURES, ({ subject, about }) =>
      /^(?:practice|page)$/.test(about) ? [] : (subject?.words ?? []),
    ),
  },
  {
    name: 'frequency',
    reason: 'It says how often something is so.',
    kind: 'prevalence',
    read: within(FREQUENCIES),
  },
  {
    name: 'comparative',
    reason: 'Something general is better, worse, most or least.',
    kind: 'comparison',
    read: (reading) =>
      generalClauses(reading).flatMap((clause) =>
        wordsOf(clause)
          .filter((token) => isComparative(token) && !isMeasure(token, clause))
          .map(({ text }) => text),
      ),
  },
  {
    name: 'effect',
    reason: 'It changes something for better or worse.',
    kind: 'effect',
    read: within(EFFECTS, ({ verbs }) => verbs),
  },
  {
    name: 'acts-on-people',
    reason: 'It does something to people, feelings or the body.',
    kind: 'effect',
    read: (reading) =>
      generalClauses(reading)
        .filter(({ isEquation, about }) => !isEquation && !/^(?:people|universal)$/.test(about))
        .flatMap(({ rest }) =>
          [PEOPLE, FEELINGS, BODY, UNIONS].flatMap((words) => inClass(rest, words)),
        ),
  },
  {
    name: 'prediction',
    reason: 'It says what comes of something.',
    kind: 'prediction',
    read: within(PREDICTIONS),
  },
];
