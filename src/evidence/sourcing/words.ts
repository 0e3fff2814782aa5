/** Words of one meaning, as a set of their dictionary forms. */
export type WordClass = ReadonlySet<string>;

/** @param lines words with spaces between them */
export function wordClass(...lines: string[]): WordClass {
  return new Set(lines.join(' ').split(/\s+/).filter(Boolean));
}

/** The words of classes as alternatives of a pattern, the longest first. */
export function anyOf(...classes: WordClass[]): string {
  const words = classes.flatMap((words) => [...words]);
  return words.sort((one, other) => other.length - one.length).join('|');
}

// Each list aims to be whole for its meaning, and is not taken from samples.

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

/** Brain, nerves, hormones, organs and what the body does. */
export const BODY = wordClass(
  'brain mind body nervous-system nerve neuron synapse neurotransmitter amygdala hippocampus',
  'hypothalamus cortex prefrontal lobe brainstem cerebellum vagus cortisol oxytocin dopamine',
  'serotonin adrenaline endorphin testosterone estrogen progesterone melatonin insulin hormone',
  'gene dna chromosome metabolism immune immunity inflammation heart heartbeat pulse blood',
  'pressure artery lung breath breathing gut stomach bowel muscle jaw shoulder skin skeleton',
  'bone cell tissue organ gland reflex reflexes physiology biology chemistry neurology',
  'fight-or-flight arousal circuitry pathway hemisphere limbic reward-system parasympathetic sympathetic',
  'sleep rem circadian menopause puberty pregnancy ovulation libido erection orgasm',
  'stress-response nervous neural plasticity throat chest belly spine pain appetite digestion',
);

/** Treatments, methods of therapy and self-help. */
export const TREATMENTS = wordClass(
  'therapy psychotherapy counseling counselling treatment medication medicine drug pill',
  'antidepressant ssri lithium stimulant benzodiazepine placebo intervention exposure emdr cbt',
  'dbt act eft ifs ipt mbsr hypnosis psychoanalysis coaching rehab rehabilitation detox',
  'mindfulness meditation yoga journaling exercise relaxation biofeedback neurofeedback',
  'acupuncture self-help self-care self-compassion support-group aftercare mediation training',
  'program technique method approach grounding breathwork desensitization reframing',
  'psychoeducation prayer massage light-therapy',
);

/** Illness, disorder and burden. */
export const CONDITIONS = wordClass(
  'depression anxiety panic phobia ocd adhd add ptsd trauma autism psychosis schizophrenia',
  'bipolar mania disorder illness disease syndrome symptom insomnia nightmare burnout addiction',
  'alcoholism drinking self-harm self-injury suicide suicidality anorexia bulimia binge eating',
  'dementia stress distress crisis abuse neglect violence assault bullying harassment betrayal',
  'infidelity cheating adultery porn pornography miscarriage infertility bereavement loss',
  'unemployment poverty debt retirement overwork loneliness isolation codependency',
  'perfectionism procrastination people-pleasing overthinking rumination dissociation flashback',
  'avoidance withdrawal stonewalling criticism contempt defensiveness hypervigilance fatigue',
  'exhaustion relapse narcissism attachment temperament personality self-esteem self-doubt',
  'self-criticism resilience',
);

/** Emotions, drives and dealings between people. */
export const FEELINGS = wordClass(
  'emotion feeling mood fear anger rage shame guilt grief sadness sorrow joy happiness love',
  'hate hatred disgust envy jealousy pride hope despair worry dread boredom longing desire lust',
  'passion intimacy closeness distance trust mistrust distrust security insecurity safety',
  'warmth affection tenderness empathy compassion kindness gratitude forgiveness resentment',
  'bitterness hurt heartbreak rejection abandonment disappointment regret embarrassment',
  'humiliation vulnerability honesty secrecy secret lie silence conflict argument fight quarrel',
  'dispute tension apology repair praise punishment touch sex sexuality arousal attraction',
  'commitment respect dignity confidence ambition motivation willpower curiosity humor laughter',
  'crying tears comfort boundary boundaries communication connection disconnection dependency',
  'independence autonomy power control hostility aggression cruelty sarcasm blame nagging',
  'comparison competition money housework chore parenting discipline divorce breakup',
  'estrangement favoritism texting social-media habit memory belief',
);

