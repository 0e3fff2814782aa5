import type { ReadClause } from '#evidence/sourcing/sentence-reading';
import { anyOf, KNOWING, UNKNOWN } from '#evidence/sourcing/words';

/** Verbs that make a view of what hangs on them; "I know" and "I can tell you" make none. */
const VIEWING =
  /^(?:think|believe|suspect|feel|guess|hope|wish|wonder|doubt|imagine|prefer|like|love|hate|admire|distrust|dislike|want|favor|lean)$/;
/** Beginnings that set a scene. */
const SCENE =
  /^(?:imagine|suppose|picture|say|let's (?:say|call|pretend|imagine)|let us (?:say|pretend|imagine)|pretend|think of|consider|take)\b/;
/** Beginnings that leave it open. */
const PERHAPS =
  /^(?:perhaps|maybe|possibly|sometimes|it (?:may|might|could) be|it(?:'s| is) possible|there(?:'s| is| may be| might be) (?:a|some) (?:chance|possibility)|who knows)\b/;
/** Words that tell of an invented case. */
const STORY =
  /\b(?:let's (?:call|give|say|imagine|pretend|follow)|let us (?:call|give|say|imagine|pretend|follow)|call (?:him|her|them) [a-z]+,|invented|made-up|fictional|in (?:our|this|that|the|one) (?:\w+ )?(?:example|scenario|scene|story|version|vignette))\b/;
/** "A genogram is a tree that …": what a word means, and not "the main reason that …". */
const MEANING =
  /^[^,]{2,40}(?:, [^,]{3,40},)? (?:is|are) (?:a|an|one|any|the)\b(?: (?!most|best|main|only|leading|first|worst)[\w-]+){0,4} (?:that|who|where|when|in which|whose)\b|^[^,]{2,40} (?:describes?|means?|names?)\b/;
/** "I saw him leave" tells what happened; "I have seen that men leave" does not. */
const WITNESSING = /^(?:see|watch|hear|meet)$/;
/** "Should it hurt, stop": a condition without an "if". */
const INVERTED = /^(?:should|had|were) /;
/** "Nobody tells you that …": so it is. */
const TELLING = /^(?:tell|say)$/;
/** Indirect questions at the beginning. */
const ASKED = /^(?:just |exactly |quite )?(?:whether|how|why|what|which|who|when)\b/;
const NO = /^(?:not|n't|no|nobody|none|never|cannot|neither|no-one|little|few)$/;
const FINDING_OUT = 'research|evidence|data|stud(?:y|ies)|numbers?|trials?';
/** Ways to say that something is not known. */
const OPEN = new RegExp(
  [
    '(?:anyone|anybody) can (?:tell|say|know)',
    '(?:nobody|no one|no study|no test|no research|none of us) (?:\\w+ ){0,2}(?:knows?|can|has|will)',
    `there (?:is|are|'s) (?:\\w+ )?(?:no|little|hardly any|not much) (?:\\w+ )?(?:${FINDING_OUT}|answer|agreement|consensus|way)`,
    `ha(?:s|ve) (?:yet|no (?:\\w+ )?(?:answer|idea|way|${FINDING_OUT}))`,
    "too (?:early|few|small|thin) to|jury|no idea|anyone's guess|not aware of|aware of no",
    '(?:researchers?|research|studies|experts|scholars|scientists|findings|trials|people|therapists|we|they) (?:\\w+ )?disagree',
    '(?:hardly|barely|rarely|never|scarcely) (?:been )?(?:studied|tested|counted|asked|measured|examined|researched)',
    'matter of (?:opinion|debate|taste)|(?:a|the|an open) question (?:that|no|nobody|we|only)',
    'so far (?:as|no|nobody|we|i)|far as (?:i|we|anyone) (?:know|knows|can|could)',
    '(?:still|not yet) (?:argued|argue|debated|disputed|working|open|arguing)',
    'not (?:been )?(?:clear|known|tested|studied|sure|settled|proven|understood|measured|asked|counted)',
    'no way (?:to|of)|remains (?:to be|open|unclear|unknown|unsettled|an? (?:\\w+ )?(?:question|mystery|puzzle|matter))|hard to (?:say|know|tell)',
    'only (?:you|he|she|the two of you) (?:can|knows?)',
    "(?:we|i) (?:could|have|looked)(?:n't| not)? (?:find|found|for)",
    '(?:we|i) (?:\\w+ )?(?:saw|found|find|see|knew|know of|have) (?:no|none|nothing|little)',
    anyOf(UNKNOWN),
  ]
    .map((part) => `\\b(?:${part})\\b`)
    .join('|'),
);

/** Takes the force of a statement from clauses that hang on a view, a scene or a doubt. */
export function suspend(clauses: ReadClause[], plain: string, isQuestion: boolean): void {
  const from = (index: number, links: RegExp) => {
    for (const clause of clauses.slice(index)) if (links.test(clause.link)) clause.asserts = false;
  };
  const open = isOpen(plain);
  const isScene = SCENE.test(plain) && clauses.some(({ isOrder }) => isOrder);
  if (PERHAPS.test(plain) || STORY.test(plain) || (open && ASKED.test(plain))) from(0, /./);
  // "an open marriage is one in which both …": what follows belongs to the meaning.
  if (MEANING.test(plain) && clauses[0]?.link === 'main') from(1, /^(?:content|relative|time)$/);
  if (INVERTED.test(plain) && !isQuestion) from(0, /^content$/);
  if (isScene) from(0, /^(?:main|content)$/);
  for (const [index, clause] of clauses.entries()) {
    const isView = clause.about === 'i' && VIEWING.test(clause.verb?.lemma ?? '');
    const isDoubt = isNotKnown(clause);
    if (isView || isDoubt || (open && clause.link === 'main'))
      from(index, /^(?:content|relative)$/);
    const isWitness = clause.about === 'i' && WITNESSING.test(clause.verb?.lemma ?? '');
    const [next] = clauses.slice(index + 1);
    if (isWitness && next?.link === 'content' && next.marker !== 'that') next.asserts = false;
    if (isDoubt || isHearsay(clause)) clause.asserts = false;
  }
}

/** "people say": that they do so is no finding. */
function isHearsay({ subject, verb }: ReadClause): boolean {
  const isBare = subject?.words.length === 1 && subject.head.lower === 'people';
  return isBare && /^(?:say|ask|tell|wonder|call)$/.test(verb?.lemma ?? '');
}

/** Whether a clause says that nobody knows or that nobody has found out. */
export function isNotKnown({ subject, verbs, verb, about, isOrder }: ReadClause): boolean {
  return (
    verb !== undefined &&
    !isOrder &&
    KNOWING.has(verb.lemma) &&
    !(TELLING.test(verb.lemma) && verbs.length === 1) &&
    /^(?:universal|we|i|research|authority|it|name|none)$/.test(about) &&
    [...(subject?.words ?? []), ...verbs].some(({ lower }) => NO.test(lower))
  );
}

/** Whether a sentence leaves something open in so many words. */
export function isOpen(plain: string): boolean {
  return OPEN.test(plain);
}

/** Whether a sentence goes on with a scene: "She wakes at two". */
export function keepsScene(sentence: string): boolean {
  return /^(?:s?he|they|it)\b/i.test(sentence);
}

/** Whether a sentence sets a scene for those after it: "Imagine a couple". */
export function setsScene(plain: string): boolean {
  return SCENE.test(plain) || STORY.test(plain);
}
