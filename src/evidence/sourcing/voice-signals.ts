import { EMPATHY, RIGHTS } from '#evidence/sourcing/protected-words';
import type { Signal } from '#evidence/sourcing/signal';
import {
  generalClauses,
  inClass,
  mainAbout,
  phrase,
  subjectAndVerb,
} from '#evidence/sourcing/signal';
import { isNotKnown, isOpen } from '#evidence/sourcing/suspension';

/** Who speaks to whom, and how: what asks, advises, doubts, wishes or comforts. */
export const VOICE_SIGNALS: Signal[] = [
  {
    name: 'question',
    reason: 'It asks.',
    read: ({ isQuestion }) => (isQuestion ? ['?'] : []),
  },
  {
    name: 'order-alone',
    reason: 'It gives advice and states nothing general besides.',
    read: (reading) =>
      generalClauses(reading).length > 0
        ? []
        : reading.clauses.filter(({ isOrder }) => isOrder).flatMap(subjectAndVerb),
  },
  {
    name: 'speech',
    reason: 'Somebody says it.',
    read: ({ tokens }) => (tokens.some(({ quoted }) => quoted) ? ['"'] : []),
  },
  { name: 'i-main', reason: 'I say what I do or think.', read: mainAbout('i') },
  { name: 'we-main', reason: 'We say what we do.', read: mainAbout('we') },
  { name: 'he-main', reason: 'It tells of one person.', read: mainAbout('he') },
  {
    name: 'no-general-clause',
    reason: 'No clause speaks of all of a kind.',
    read: (reading) => (generalClauses(reading).length === 0 ? ['-'] : []),
  },
  {
    name: 'both-of-you',
    reason: 'It speaks to two readers.',
    read: phrase('\\b(?:the two of you|(?:both|each|one|either|neither) of you|between you)\\b'),
  },
  {
    name: 'own-view',
    reason: 'It is marked as a view of one’s own.',
    read: phrase(
      '\\b(?:in my (?:own )?(?:view|opinion|eyes|book)|to my mind|for my part|the way i see|up to me|personally|if you ask me|as i see it|speaking for myself)\\b',
      '\\b(?:for|to) me\\b|\\bfrom (?:my|where i)\\b|\\bno longer believe\\b',
      '\\b(?:i|we) (?:\\w+ )?(?:lean|doubt|distrust|suspect|like to|think|believe|prefer|like|dislike|feel|wonder|admire|find|love|hope|want|trust)\\b',
      '\\bmy (?:own )?(?:view|opinion|bias|hope|guess|sense|hunch|preference|favorite|rule|bet)\\b',
      "\\b(?:i|we)(?:'d| would) (?:rather|put|say|call)\\b|\\bi(?:'m| am) (?:\\w+ )?(?:sure|skeptical|convinced|fond|drawn|moved|struck|touched|surprised|wary)\\b",
      "\\bi(?:'ve| have) (?:grown|come|never|stopped)\\b|\\bwhat i (?:\\w+ )?(?:like|love|admire|miss)\\b|\\bwhat moves me\\b",
    ),
  },
  {
    name: 'perhaps',
    reason: 'It says what may be.',
    read: phrase(
      '\\b(?:may|might|perhaps|maybe|possibl[ey]|sometimes|some(?: \\w+)? may|not (?:every|all|always)|can (?:be|feel|mean|look|seem|sound))\\b',
    ),
  },
  {
    name: 'could',
    reason: 'It says what could be; of the past, "could" tells what was.',
    read: (reading) =>
      /\b(?:1\d\d\d|century|until|ago|seventies|sixties|fifties|before)\b/.test(reading.plain)
        ? []
        : phrase('\\bcould\\b')(reading),
  },
  {
    name: 'unknown',
    reason: 'It says that something is not known.',
    read: ({ plain }) => (isOpen(plain) ? ['unknown'] : []),
  },
  {
    name: 'not-known',
    reason: 'Somebody does not know, or nobody has found out.',
    read: ({ clauses }) => clauses.filter(isNotKnown).flatMap(subjectAndVerb),
  },
  {
    name: 'asked-clause',
    reason: 'It begins with an indirect question: "whether …", "how many … is".',
    read: ({ clauses, isQuestion, plain }) => {
      const isAsked = /^(?:just |exactly )?(?:whether|how|why|which|who|when)\b/.test(plain);
      const isRule = /^when\b.*,/.test(plain);
      // "how a talk starts tells how it ends"
      const isSubject = clauses.some(
        ({ about, link, isEquation }) => about === 'doing' && link === 'main' && !isEquation,
      );
      return isAsked &&
        !isQuestion &&
        !isRule &&
        !(isSubject && !isOpen(plain)) &&
        clauses.length > 1
        ? [plain.split(' ')[0] ?? '']
        : [];
    },
  },
  {
    name: 'rights',
    reason: 'It says what one may have or wishes for.',
    read: (reading) => [
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
  },
  {
    name: 'should',
    reason: 'It says what ought to be.',
    read: phrase('\\b(?:should|ought to|must|had better|would rather)\\b'),
  },
  {
    name: 'empathy',
    reason: 'It tells you that you are understood.',
    read: ({ plain, tokens }) => (/\b(?:you|your)\b/.test(plain) ? inClass(tokens, EMPATHY) : []),
  },
  {
    name: 'empathy-phrase',
    reason: 'It feels with you.',
    read: phrase(
      "\\b(?:no wonder|of course|makes (?:\\w+ )?sense|(?:i|we)(?:'m| am|'re| are) (?:so )?sorry|(?:i|we) understand|that must|it hurts|a lot to)\\b",
      "\\bit(?:'s| is) (?:\\w+ )?(?:hard|lonely|exhausting|painful|natural|understandable|okay|ok|fine|alright|no mystery)\\b",
      "\\bnothing wrong\\b|\\bnot (?:alone|weak|broken|crazy)\\b|\\byou(?:'ve| have) (?:been|done|had)\\b",
    ),
  },
  {
    name: 'helps-to',
    reason: 'It recommends in a statement: "it helps to", "a good start is".',
    read: phrase(
      '\\bit (?:helps|pays|is (?:better|worth|best|wise|kind|enough)) (?:to|\\w+ing)\\b',
      '\\b(?:a|one|another) (?:good|better|kind|useful|simple|first|small) (?:\\w+ )?(?:is|to)\\b',
      '^better to\\b',
      '\\b(?:worth \\w+ing|one (?:way|opener|line|idea)|instead of)\\b',
    ),
  },
];