/** Verbs and nouns of cause. */
export const CAUSES = wordClass(
  'cause lead stem arise result trigger drive shape root produce create generate spark fuel',
  'breed provoke induce spring originate derive underlie explain contribute foster prompt plant',
  'sow evoke elicit motivate determine feed ignite kindle inflame engender predispose condition',
  'program wire imprint instill ingrain inherit form mold influence reason source origin',
  'consequence outcome byproduct product culprit driver factor because due owing thanks stems',
  'govern perpetuate maintain sustain reinforce',
);

/** Verbs of change for better or worse. */
export const EFFECTS = wordClass(
  'affect harm damage hurt injure wound scar ruin destroy wreck break shatter spoil sour poison',
  'corrode erode undermine weaken sap drain deplete exhaust rob steal hollow starve kill',
  'worsen aggravate exacerbate intensify amplify magnify increase raise heighten elevate boost',
  'lift improve enhance strengthen deepen sharpen enrich reduce lower decrease diminish lessen',
  'shrink cut halve double triple ease relieve soothe calm quiet soften loosen tighten dull',
  'blunt numb dampen buffer cushion protect shield prevent avert stop end cure heal treat',
  'resolve fix repair restore rebuild mend help benefit work fail impair disrupt disturb',
  'scramble hinder hamper impede block delay slow speed hasten shorten prolong lengthen change',
  'alter transform reshape rewire teach train enable let make give leave turn build grow',
  'swell accumulate spread outlast outlive overwhelm flood hijack register absorb release',
  'activate stimulate suppress inhibit regulate bring push pull pressure force keep free rescue',
  'save cost matter succeed backfire escalate cool settle',
);

/** Where things go from here. */
export const PREDICTIONS = wordClass(
  'predict foretell forecast foreshadow herald signal augur portend predictor omen harbinger',
  'risk chance odds likelihood probability likely unlikely probably inevitably eventually prone',
  'bound destined doomed fated liable vulnerable return recur relapse recover survive endure',
  'last persist fade vanish disappear resurface peak separate split divorce collapse end become',
  'outgrow follow haunt repeat develop outcome prognosis future someday sooner later ultimately',
  'unless untreated unaddressed unresolved tomorrow apt susceptible',
);

/** How often; "sometimes" is left out, since it states next to nothing. */
export const FREQUENCIES = wordClass(
  'usually typically commonly generally normally mostly mainly largely frequently often',
  'regularly routinely rarely seldom hardly scarcely barely always never invariably almost',
  'nearly tend tendency common commonplace widespread universal rare typical usual frequent',
  'infrequent unusual uncommon prevalent epidemic ubiquitous average median norm everywhere',
  'habitually customarily ordinarily practically virtually likely overwhelmingly',
);

/** Comparatives that carry their sign within. */
export const COMPARISONS = wordClass(
  'better worse more less fewer least most best worst further higher lower greater compared',
  'comparison unlike differ difference different outnumber exceed surpass outperform twice',
  'double than alike equally similar',
);

/** Nouns and verbs of inquiry. */
export const RESEARCH = wordClass(
  'study research survey trial experiment meta-analysis review paper finding data evidence',
  'statistic poll census sample participant respondent cohort questionnaire journal literature',
  'theory hypothesis model laboratory lab university institute researcher investigator',
  'scientist report dataset interview observation replication measurement',
);

/** Verbs by which an authority or a study speaks. */
export const REPORTS = wordClass(
  'say tell agree argue believe know understand warn recommend advise caution suggest claim',
  'hold maintain observe note report find show prove demonstrate confirm reveal conclude',
  'establish discover describe teach call consider view see think emphasize insist estimate',
  'document recognize acknowledge indicate link tie associate correlate measure test study',
  'examine follow track identify propose coin introduce develop pioneer compare replicate',
  'publish write list rank regard assert back support debunk disprove agreement discovery',
);

/** Words that are verbs as often as nouns, so that "men fear closeness" has a verb. */
export const NOUN_AND_VERB = wordClass(
  'back cut call stop start list book schedule visit fear love hate desire fight trust need want doubt hope answer question crave value blame',
  'envy praise attack comfort guard dread miss face fake guess measure name plan play process',
  'push rate report risk ruin share show sleep sort split spread stress study support talk text',
  'touch train treat view vote wait walk watch work worry argue link drive cause harm damage',
  'hurt help lack lose lead change increase limit shape trigger fuel use resent regret respect',
  'reward punish protest promise record repair repeat rescue result return reveal guide grade',
  'favor experience express feel fill find force form get give have hear hide hold keep kiss',
  'know learn leave like make mean meet mirror model mourn move notice offer own pass pay pick',
  'please practice prefer produce read seek see send smell sound speak spend start stay',
  'struggle suffer take taste teach tell think undermine',
);

