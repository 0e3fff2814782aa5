import type { ReadClause } from '#evidence/sourcing/sentence-reading';
import type { Token } from '#evidence/sourcing/sentence-tags';
import type { ClaimKind, Signal } from '#evidence/sourcing/signal';
import {
  generalClauses,
  inClass,
  isOnPractice,
  matched,
  phrase,
  stating,
  subjectAndVerb,
  wordsOf,
} from '#evidence/sourcing/signal';
import type { Subject } from '#evidence/sourcing/subjects';
import type { WordClass } from '#evidence/sourcing/words';
import {
  AUTHORITIES,
  BODY,
  COMPARISONS,
  CONDITIONS,
  EFFECTS,
  FEELINGS,
  FREQUENCIES,
  MEASURES,
  PAST,
  PEOPLE,
  PREDICTIONS,
  REPORTS,
  RESEARCH,
  TREATMENTS,
  UNIONS,
  anyOf,
  wordClass,
} from '#evidence/sourcing/words';

/** Finds clauses that say something of all of a kind, and shows their subject and verb. */
function general(keeps: (clause: ReadClause) => boolean): Signal['read'] {
  return (reading) => generalClauses(reading).filter(keeps).flatMap(subjectAndVerb);
}

/** Finds those whose subject is of one kind. */
function on(subject: Subject): Signal['read'] {
  return general(({ about }) => about === subject);
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

const NUMBER =
  '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?|a hundred|a dozen)';
const PERIOD = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)';
const PEOPLE_NAMED = new RegExp(
  `(?<!\\b(?:my|your|our|his|her|this|that|the) )\\b(?:${anyOf(PEOPLE, UNIONS)})s\\b|\\b(?:people|men|women|children)\\b`,
);
/** "a burden for most young parents": those of whom it is so are counted. */
const MOST_PEOPLE = new RegExp(
  `\\b(?:for|in|among|to) (?:most|many|few) (?:[\\w-]+ ){0,2}(?:(?:${anyOf(PEOPLE, UNIONS)})s|people|men|women|children)\\b`,
);
/** "change your mind" and "in mind" are no minds. */
const NO_MIND = /^(?:my|your|his|her|in|to|never|n't|not)$/;

function bodyWords(tokens: Token[]): string[] {
  const isBody = ({ lower }: Token, at: number) =>
    lower !== 'mind' || !NO_MIND.test(tokens[at - 1]?.lower ?? '');
  return inClass(tokens.filter(isBody), BODY);
}

const AUTHORITY = `(?:${anyOf(AUTHORITIES)})`;
/** Verbs by which somebody with a name does research. */
const RESEARCHING = wordClass(
  'build watch ask develop found create observe interview survey train raise film experiment',
);
/** Those of them that "Maya" does as well; "Virginia Satir" does them for research. */
const EVERYDAY = wordClass(
  'say tell know see think call ask watch write follow teach raise train build find agree understand create',
);
/** What carries the name of its researcher: "Harlow's monkeys", "the Gottman method". */
const NAMED = wordClass(
  'theory effect method model work book idea view experiment monkey dog rat volunteer infant baby student',
  'patient couple man paradigm hypothesis law scale inventory',
);
/** Shows the clauses of a sentence that is no question. */
function clausesThat(keeps: (clause: ReadClause) => boolean): Signal['read'] {
  return ({ clauses, isQuestion }) =>
    isQuestion ? [] : clauses.filter(keeps).flatMap(subjectAndVerb);
}

/**
 * What a sentence says of all of a kind, in which words, and what it leans on: by name, with its
 * kind.
 */
export const CLAIM_SIGNALS: Record<string, [kind: ClaimKind, read: Signal['read']]> = {
  'people-subject': ['general', on('people')],
  'union-subject': ['general', on('union')],
  'body-subject': ['brain-body', on('body')],
  'treatment-subject': ['treatment', on('treatment')],
  'doing-subject': ['effect', on('doing')],
  'past-without-persons': [
    'history',
    (reading) =>
      PERSONS.test(reading.plain) || reading.isQuestion
        ? []
        : reading.clauses
            .filter(({ link, isPast, asserts }) => link === 'main' && isPast && asserts)
            .filter(({ about }) => !/^(?:it|they|name|none|union|feeling)$/.test(about))
            .flatMap(subjectAndVerb),
  ],
  quantifier: [
    'prevalence',
    (reading) => [
      ...within(MEASURES, ({ subject, about }) =>
        /^(?:practice|page)$/.test(about) ? [] : (subject?.words ?? []),
      )(reading),
      ...stating(({ plain }) => matched(plain, MOST_PEOPLE))(reading),
    ],
  ],
  frequency: ['prevalence', within(FREQUENCIES)],
  comparative: [
    'comparison',
    (reading) =>
      generalClauses(reading).flatMap((clause) =>
        wordsOf(clause)
          .filter((token) => isComparative(token) && !isMeasure(token, clause))
          .map(({ text }) => text),
      ),
  ],
  effect: ['effect', within(EFFECTS, ({ verbs }) => verbs)],
  'acts-on-people': [
    'effect',
    (reading) =>
      generalClauses(reading)
        .filter(({ isEquation, about }) => !isEquation && !/^(?:people|universal)$/.test(about))
        .flatMap(({ rest }) =>
          [PEOPLE, FEELINGS, BODY, UNIONS].flatMap((words) => inClass(rest, words)),
        ),
  ],
  prediction: ['prediction', within(PREDICTIONS)],
  'people-word': ['general', stating(({ plain }) => matched(plain, PEOPLE_NAMED))],
  'body-word': ['brain-body', stating(({ tokens }) => bodyWords(tokens))],
  'inner-word': [
    'general',
    stating(({ tokens }) => [...inClass(tokens, FEELINGS), ...inClass(tokens, CONDITIONS)]),
  ],
  'treatment-word': ['treatment', stating(({ tokens }) => inClass(tokens, TREATMENTS))],
  comparison: [
    'comparison',
    stating(
      phrase(
        '\\b(?:more|less|fewer|worse|(?!(?:rath|oth)er)\\w+er)\\b[^,;]* than\\b',
        '\\b(?:compared (?:with|to)|in contrast to|unlike|as (?!long|soon|well|far|much|if)\\w+ as|twice as)\\b',
        '\\bthe (?:more|less|\\w+er)\\b[^,]*, the (?:more|less|\\w+er)\\b',
      ),
    ),
  ],
  'cause-phrase': [
    'cause',
    stating(
      phrase(
        '\\b(?:comes?|came|grows?|grew|born|made|built|learned|stems?|springs?|arises?|results?) (?:out )?(?:from|of|in)\\b',
        '\\b(?:because of|due to|thanks to|at the root|the (?:root|cause|source|reason|result) (?:of|for|is|that))\\b',
        '\\b(?:is|are|was|were) (?:\\w+ )?because\\b',
        "\\b(?:what (?:\\w+ )?(?:makes|drives|causes|keeps|leads)|that'?s why|which is why)\\b",
        '\\b(?:shaped|caused|driven|fueled|formed|kept|set|triggered|fed|rooted|planted|taught|learned) (?:\\w+ )?(?:by|in|at|early)\\b',
      ),
    ),
  ],
  'prediction-phrase': [
    'prediction',
    stating(
      phrase(
        '\\b(?:going to|sooner or later|in the long run|over time|in time|at risk|tends? to)\\b',
        '\\b(?:end(?:s|ed)? up|(?:go|goes) on to|turns? into|grows? (?:up )?into|left (?:alone|untreated))\\b',
        '\\b(?:un)?likely\\b|\\bfor (?:life|the rest of (?:your|their|his|her) li(?:fe|ves))\\b|\\bfinds? (?:\\w+ )?way back\\b',
        '\\bwill (?:\\w+ly )?(?:not |never )?\\w+ (?:within|by|around)\\b',
      ),
    ),
  ],
  share: [
    'number',
    stating(
      phrase(
        '\\d+ ?%|\\b(?:per ?cent|half (?:of|the|their|all)|on average|the average|double[sd]?|triple[sd]?)\\b',
        '\\b(?:one|two|three)[- ](?:thirds?|quarters?|fifths?|tenths?)\\b|\\ba (?:third|quarter|fifth|tenth)(?! (?!of|or|are|have|do|had|say)\\w)',
        `\\b${NUMBER} (?:\\w+ )?(?:in|out of) (?:every )?${NUMBER}\\b`,
        '\\b(?:(?:hundreds?|thousands?|millions?|billions?) of|a million|a handful of \\w+ in)\\b',
      ),
    ),
  ],
  'needed-time': [
    'number',
    (reading) =>
      isOnPractice(reading) || reading.clauses.some(({ about }) => about === 'we')
        ? []
        : neededTime(reading),
  ],
  authority: [
    'authority',
    clausesThat(
      ({ about, isGeneric, verb, isOrder, asserts }) =>
        about === 'authority' &&
        isGeneric &&
        !isOrder &&
        asserts &&
        verb !== undefined &&
        (REPORTS.has(verb.lemma) || verb.lemma === 'be'),
    ),
  ],
  'authority-phrase': [
    'authority',
    stating(
      phrase(
        '\\baccording to\\b',
        '\\b(?:well|widely|long|commonly) (?:known|established|documented|understood|accepted)\\b',
        "\\b(?:it|this) (?:is|has been|'s|was) (?:\\w+ ){0,2}(?:known|shown|proven|established|accepted|documented|demonstrated|found|believed|thought|said)\\b",
        '\\b(?:data|evidence|research|science|literature|numbers) (?:is|are) (?:clear|settled|plain|strong|overwhelming|solid|unanimous|consistent)\\b',
        '\\b(?<!no )(?:body of|growing|strong|clear|good|more) evidence\\b|\\bthe evidence (?:is|says|shows|suggests|points|supports)\\b|(?<!far )\\bas we (?:all )?know\\b',
        '\\bin the (?:view|opinion|eyes) of (?!my)',
        `\\bany (?:\\w+ ){0,3}${AUTHORITY}\\b`,
        `\\b(?:most|all|many|some|leading|few) (?:\\w+ ){0,3}${AUTHORITY}s\\b`,
        `\\bas an? (?:\\w+ ){0,2}${AUTHORITY},? i (?:\\w+ )?(?:know|see|can)\\b`,
        "\\bi(?:'ve| have) (?:seen|sat|worked|met|treated|watched)\\b.*\\b(?:know|that)\\b",
        '\\b(?:my|our) (?:\\w+ )?(?:years|decades|experience|practice|work) (?:\\w+ )*(?:i|we) (?:have |can )?(?:seen|see|learned|found|know|say)\\b',
      ),
    ),
  ],
  'research-speaks': [
    'named-research',
    clausesThat(
      ({ about, asserts, verb }) =>
        about === 'research' && asserts && verb !== undefined && REPORTS.has(verb.lemma),
    ),
  ],
  'named-person-reports': [
    'named-research',
    clausesThat(
      ({ subject, verb }) =>
        verb !== undefined &&
        (REPORTS.has(verb.lemma) || RESEARCHING.has(verb.lemma)) &&
        !(EVERYDAY.has(verb.lemma) && subject?.words.length === 1) &&
        subject?.head.pos === 'PROPN',
    ),
  ],
  'named-inquiry': [
    'named-research',
    stating(({ tokens }) =>
      tokens.flatMap(({ pos, quoted, text }, at) => {
        if (pos !== 'PROPN' || quoted || text === 'I') return [];
        const isOwner = tokens[at + 1]?.lower.startsWith("'") ?? false;
        return tokens
          .slice(at + 1, at + 6)
          .filter(
            ({ lemma, pos }) =>
              pos === 'NOUN' && (RESEARCH.has(lemma) || (isOwner && NAMED.has(lemma))),
          )
          .map((noun) => `${text}${isOwner ? '’s' : ''} ${noun.text}`);
      }),
    ),
  ],
  'past-words': ['history', stating(({ tokens }) => inClass(tokens, PAST))],
  'past-dates': [
    'history',
    stating(
      phrase(
        '\\b(?:1[5-9]\\d\\d|20[012]\\d)s?\\b|\\bcentury\\b',
        '\\b(?:until|since|in|before|during|by) the (?:\\w+ )?(?:war|\\w*ties|middle ages|past|\\d+s)\\b',
        '(?<!(?:is|are|be|get|gets|getting|that|\\w+ed) )\\bused to\\b',
        '\\b(?:for (?:most|much) of|goes back|dates? (?:back|from)|back then|(?:was|were) once|years ago|generations?)\\b',
        '\\bin (?:earlier|former|ancient|olden) times?\\b',
      ),
    ),
  ],
};

const neededTime = stating(
  phrase(
    `\\b(?:takes?|needs?|lasts?|requires?|passes|fades?|peaks?|within|in|after|about|around|for) (?:(?!these|those|your|my|our)\\w+ ){0,4}(?:${NUMBER}|several|a few) (?:to ${NUMBER} )?${PERIOD}\\b`,
    `\\b${NUMBER} ${PERIOD}\\b[^.]*(?:is|'s) (?:how long|what|all)\\b`,
    `\\bit takes (?:at least |about |up to |only )?(?:${NUMBER}|more|less)\\b`,
    '\\b(?:first|second|third|fourth) (?:day|week|month|year|decade)\\b',
  ),
);
