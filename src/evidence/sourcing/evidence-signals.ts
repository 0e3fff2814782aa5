import { PAST, REPORTS, RESEARCH } from '#evidence/sourcing/claim-words';
import { AUTHORITIES } from '#evidence/sourcing/people-words';
import type { ReadClause } from '#evidence/sourcing/sentence-reading';
import type { Token } from '#evidence/sourcing/sentence-tags';
import type { Signal } from '#evidence/sourcing/signal';
import { inClass, phrase, stating, subjectAndVerb } from '#evidence/sourcing/signal';
import { anyOf, wordClass } from '#evidence/sourcing/word-class';

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
const TITLE = /^(?:Dr|Mr|Mrs|Ms|Uncle|Aunt|Grandma|Grandpa)\.?$/;

/** Names side by side, and not "Maya and Tom". */
function isFullName(words: Token[], tokens: Token[]): boolean {
  const start = tokens.indexOf(words[0] as Token);
  return (
    words.length > 1 &&
    words.every((word, at) => word.pos === 'PROPN' && tokens[start + at] === word) &&
    !words.some(({ text }) => TITLE.test(text))
  );
}

/** Shows the clauses of a sentence that is no question. */
function clausesThat(keeps: (clause: ReadClause) => boolean): Signal['read'] {
  return ({ clauses, isQuestion }) =>
    isQuestion ? [] : clauses.filter(keeps).flatMap(subjectAndVerb);
}

/** What a sentence leans on: authority, research, the past. */
export const EVIDENCE_SIGNALS: Signal[] = [
  {
    name: 'authority',
    reason: 'Those who should know say so.',
    kind: 'authority',
    read: clausesThat(
      ({ about, isGeneric, verb, isOrder, asserts }) =>
        about === 'authority' &&
        isGeneric &&
        !isOrder &&
        asserts &&
        verb !== undefined &&
        (REPORTS.has(verb.lemma) || verb.lemma === 'be'),
    ),
  },
  {
    name: 'authority-phrase',
    reason: 'It leans on what is known, shown or seen.',
    kind: 'authority',
    read: stating(
      phrase(
        '\\baccording to\\b',
        '\\b(?:well|widely|long|commonly) (?:known|established|documented|understood|accepted)\\b',
        "\\b(?:it|this) (?:is|has been|'s|was) (?:\\w+ ){0,2}(?:known|shown|proven|established|accepted|documented|demonstrated|found|believed|thought|said)\\b",
        '\\b(?:data|evidence|research|science|literature|numbers) (?:is|are) (?:clear|settled|plain|strong|overwhelming|solid|unanimous|consistent)\\b',
        '\\b(?<!no )(?:body of|the|growing|strong|clear|good|more) evidence\\b|\\bas we (?:all )?know\\b',
        '\\bin the (?:view|opinion|eyes) of (?!my)',
        `\\bany (?:\\w+ ){0,3}${AUTHORITY}\\b`,
        `\\b(?:most|all|many|some|leading|few) (?:\\w+ ){0,3}${AUTHORITY}s\\b`,
        `\\bas an? (?:\\w+ ){0,2}${AUTHORITY},? i (?:\\w+ )?(?:know|see|can)\\b`,
        "\\bi(?:'ve| have) (?:seen|sat|worked|met|treated|watched)\\b.*\\b(?:know|that)\\b",
        '\\b(?:my|our) (?:\\w+ )?(?:years|decades|experience|practice|work) (?:\\w+ )*(?:i|we) (?:have |can )?(?:seen|see|learned|found|know|say)\\b',
      ),
    ),
  },
  {
    name: 'general-behind-authority',
    reason: 'A statement stands behind "as a therapist I know".',
    kind: 'authority',
    read: ({ clauses, isQuestion }) => {
      const isKnown = clauses.some(
        ({ about, verb }) =>
          about === 'i' && /^(?:know|see|tell|say|learn|assure|promise)$/.test(verb?.lemma ?? ''),
      );
      return isKnown && !isQuestion
        ? clauses
            .filter(({ asserts, isGeneric, link }) => asserts && isGeneric && link === 'content')
            .flatMap(subjectAndVerb)
        : [];
    },
  },
  {
    name: 'research-speaks',
    reason: 'A study or a theory finds, shows or follows something.',
    kind: 'named-research',
    read: clausesThat(
      ({ about, asserts, verb }) =>
        about === 'research' && asserts && verb !== undefined && REPORTS.has(verb.lemma),
    ),
  },
  {
    name: 'named-person-reports',
    reason: 'Somebody with a name found, showed or built something.',
    kind: 'named-research',
    read: clausesThat(
      ({ subject, verb }) =>
        verb !== undefined &&
        (REPORTS.has(verb.lemma) || RESEARCHING.has(verb.lemma)) &&
        !(EVERYDAY.has(verb.lemma) && subject?.words.length === 1) &&
        (subject?.words.some(({ pos }) => pos === 'PROPN') ?? false),
    ),
  },
  {
    name: 'full-name',
    reason: 'Somebody with first and last name does something; invented people have no last name.',
    kind: 'named-research',
    read: ({ clauses, tokens, isQuestion }) =>
      isQuestion
        ? []
        : clauses
            .filter(
              ({ about, subject }) => about === 'name' && isFullName(subject?.words ?? [], tokens),
            )
            .flatMap(subjectAndVerb),
  },
  {
    name: 'named-inquiry',
    reason: 'A name goes with a study, a theory or those who took part.',
    kind: 'named-research',
    read: stating(({ tokens }) =>
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
  },
  {
    name: 'past-words',
    reason: 'It speaks of former times or of how something began.',
    kind: 'history',
    read: stating(({ tokens }) => inClass(tokens, PAST)),
  },
  {
    name: 'past-dates',
    reason: 'It names a year, a century or an age.',
    kind: 'history',
    read: stating(
      phrase(
        '\\b(?:1[5-9]\\d\\d|20[012]\\d)s?\\b|\\bcentury\\b',
        '\\b(?:until|since|in|before|during|by) the (?:\\w+ )?(?:war|\\w*ties|middle ages|past|\\d+s)\\b',
        '(?<!(?:is|are|be|get|gets|getting|that|\\w+ed) )\\bused to\\b',
        '\\b(?:for (?:most|much) of|goes back|dates? (?:back|from)|back then|(?:was|were) once|years ago|generations?)\\b',
        '\\bin (?:earlier|former|ancient|olden) times?\\b',
      ),
    ),
  },
];
