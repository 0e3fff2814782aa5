import { type Clause, readClauses } from '#evidence/sourcing/clauses';
import { type Token, tagSentence } from '#evidence/sourcing/sentence-tags';
import { type Subject, subjectOf } from '#evidence/sourcing/subjects';
import { suspend } from '#evidence/sourcing/suspension';

/** A clause with what its subject is about and how it speaks. */
export interface ReadClause extends Clause {
  about: Subject;
  /** Whether its subject stands for all of its kind: "men", "the brain", "a marriage". */
  isGeneric: boolean;
  /** Whether it says that something is so: no order, no condition, no "may" or "should". */
  asserts: boolean;
  isPast: boolean;
  /** Its last verb, by which it is known. */
  verb: Token | undefined;
  /** Whether its only verb is "be". */
  isEquation: boolean;
}

/** A sentence as the signals read it. */
export interface Reading {
  /** In small letters, without what is quoted, for patterns of several words. */
  plain: string;
  tokens: Token[];
  clauses: ReadClause[];
  isQuestion: boolean;
  /** Whether some clause asserts something of more than the speaker, the page or one person. */
  states: boolean;
}

const UNSURE = /^(?:may|might|could|would|'d|should|must|ought|shall|let|perhaps|maybe|possibly)$/;
/** Times in which "could" tells what was. */
const OF_OLD =
  /\b(?:1\d{3}s?|century|(?:until|before|in|by) the \w+(?:ties|s)?|ago|back then|used to|no longer)\b/;
/** Verbs that say what a word means, and nothing of people. */
const DEFINES = /^(?:mean|refer|denote|signify|designate)$/;
/** Words that begin an indirect question, which states nothing. */
const ASKING = /^(?:whether|if|how|why|when|where|which)$/;
const PAST_AUX = /^(?:was|were|had|did)$/;
/** Verbs whose past does not end with "-ed". */
const IRREGULAR_PAST =
  /^(?:saw|went|came|took|gave|found|thought|knew|said|told|felt|left|kept|held|built|began|wrote|spoke|broke|chose|grew|drew|slept|spent|sent|met|led|bred|fed|ran|lost|won|made|became|brought|taught|bought|fought|caught|rose|fell|wore|bore|stood|understood|meant|dealt|sold|paid|heard|ate|drank|rode|drove|wove|shook|hid)$/;

/**
 * @param sentence one sentence of plain text
 * @param previous the sentence before it, to which "they" and "it" may point back
 */
export function readSentence(sentence: string, previous?: string): Reading {
  const tokens = tagSentence(sentence);
  const plain = tokens
    .filter(({ quoted }) => !quoted)
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/ (?=n't|'|[,.;:!?])/g, '');
  const isOfOld = OF_OLD.test(plain);
  const clauses = readClauses(tokens).map((clause, index, all) => {
    // A relative clause whose end was not seen has taken the verb of "spouses who laugh".
    const isRobbed = clause.verbs.length === 0 && all[index + 1]?.link === 'relative';
    return readClause(clause, isRobbed && clause.link !== 'relative', isOfOld);
  });
  if (previous) pointBack(clauses, previous);
  const isQuestion = /\?["”’)]*$/.test(sentence.trim());
  suspend(clauses, plain, isQuestion);
  return { plain, tokens, clauses, isQuestion, states: !isQuestion && clauses.some(isOfMany) };
}

function readClause(clause: Clause, isRobbed: boolean, isOfOld: boolean): ReadClause {
  const { verbs, link, isOrder, rest, marker } = clause;
  const verb = verbs.findLast(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const wasAble = ({ lower }: Token) => isOfOld && lower === 'could';
  const isUnsure = [...verbs, ...rest.slice(0, 1)].some(
    (token) => UNSURE.test(token.lower) && !wasAble(token),
  );
  const isMeaning =
    verb !== undefined &&
    (DEFINES.test(verb.lemma) || (verb.lemma === 'stand' && rest[0]?.lower === 'for'));
  const isAlone =
    verb !== undefined && verbs.every((token) => token === verb || token.pos === 'ADV');
  const isAsked = link === 'condition' || (link === 'content' && ASKING.test(marker));
  return {
    ...clause,
    ...subjectOf(clause.subject),
    asserts: (verbs.length > 0 || isRobbed) && !isOrder && !isUnsure && !isMeaning && !isAsked,
    isPast: isAlone
      ? isPastForm(verb)
      : verbs.some((token) => isPastHelper(token) || wasAble(token)),
    verb,
    isEquation: verb?.lemma === 'be',
  };
}

function isPastHelper({ lower, pos }: Token): boolean {
  return pos === 'AUX' && PAST_AUX.test(lower);
}

function isPastForm({ lower, pos }: Token): boolean {
  return (
    PAST_AUX.test(lower) || (pos === 'VERB' && (/ed$/.test(lower) || IRREGULAR_PAST.test(lower)))
  );
}

/** Lets "they" and "it" stand for the people or the thing that the sentence before was about. */
function pointBack(clauses: ReadClause[], previous: string): void {
  const pointing = clauses.filter(({ about, subject }) => {
    const head = subject?.head.lower ?? '';
    return about === 'they' || (about === 'it' && /^(?:it|this)$/.test(head));
  });
  if (pointing.length === 0) return;
  const before = readClauses(tagSentence(previous)).find(({ link }) => link === 'main');
  const { about, isGeneric } = subjectOf(before?.subject);
  const isPeople = about === 'people' || about === 'universal' || about === 'union';
  for (const clause of pointing) {
    if (isGeneric && isPeople === (clause.about === 'they')) {
      Object.assign(clause, { about, isGeneric });
    }
  }
}

/** Whether a clause asserts something of more than the speaker, the page or one person. */
function isOfMany({ asserts, link, about, subject }: ReadClause): boolean {
  const isOwned = /^(?:my|your|his|her)$/.test(subject?.words[0]?.lower ?? '');
  return (
    asserts &&
    link !== 'relative' &&
    !/^(?:i|he|page|practice)$/.test(about) &&
    !(about === 'people' && isOwned)
  );
}
