import { wordClass } from '#evidence/sourcing/word-class';

/**
 * Words for people. Each list aims to be whole for its class (written from the meaning, not
 * from samples), so that a new sentence finds its words here.
 */

/** People by age, sex, kin, love, role, health, temper and origin. */
export const PEOPLE = wordClass(
  'people person human humankind humanity mankind folk folks individual soul adult grown-up',
  'elder senior man male guy lad gentleman woman female lady girl boy child kid baby infant',
  'toddler newborn preschooler schoolchild teen teenager adolescent youth youngster tween',
  'twenty-something thirty-something student pupil freshman graduate couple partner spouse',
  'husband wife bride groom fiancé fiancée newlywed lover boyfriend girlfriend ex ex-partner',
  'ex-husband ex-wife single bachelor divorcee widow widower mate companion soulmate parent',
  'mother father mom mum dad mama papa stepparent stepmother stepfather stepchild stepson',
  'stepdaughter grandparent grandmother grandfather grandma grandpa grandchild grandson',
  'granddaughter ancestor forebear great-grandparent great-great-grandparent great-grandmother',
  'great-grandfather species son daughter sibling brother sister twin firstborn only-child',
  'half-sibling stepsibling cousin aunt uncle niece nephew relative in-law mother-in-law',
  'father-in-law son-in-law daughter-in-law godparent foster-parent guardian friend bestie',
  'acquaintance neighbor stranger roommate peer classmate colleague coworker co-worker boss',
  'manager employee employer worker leader teammate teacher nurse soldier veteran firefighter',
  'officer freelancer retiree immigrant refugee migrant native patient client sufferer survivor',
  'victim bystander offender abuser perpetrator addict alcoholic drinker smoker gambler user',
  'caregiver caretaker mourner griever loner introvert extrovert extravert ambivert',
  'perfectionist narcissist people-pleaser overachiever procrastinator pursuer distancer',
  'withdrawer cheater liar bully optimist pessimist empath worrier insomniac believer citizen',
  'resident voter consumer customer american californian european millennial boomer generation',
  'population society culture crowd majority minority community household cohort participant',
  'volunteer subject twentysomething mammal primate listener speaker',
);

/** Professions that know about people, whose word stands for evidence. */
export const AUTHORITIES = wordClass(
  'expert specialist authority professional practitioner clinician therapist psychotherapist',
  'counselor counsellor psychologist psychiatrist psychoanalyst analyst doctor physician',
  'pediatrician gynecologist neurologist neuroscientist scientist scholar academic researcher',
  'investigator professor sociologist anthropologist historian economist biologist geneticist',
  'epidemiologist statistician theorist philosopher sexologist pollster demographer',
  'criminologist educator textbook handbook guideline literature science neuroscience',
  'psychology psychiatry sociology anthropology consensus statistic profession field medicine',
);

/** What two or more people form; as a class of its own, since it acts and fares like people. */
export const UNIONS = wordClass(
  'marriage relationship family stepfamily household friendship romance love-affair affair',
  'partnership union engagement courtship divorce separation breakup parenthood motherhood',
  'fatherhood bond home wedding cohabitation honeymoon remarriage reconciliation widowhood',
  'adolescence childhood adulthood midlife',
);

/** Words that count people or cases without a figure. */
export const QUANTIFIERS = wordClass(
  'most many few several some all every each any no both half majority minority plenty lot lots',
  'share proportion percentage percent handful third quarter fifth tenth number bulk fraction',
  'dozen hundred thousand million none more fewer much countless numerous various certain',
  'scores enough',
);

/** Those of them that state how many: "some" and "every" state nothing that could be counted. */
export const MEASURES = wordClass(
  'most many few majority minority plenty lot lots share proportion percentage percent handful',
  'bulk fraction half third quarter fifth tenth countless numerous hundreds thousands millions',
  'dozens fewer more scores',
);

/** Pronouns for people in general. */
export const UNIVERSAL = wordClass(
  'everyone everybody anyone anybody nobody someone somebody one whoever those no-one ourselves',
  'others nothing everything',
);

/** Given names that are words as well, so that "Sue Johnson" is a person. */
export const NAMES_LIKE_WORDS = wordClass(
  'sue mark bill will rose grace hope joy jack frank pat bob rob drew grant ray art dean earl',
  'faith dawn ruby pearl iris ivy lily olive violet daisy heather holly april may june august',
  'autumn summer melody rich dick john peter mike tom carol eve chase cliff clay dale glen guy',
  'hank jean josh ken nick norm penny phil robin rusty sandy skip ted tony trip victor wade',
  'ward',
);
