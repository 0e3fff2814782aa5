import type { Phrase } from '#evidence/sourcing/phrases';
import type { Token } from '#evidence/sourcing/sentence-tags';
import type { WordClass } from '#evidence/sourcing/words';
import {
  AUTHORITIES,
  BODY,
  CONDITIONS,
  FEELINGS,
  LOGISTICS,
  PAGE,
  PEOPLE,
  QUANTIFIERS,
  RESEARCH,
  TREATMENTS,
  UNIONS,
  UNIVERSAL,
} from '#evidence/sourcing/words';

/** Classes of nouns in the order in which they are asked; a noun may stand in several. */
const CLASSES = {
  people: PEOPLE,
  authority: AUTHORITIES,
  body: BODY,
  treatment: TREATMENTS,
  condition: CONDITIONS,
  union: UNIONS,
  feeling: FEELINGS,
  research: RESEARCH,
  page: PAGE,
  practice: LOGISTICS,
} as const satisfies Record<string, WordClass>;

const PRONOUNS = {
  i: 'i me mine',
  we: 'we us',
  you: 'you yours',
  they: 'they them',
  he: 'he she him her',
  it: 'it this that these there',
  relative: 'which who what whom whatever how why',
} as const;

/** What a subject is about. */
export type Subject =
  keyof typeof CLASSES | keyof typeof PRONOUNS | 'universal' | 'doing' | 'thing' | 'name' | 'none';

const BY_PRONOUN = new Map(
  Object.entries(PRONOUNS).flatMap(([subject, words]) =>
    words.split(' ').map((word): [string, Subject] => [word, subject as Subject]),
  ),
);
const POINTING = /^(?:the|this|that|these|those|my|your|his|her|its|our|their)$/;
/** "the way they part", "the word neurosis" */
const OPEN_NOUN = /^(?:way|more|less|longer|idea|concept|notion|word|term)$/;
/** "the average couple" */
const OF_ALL = /^(?:average|typical|more|less|most|longer)$/;
/** "our grandparents" */
const FORMER =
  /^(?:(?:great-)*grand\w+s|ancestors|forebears|forefathers|species|culture|society|world)$/;

interface About {
  about: Subject;
  isGeneric: boolean;
}

/**
 * What a subject is about, and whether it stands for all of its kind. "The" and "my" point at
 * one; no article, "a", "every" and "most" stand for all. The parts of the body are generic
 * whoever owns them: "your amygdala" is everybody's.
 */
export function subjectOf(phrase: Phrase | undefined): About {
  if (!phrase) return { about: 'none', isGeneric: false };
  const { head, words, isDoing } = phrase;
  const first = words[0]?.lower ?? '';
  if (isDoing) return { about: 'doing', isGeneric: true };
  if (UNIVERSAL.has(head.lower) || (head.pos !== 'NOUN' && QUANTIFIERS.has(head.lower))) {
    return { about: 'universal', isGeneric: true };
  }
  if (first === 'we' && words.length > 1) return { about: 'people', isGeneric: true };
  if (first === 'you') return { about: 'you', isGeneric: false };
  const pronoun = words.length === 1 ? BY_PRONOUN.get(head.lower) : undefined;
  if (pronoun || head.pos === 'PRON') return { about: pronoun ?? 'it', isGeneric: false };
  return nounOf(phrase, first);
}

function nounOf(phrase: Phrase, first: string): About {
  const { head, words, of } = phrase;
  const own = classOf(head);
  if (head.pos === 'PROPN' && own === 'thing') {
    // "EMDR" and "ADHD" are no names.
    const isShort = /^[A-Z]{2,6}$/.test(head.text);
    return { about: isShort ? 'treatment' : 'name', isGeneric: isShort };
  }
  // "heart rate" is of the body, "money fights" are fights.
  const classes = words
    .filter((word) => word !== head && (word.pos === 'NOUN' || BODY.has(word.lower)))
    .map(classOf);
  const modifier = of ? undefined : classes.findLast((about) => about !== 'thing');
  const about = own === 'thing' ? (modifier ?? own) : own;
  const isOfPlace = about === 'page' || about === 'practice';
  if (first === 'the') {
    // "the pain of a breakup" is every breakup's; "the end of the page" is not.
    const whole = subjectOf(of);
    if (whole.about === 'body' || (whole.isGeneric && !isOfPlace)) {
      return { about: own === 'thing' ? whole.about : own, isGeneric: true };
    }
    const isOpen = phrase.leadsToVerb || OPEN_NOUN.test(head.lower);
    const isAnyone = phrase.leadsToWho && about === 'people';
    if (isAnyone || (isOpen && !isOfPlace) || OF_ALL.test(words[1]?.lower ?? '')) {
      return { about, isGeneric: true };
    }
  }
  if (first === 'our' && FORMER.test(head.lower)) return { about: 'people', isGeneric: true };
  if (about === 'body') return { about, isGeneric: !/^(?:my|his|her|this|that)$/.test(first) };
  const owner = words.findIndex(({ lower, pos }) => pos === 'PART' && lower.startsWith("'"));
  const isNamed = owner > 0 && words[owner - 1]?.pos === 'PROPN';
  const isAmount = words.some(({ lower }) => QUANTIFIERS.has(lower)) && first === 'the' && !of;
  const isAmountOf = isAmount && words.some(({ lower }) => lower === 'of');
  return { about, isGeneric: !isNamed && (!POINTING.test(first) || isAmountOf) };
}

/** The class of a noun, by its word or its dictionary form. */
function classOf({ lower, lemma }: Token): Subject {
  const find = (...forms: string[]) =>
    Object.entries(CLASSES).find(([, words]) => forms.some((form) => words.has(form)))?.[0];
  const last = lower.split('-').at(-1) ?? lower;
  return (find(lemma, lower, lower.replace(/s$/, '')) ?? find(last) ?? 'thing') as Subject;
}
