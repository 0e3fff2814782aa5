/** What a licensee in California may not do where services are offered. */
export type Duty =
  | 'guarantee'
  | 'cure'
  | 'rank'
  | 'testimonial'
  | 'comparison'
  | 'title'
  | 'urgency'
  | 'discount'
  | 'client';

/** Words that play one part in a sentence: who offers, what is promised, how surely. */
export interface Slot {
  duty: Duty;
  name: string;
  /** A pattern of whole words in small letters. */
  words: string;
  /** Whether capitals matter, as in a name. */
  isCased?: true;
  /** Whether a "not" or a "without" before it takes it back. */
  isDeniable?: true;
  /** Whether it shows the duty by itself where the sentence speaks of the practice. */
  isEnough?: true;
  /** Whether it shows nothing unless a slot that names the breach is filled as well. */
  isSupport?: true;
}

const oneOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`;

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const MONTH = oneOf(
  'january february march april may june july august september october november december christmas thanksgiving easter halloween',
);
const PERCENT = '(?:\\d+|[a-z]+(?:ty|teen|ten)(?:-[a-z]+)?) ?(?:%|percent)';
const PROFESSION = `(?:${oneOf(
  '(?:psycho)?therapist psychoanalyst analyst psychologist psychiatrist counsell?or clinician coach specialist expert healer practitioner colleague associate intern trainee',
)}(?:e?s)?)`;
const WORK = `(?:${oneOf(
  '(?:psycho)?therapy counsell?ing coaching treatment session program protocol method approach technique retreat intensive workshop package practice clinic office detox emdr cbt dbt eft hypnosis consultation appointment intake',
)}s?|therapies|practices|approaches|(?:couples|trauma|somatic|family|group|breath) work|way of working)`;
const CLIENTS = oneOf('clients? patients? couples?');
const JOB = `(?:[a-z]{3,}(?:ician|yer|eer|inist|ogist|ellist)s?|${oneOf(
  'nurse teacher chef doctor surgeon judge priest ceo founder barista baker firefighter officer manager pilot artist writer student sophomore professor dean senator realtor banker plumber driver waiter owner coach accountant pediatrician actor singer farmer cook guard soldier veteran clerk programmer',
)}s?)`;
const PERSON = `(?:${JOB}|${oneOf(
  'man woman husband wife mother father partner person client patient couple pair widow widower parent son daughter newlyweds girl boy family twins men women bride groom teenager',
)})`;
const SORROW = oneOf(
  'anxiety anxious depression trauma traumatic panic fears? phobias? jealousy insomnia addictions? loneliness grief shame anger stress burnout ptsd ocd pain suffering symptoms? diagnosis attachment avoidant insecurity heartbreak infidelity cheating affairs? betrayals? wounds? patterns? self-doubt resentment conflict fighting abandonment relapses? inner.child broken.\\w+ cold.\\w+',
);

/** What strengthens a breach that other words name. */
const support = (words: string) => ({ words, isSupport: true as const });

const slots = (duty: Duty, named: Record<string, string | Omit<Slot, 'duty' | 'name'>>): Slot[] =>
  Object.entries(named).map(([name, slot]) => ({
    duty,
    name: `${duty}: ${name}`,
    ...(typeof slot === 'string' ? { words: slot } : slot),
  }));
const deniable = (words: string) => ({ words, isDeniable: true as const });
/** What shows a breach by itself, unless it is taken back. */
const enough = (words: string) => ({ words, isDeniable: true as const, isEnough: true as const });

/**
 * The slots of each duty, by meaning; a sentence that fills several of one duty is suspect. Words
 * that no labeled line needs stay: breadth reads the lines that nobody has seen.
 */
export const SLOTS: Slot[] = [
  // a promise; or our work × an outcome, for whom and how surely
  ...slots('guarantee', {
    promise: enough(
      'guarantee(?:s|d|ing)?|promis(?:e|es|ing)|assur(?:e|ed|ance)|swear|trust me|my word|(?:money|fee) back|refund|risk[ -]free|nothing to lose|stand behind|you pay nothing|you do(?: not|n.t) pay|every time|certain|without fail|count on|no matter what|prove it|period|proven|is on (?:me|us)|perfect|all it takes',
    ),
    everybody: support(
      `(?:every|all|no|none of (?:my|our)) (?:\\w+ )?(?:couples?|clients?|patients?|marriages?|family|families|man|woman|men|women|person|one)|everyone|everybody|nobody|no one|whoever|(?:anyone|every \\w+) (?:who|that)|always works?|(?:without|no) exceptions?|100 ?%|${PERCENT} of (?:my|our|the) \\w+|(?:eight|nine|\\d+) (?:out of|in) (?:ten|10|a hundred|100)|only of how`,
    ),
    record: enough(
      "(?:every|each|all the) \\w+ (?:who|that)(?: has| have| ever)? (?:finish|complet|work|stay|start|attend)(?:e?d|es|s)?|never (?:lost|failed|had|met|seen) an? (?:client|couple|marriage|case|patient)|yet to (?:lose|meet|see) an?|(?:isn't|is no|no|never) (?:an? )?\\w+ (?:i|we|our \\w+) can(?:'t|not)",
    ),
    outcome: deniable(
      'better|closer|happ(?:y|ier|iness)|stronger|lighter|(?:stay|stays|stayed|back) (?:together|married)|standing|success(?:ful)?|results?|goals?|breakthroughs?|relief|sparks?|in love|newlyweds|peace|divorced?|break up|broke up|apart|back|reunions?|fixed|trust each other|the marriage lasts|each other again|recogni[sz]e|stops?|open up|record|failure|fall for|get there|(?:sav|chang|improv|heal|recover|reconcil|resolv|solv|succeed|transform|rescu|restor|repair|fix)(?:e|es|ed|s)?|works (?:for|every|in|with|wonders)|always works?',
    ),
    future: support(
      "(?:you|your [\\w-]+|he|she|they|couples|partner|marriage)(?: and your \\w+)?(?:'ll| will| won't|'re going to| are going to)|you get|you leave|is yours",
    ),
    power: deniable(
      "(?:i|we)(?: can| will|'ll| know how to| always)? (?:make (?:you|it|them|couples|marriages|your)|get|save|fix|help|turn|stop|bring|rescue|solve|guarantee|restore|teach|heal)|what i do|(?:my|our) (?:record|method|approach|work|plan|program|couples|way)|(?:this|the) (?:method|workshop|program|plan|protocol)|through my door|(?<!than )with (?:me|us)|our \\w+ steps|couples (?:leave|stay|make|go home)",
    ),
  }),
  // a sorrow × its end, and for how long
  ...slots('cure', {
    sorrow: SORROW,
    healing: deniable(
      '(?:cur|heal|eras|eliminat|banish|overcom|dissolv|defeat|conquer|reprogram|rewir|remov|clear|revers|fix|melt|wip|releas|flush)(?:e|es|s|d|ed|ing)?(?: away| out| you)?|free(?:s|d)? (?:of|from|you|your)|undone|lifts?|shuts? (?:you )?off|takes? away|disappears?|vanish(?:es)?|get(?:s|ting)? (?:rid|over)|rids?|ends? (?:your|the|all)|end to|an end|goodbye|farewell|freedom|no more|no longer|stops here|starts here|gone|goes away|miracles?|stand a chance|thing of the past|history|remedy|antidote',
    ),
    forever: support(
      'for good|forever|permanent(?:ly)?|once and for all|for life|lifetime|lasting|complete(?:ly)?|total(?:ly)?|never again|behind you|(?:every|any) kind|at (?:the|its) root|nobody relapses',
    ),
  }),
  // a superlative × a place; or nobody × like us
  ...slots('rank', {
    superlative: enough(
      'best|top|leading|foremost|finest|premier|greatest|(?<!\\b(?:my|our) )favou?rite|(?:most|more) gifted|number one|no\\. ?1|# ?1|most (?!of|have|are|do|will|can|need|want|people|couples|men|women|days|nights|often|therapists|counselors|of us|quarrels)[a-z]+|highest[ -]\\w+|award[ -]\\w+|world[ -]class|renowned|elite|(?:un|in)(?:matched|rivall?ed|parallell?ed|surpassed|beatable|comparable)|second to none|equal|(?:set|gold) (?:the )?standard|voted|go-to|the only (?!one|thing|way|person)|sought|authority|first (?:name|address) (?:in|for)|ranked|named(?! (?:at|in|on|above|below))|considered|finer|wiser|leads|reputation|trusts? most|wrote the book|(?:better|more \\w+|(?!another)[a-z]{3,}er) (?:couples |marriage )?(?:therapist|counselor|psychologist|practice)s?|simply',
    ),
    place: support(
      "(?:in|around|across|of|near|north of|south of|west of|on) (?:all of |all |the |this |downtown |northern |southern |entire |whole )*(?:city|town|state|country|nation|world|area|region|neighborhood|county|bay|coast|west coast|field)|(?:city|town|state|country|nation|world|area|region|coast|america)'s|bay area|san francisco(?:'s)?|california(?:'s)?|los angeles|seattle|marina|sunset|mission",
    ),
    unequaled:
      "(?:nobody|no one|no other|none|few|no (?:practice|therapist|clinic|counselor)|won't find|not find|there is no|there's no|ask anyone)|comes? close|like (?:i|we|our)(?: \\w+)?|than (?:i|we|me|us)(?: \\w+)?$|(?:than|that of) (?:\\w+ ){0,2}(?:anyone|anybody|most|others)",
  }),
  // clients × praise, where it is shown or asked for
  ...slots('testimonial', {
    says: deniable(
      "(?:clients?|patients?|couples?|people|those|everyone|everybody|husbands?|wife|wives|families|they|locals|one|who)(?: (?!how|whether|that they|if|often ask)[\\w'-]+){0,6}? (?:say|says|said|call|calls|called|tell|tells|told|write|writes|wrote|recommend|thank|praise|describe|trust|love|rave|rate|swear|thanked|call me|send|speak|drive|cry|agree|come back|coming back)",
    ),
    praise: deniable(
      'saved|gave me|changed|life-changing|grateful|gratitude|thank(?:s|ed|-you)?|recommend(?:s|ed)?|happy|satisfied|delighted|trusts?|worth (?:it|every)|amazing|wonderful|excellent|only one|best decision|sooner|speak for|rave|loved? (?:us|me|our|my|her|him|working)|helped (?:me|you|them)|your experience|success|owe (?:her|him|them)|seen by',
    ),
    rating: enough(
      '(?:clients?|patients?|couples) (?:[\\w-]+ ){0,2}?(?:love|rave|recommend|praise|thank|trust) (?:us|me|my|our|about|the)|testimonials?|success stor(?:y|ies)|reviews|(?<=\\b(?:a|an|us|me|my|our|your|\\w+-star) (?:[\\w-]+ )?)review(?! (?:of|your))|ratings?|rated|rate (?:us|me)|stars?|feedback|before-and-after|rate your',
    ),
    platform: deniable(
      'word for it|cards|letters|notes?|photo|stor(?:y|ies) (?:of|and)|the world|experience with|featured|wedding invitations|their friends|tell others|compliment|our page|google|yelp|healthgrades|facebook|psychology today|zocdoc|leave (?:us|me|a)|out of 5|read (?:what|our|their)|share|post|tag|see (?:our|the|what)|hear',
    ),
    quote: {
      words: `["“][^"”]{6,}["”].*(?:client|patient|says? (?:an?|one|the) [\\p{Ll} ]*(?:husband|wife|couple)|[—–-] ?\\p{Lu}[\\p{Ll}.]*|\\(\\p{Lu})|(?:client|patient|(?:husband|wife|couple) (?:\\w+ )?(?:wrote|writes|told us)|\\p{Lu}\\.).*["“][^"”]{6,}["”]`,
      isCased: true,
      isEnough: true,
    },
  }),
  // others × what they do worse
  ...slots('comparison', {
    others: enough(
      `(?:unlike|than|where|while|whereas|most|other|no other|conventional|traditional|ordinary|average|typical|regular|generic|old-(?:school|fashioned)|run-of-the-mill|cookie-cutter|so-called|your last|your old|skip the)(?: \\w+){0,2}? (?:${PROFESSION}|practices?|clinics?|therapy|counsell?ing|coaching|apps?|treatments?)|years of analysis|what others|others do|tried the rest|(?:talk|cognitive) therapy|clinics? (?:downtown|across|next)`,
    ),
    compare: support(
      'unlike|sets? (?:me|us) apart|just|only|merely|still|nod|stop|stare|fail(?:s|ed)?|skip|forget|instead|surface|ours|better|twice|outdated|[a-z]{3,}er than',
    ),
    rivals: `(?:another|any|those|these)(?: \\w+){0,2}? (?:${PROFESSION}|practices?|clinics?|therapy|counsell?ing|coaching|apps?|treatments?)|compared with|a coach|elsewhere|colleagues|apps?|cbt|psychoanalysis|medication|platforms|books`,
  }),
  // a credential × a profession, or a lesser one; or a title that no board gives
  ...slots('title', {
    credential: deniable(
      'board[ -]certified|(?:\\w+-)?certified|licensed (?!marriage|clinical|professional|psycho|therapist|counselor|educational|in|by|person|clinician)|fully licensed|accredited|registered(?! (?:with|at|by|in|as an? associate|associate))|credentialed|state[ -]approved|trained as|license (?:is )?(?:still )?pending|under (?:my|the) license|degree|level \\w+',
    ),
    profession: deniable(
      'doctors?|dr\\.?|psychologists?|psychiatrists?|physicians?|surgeons?|scientist|gurus?|healers?|coach(?:es)?|experts?|masters?|rescuer|shaman|mentor|specialists?|full therapist|independent|own practice|prescribe',
    ),
    invented: enough(
      '(?:relationship|love|marriage|couples?|heart|soul|sex|dating|intimacy|happiness|personal|divorce|trauma)(?: relationship)?,? (?:doctors?|physicians?|psychiatrists?|surgeons?|psychologists?|gurus?|scientists?|coach(?:es)?|experts?|specialists?|rescuers?|healers?)|(?:doctors?|physicians?|surgeons?|scientists?|gurus?|healers?|masters?|experts?|therapists?|practitioners?|engineers?|diplomates?) of (?:love|intimacy|hearts?|the heart|couples)|soul therapist|(?:ai|virtual|robot) \\w+|chatbot|master therapist',
    ),
    lesser:
      "lcsw|lmft|mft|lpcc|social worker|marriage and family|associates?|interns?|trainees?|students?|resident|in training|without supervision|call myself|pending|unlicensed|coordinator|master's degree|of a counselor",
  }),
  // few places × a deadline × what to do
  ...slots('urgency', {
    scarce: enough(
      "only (?:the )?(?:one|two|three|four|five|first|last|\\d+|a few)|just one|(?:are|is|spots?|places?|slots?|year|month|spaces?) left|remains?|remaining|(?:almost|nearly|all but) (?:full|gone|booked|taken)|filling|fill fast|won't last|limited|hurry|(?:last|final) (?:place|chance|spot|one)|clock is|running out|out of time|waiting for your|it's gone|gone by|before (?:it is|it's|someone|the holidays)|get in|too late|slipping|now or never|have said yes|only take",
    ),
    deadline: `(?<=(?:call|book|act|start|begin|write|join|register|reserve|schedule|sign up|enroll|pay)\\b.{0,40})(?:now|today|tonight|tomorrow|this (?:afternoon|week|month)|(?:by|before|until) (?:${DAY}|midnight|noon|${MONTH}|sunday|tonight))|ends (?:on |this )?(?:${DAY}|soon|tonight|today)|expires|closes (?:on )?${DAY}|(?:go|goes|rise) up|(?:go|goes) on ${DAY}|early price`,
    delay:
      'every (?:day|week|hour|night) (?:you|without|counts)|each week|another (?:night|week|month|year|summer|winter)|one more|ticking|now or never',
    act: 'call (?:me|us|now|today|tonight|this|while|before)|write now|the step|then call|so call|book|schedule|reserve|enroll(?:ment)?|sign up|join|register|grab|take the last|write me|act|spots?|spaces|places?|slots?|seats?|openings?|calendar|intensives?|(?:this|the|our) offer|your hour',
  }),
  // a price × what it was, or a sale
  ...slots('discount', {
    money: support(
      '\\$ ?\\d[\\d,.]*|pric(?:e|es|ed)|fees?|rates?|\\d+ ?%|percent off|half (?:price|off)|for half|pays?|gift cards?|code|package',
    ),
    sale: enough(
      'sale|special offer|(?<!good |great )deals?(?! of| with)|coupon|promotion|discount(?:ed)?|cheap(?:er|est)|lowest (?:price|fee|rate)s?|half price|half off|pay half|\\d+ ?(?:%|percent) (?:off|less|cheaper)|percent off|\\$\\d+ (?:off|less)|for the price of|list price|early price|introductory|gift cards?|today only|this week only',
    ),
    cut: 'was (?=\\$)|instead of|normally|regularly|regular|usual(?:ly)?|value|save|savings|off|special|code|cheap|lowest|as low as|half in|down (?:from|to)|slashed|pay for|elsewhere|match|full price|up front|prepay|for readers|on the house|for half|used to be|used to cost|for you|gift|short time',
  }),
  // one of ours × a trait: a trade, a day, what happened
  ...slots('client', {
    mine: enough(
      `(?:my|our) (?!own|next|new|first|former|current|waitlist)(?:[\\w-]+ ){0,2}?(?:client|patient|couple|o'clock)(?!'| (?:portal|list|load|records?|files?|forms?|notes?|hours?|work|rights|agreement|care))|(?:client|patient|couple)s? of mine|one of (?:my|our|the) (?:\\w+ )?(?:clients|patients|couples|men|women)|(?:i|we)(?: once|'m|'ve| have)?(?: been)? (?:see|saw|seeing|seen|treat|treated|treating|worked with|work with|working with) (?:an?|two|one|the) (?:[\\w-]+ ){0,3}?${PERSON}|(?:one|an?|the) (?:[\\w-]+ ){1,3}(?:i|we) (?:see|saw|treat|work with)|been (?:my|our) (?:client|patient)|(?:i|we) (?:see|treat) (?:on|before|every)|${DAY}'s|my ${DAY}`,
    ),
    room: '(?:told|asked|showed|to|with|across from) me|(?:came|come|comes) to (?:us|therapy|see)|(?:on|in|to|at|into|from|through|with) (?:my|our) (?:[\\w-]+ )?(?:office|couch|practice|sessions?|group|room|chair|clinic|door|hour|list)|(?:in|last|first|third|tenth) session|sat (?:in|on|with|across|here)',
    'one person': support(`(?:an?|one|this|that|the|two|of) (?:[\\w-]+ ){0,3}?${PERSON}`),
    when: support(
      `(?:last|this) (?:week|month|spring|year|summer|fall|winter)|yesterday|today in|once|${DAY}|o'clock|at noon|since ${MONTH}|in ${MONTH}|in \\d{4}|over ${MONTH}|all winter|before every|at (?:nineteen|twenty\\S*)|last night`,
    ),
    past: support(
      "[a-z]{3,}(?:ed|ept)(?= |\\.|,)|was|were|had|came|told|said|lost|left|wept|sat|hasn't|has (?:hidden|been|not)|haven't|is leaving|died|drinks|cuts",
    ),
  }),
];