/** Times gone by and how things came to be. */
export const PAST = wordClass(
  'century decade era history historically ancient medieval victorian wartime postwar prewar',
  'modern traditional traditionally originally formerly invention tradition ancestor forebear',
  'generation evolution antiquity roman greek puritan industrial colonial revolution war ago',
  'invent coin evolve emerge originate pioneer abolish legalize criminalize outlaw',
  'amendment founder forefather old-fashioned bygone nineteenth-century twentieth-century',
  'eighteenth-century twenties thirties forties fifties sixties seventies eighties nineties',
  'millennium prehistory hunter-gatherer',
);

/** The practice: money, time, place, ways to reach it, papers. */
export const LOGISTICS = wordClass(
  'session appointment fee price insurance insurer bill billing receipt invoice superbill copay',
  'deductible payment cash refund discount sliding-scale office building floor suite avenue',
  'parking garage elevator entrance lobby restroom waiting-room weekday availability slot spot opening',
  'waitlist schedule telehealth video email e-mail voicemail form paperwork intake consultation',
  'license licensure licensed credential certification degree training supervision practice',
  'clinic cancellation deadline hotline lifeline website address zip visit signature guardian',
  'consent folder medicare medicaid reimbursement co-pay diagnosis-code tissue',
  'wheelchair-access reservation portal policy privacy confidentiality hallway couch a.m. p.m.',
  'noon referral resident residency workshop internship openings newsletter phone-call',
  'appointment-book ramp wheelchair interpreter',
);

/** The text itself and ways through it. */
export const PAGE = wordClass(
  'section article page post chapter series paragraph sentence list newsletter note footnote',
  'endnote link worksheet blog column essay guide glossary bibliography appendix summary',
  'introduction conclusion heading example reading resource download archive version update',
  'reader site podcast episode webinar handout quiz checklist diagram chart excerpt transcript',
  'caption keyword claim ledger verdict label',
);

/** What a text counts off. */
export const COUNTED = wordClass(
  'way reason step question tip mistake exercise example sentence part section idea point thing',
  'kind type rule sign option choice answer prompt line story scene lesson principle skill word',
  'phrase letter message moment version side task habit strategy myth fact item note paragraph',
);

/** Verbs that tell what a word means. */
export const DEFINING = wordClass(
  'mean refer denote define describe call signify designate term name label phrase expression',
  'word definition acronym abbreviation',
);

/** What one may, should or wishes to. */
export const RIGHTS = wordClass(
  'deserve permission allowed welcome free entitled owe hope wish okay ok fine alright',
  'permitted obligation duty consent invite',
);

/** Not known, to anybody. */
export const UNKNOWN = wordClass(
  'unknown unclear uncertain mystery unproven untested unstudied debated contested inconclusive',
);

/** Verbs of finding out, which say "unknown" when denied. */
export const KNOWING = wordClass(
  'know count tell say find settle test answer agree study measure decide prove explain predict',
  'read collect see determine establish resolve track ask compare publish examine work',
);

/** Verbs of going through a practice. */
export const VISITING = wordClass(
  'pay sign join book schedule reschedule bill charge reserve park cancel register enroll',
  'attend arrive check-in meet begin open start end close bring come wait sit offer run accept',
  'share email text call fill print log',
);

/** What a kind listener says. */
export const EMPATHY = wordClass(
  'sorry tired exhausted lonely alone angry hard heavy painful understandable natural wonder',
  'sense ashamed scared afraid brave enough carry carrying lot hurt hurts overwhelmed broken',
  'weak foolish crazy normal stuck lost worn frightening unfair cruel confusing glad course',
  'numb difficult tough',
);

/** Concrete things that a metaphor sets for a feeling or a bond. */
export const IMAGES = wordClass(
  'house garden door window wall bridge road path river ocean sea tide wave island storm',
  'weather rain fog fire flame smoke light lamp candle shadow mirror map compass anchor boat',
  'ship harbor rope knot thread key lock stone rock mountain hill valley tree root seed soil',
  'plant flower leaf forest desert bird dog cat animal engine car machine tool clock bank',
  'account ledger currency coin scale bag suitcase backpack coat blanket bed kitchen table cup',
  'glass bottle cake bread soup song music dance instrument orchestra piano game chess ball',
  'muscle wound scar bandage surgery handshake staircase ladder elevator train marathon race',
  'dam thermostat thermometer alarm radio browser battery screen computer software cathedral',
  'museum library letter book puzzle guest ghost costume mask shield sword armor battlefield',
  'court courtroom judge referee sky moon sun star season winter spring pond well',
);
