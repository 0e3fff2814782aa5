import { wordClass } from '#evidence/sourcing/word-class';

/** Words of statements about people, by meaning. Each list aims to be whole for its class. */

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