/** Who speaks, of a practice or of a life of their own. */
export const SPEAKER = "i|i'm|i've|i'll|i'd|me|us";

/** Words by which a sentence speaks of the practice or its work. */
export const PRACTICE = [
  "we|we're|we've|we'll|my|our|ours|mine",
  PROFESSION,
  WORK,
  CLIENTS,
  '\\$ ?\\d+|your (?:money|fee|deposit)|you (?:do not |don.t )?pay|this offer|(?:so|then) call|book|spots?|openings?|sign up',
].join('|');

/** What no practice says of itself: research, others, private life, what is invented, help. */
export const ELSEWHERE = {
  inquiry:
    'stud(?:y|ies|ied)|trials?|research|surveys?|participants?|sample|meta-analys\\w+|authors|sources?|review of|claims?|references?|papers?|verdicts?|cited?|entr(?:y|ies)|vouch|analys[ie]s|findings|label',
  others: `(?:a|any|no|many|some) (?:therapist|counselor|coach)s? (?:who|that)|^(?:ask|check|look up) (?:a|any|each|every|your) (?:${PROFESSION})|someone who|^(?:he|she|they|his|her|their|the two of them)\\b(?!.*${PROFESSION})`,
  private:
    '(?:my|our|i) (?:[\\w-]+ )?(?:doctor|dentist|sister|brother|mother|father|parents|grand\\w+|friends?|kitchen|house|home|dog|cat|neighbors?|husband|wife|son|daughter|kids|children|marriage|teacher|desk|street)|friends? of mine',
  invented:
    'invented|made[ -]up|made (?:her|him|them|it|this|these)(?: up)?|^imagine|fictional|composites?|details? changed|let.s call|call (?:him|her|them)|do(?:es)? not exist|describes? (?:nobody|no one)|no client|consent|permission|allowed me|belongs',
  emergency:
    '988|911|(?:crisis|help|hot|life)[ -]?lines?|emergency|unsafe|danger|threatens|hits|suicid\\w*|hurting yourself',
};
