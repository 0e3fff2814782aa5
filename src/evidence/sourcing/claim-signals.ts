import { BODY, CONDITIONS, FEELINGS, TREATMENTS } from '#evidence/sourcing/claim-words';
import { PEOPLE, UNIONS } from '#evidence/sourcing/people-words';
import type { Token } from '#evidence/sourcing/sentence-tags';
import type { Signal } from '#evidence/sourcing/signal';
import { inClass, isOnPractice, matched, phrase, stating } from '#evidence/sourcing/signal';
import { anyOf } from '#evidence/sourcing/word-class';

const NUMBER =
  '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?|a hundred|a dozen)';
const PERIOD = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)';
const PEOPLE_NAMED = new RegExp(
  `(?<!\\b(?:my|your|our|his|her|this|that|the) )\\b(?:${anyOf(PEOPLE, UNIONS)})s\\b|\\b(?:people|men|women|children)\\b`,
);
/** "change your mind" and "in mind" are no minds. */
const NO_MIND = /^(?:my|your|his|her|in|to|never|n't|not)$/;

function bodyWords(tokens: Token[]): string[] {
  const isBody = ({ lower }: Token, at: number) =>
    lower !== 'mind' || !NO_MIND.test(tokens[at - 1]?.lower ?? '');
  return inClass(tokens.filter(isBody), BODY);
}

/** What a sentence is about and what it says, in the words for it. */
export const CLAIM_SIGNALS: Signal[] = [
  {
    name: 'people-word',
    reason: 'It names people without pointing at one.',
    kind: 'general',
    read: stating(({ plain }) => matched(plain, PEOPLE_NAMED)),
  },
  {
    name: 'body-word',
    reason: 'It names a part or a state of the body.',
    kind: 'brain-body',
    read: stating(({ tokens }) => bodyWords(tokens)),
  },
  {
    name: 'inner-word',
    reason: 'It names a feeling, a bond or a disorder.',
    kind: 'general',
    read: stating(({ tokens }) => [...inClass(tokens, FEELINGS), ...inClass(tokens, CONDITIONS)]),
  },
  {
    name: 'treatment-word',
    reason: 'It names a treatment.',
    kind: 'treatment',
    read: stating(({ tokens }) => inClass(tokens, TREATMENTS)),
  },
  {
    name: 'comparison',
    reason: 'It compares one kind with another.',
    kind: 'comparison',
    read: stating(
      phrase(
        '\\b(?:more|less|fewer|worse|(?!(?:rath|oth)er)\\w+er)\\b[^,;]* than\\b',
        '\\b(?:compared (?:with|to)|in contrast to|unlike|as \\w+ as|twice)\\b',
        '\\bthe (?:more|less|\\w+er)\\b[^,]*, the (?:more|less|\\w+er)\\b',
      ),
    ),
  },
  {
    name: 'cause-phrase',
    reason: 'It names a cause.',
    kind: 'cause',
    read: stating(
      phrase(
        '\\b(?:comes?|came|grows?|grew|born|made|built|learned|stems?|springs?|arises?|results?) (?:out )?(?:from|of|in)\\b',
        '\\b(?:because of|due to|thanks to|at the root|the (?:root|cause|source|reason|result) (?:of|for|is|that))\\b',
        '\\b(?:is|are|was|were) (?:\\w+ )?because\\b',
        "\\b(?:what (?:\\w+ )?(?:makes|drives|causes|keeps|leads)|that'?s why|which is why)\\b",
        '\\b(?:shaped|caused|driven|fueled|formed|kept|set|triggered|fed|rooted|planted|taught|learned) (?:\\w+ )?(?:by|in|at|early)\\b',
      ),
    ),
  },
  {
    name: 'prediction-phrase',
    reason: 'It tells what is to come.',
    kind: 'prediction',
    read: stating(
      phrase(
        '\\b(?:going to|sooner or later|in the long run|over time|in time|at risk|tends? to)\\b',
        '\\b(?:end(?:s|ed)? up|(?:go|goes) on to|turns? into|grows? (?:up )?into|left (?:alone|untreated))\\b',
        '\\b(?:un)?likely\\b|\\bfinds? (?:\\w+ )?way back\\b',
        '\\bwill (?:\\w+ly )?(?:not |never )?\\w+ (?:within|by|around)\\b',
      ),
    ),
  },
  {
    name: 'share',
    reason: 'It gives a share in figures or words.',
    kind: 'number',
    read: stating(
      phrase(
        '\\d+ ?%|\\b(?:per ?cent|half (?:of|the|their|all)|on average|the average|double[sd]?|triple[sd]?)\\b',
        '\\b(?:one|two|three)[- ](?:thirds?|quarters?|fifths?|tenths?)\\b|\\ba (?:third|quarter|fifth|tenth)(?! (?!of|or|are|have|do|had|say)\\w)',
        `\\b${NUMBER} (?:\\w+ )?(?:in|out of) (?:every )?${NUMBER}\\b`,
        '\\b(?:(?:hundreds?|thousands?|millions?|billions?) of|a million|a handful of \\w+ in)\\b',
      ),
    ),
  },
  {
    name: 'needed-time',
    reason: 'It says how much or how long something takes, lasts or must be.',
    kind: 'number',
    read: (reading) =>
      isOnPractice(reading) || reading.clauses.some(({ about }) => about === 'we')
        ? []
        : neededTime(reading),
  },
  {
    name: 'we-all',
    reason: 'We humans, or all of us, are or do something.',
    kind: 'general',
    read: stating(
      phrase(
        '\\b(?:we|us) (?:all|humans?|both)\\b|\\b(?:most|all|many|some) of us\\b',
        '\\bour (?:brains?|bod(?:y|ies)|minds?|species|ancestors|culture|society)\\b',
        '\\bwe (?:\\w+ )?(?:are|were) (?:\\w+ )?(?:wired|born|built|made|programmed|taught)\\b',
      ),
    ),
  },
  {
    name: 'cleft-people',
    reason: 'It singles out people: "it is those who feel most who".',
    kind: 'prevalence',
    read: stating(
      phrase(
        "\\bit(?:'s| is| was) (?:\\w+ly |not |the |often )?(?:those|people|men|women|children|\\w+s) who\\b",
      ),
    ),
  },
];

const neededTime = stating(
  phrase(
    `\\b(?:takes?|needs?|lasts?|requires?|passes|fades?|peaks?|within|in|after|about|around|for) (?:\\w+ ){0,4}(?:${NUMBER}|several|a few) (?:to ${NUMBER} )?${PERIOD}\\b`,
    `\\bit takes (?:at least |about |up to |only )?(?:${NUMBER}|more|less)\\b`,
    '\\b(?:first|second|third|fourth) (?:day|week|month|year|decade)\\b',
  ),
);
