import { wordClass } from '#evidence/sourcing/word-class';

/** Words of sentences that ask for no source, by meaning. Each list aims to be whole. */

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

/** Things in a room or a street, with which a scene is set. */
export const THINGS = wordClass(
  'door car room table kitchen window phone bed coffee dinner breakfast lunch light counter',
  'hand key chair street garage sink plate cup hall hallway stair driveway couch sofa desk',
  'drawer trunk note letter dress coat shoe oven stove music floor yard porch station airport',
  'store menu bill envelope calendar office bathroom suitcase dog cat baby cabin house rain',
  'snow lamp shelf box bag wall fence gate lawn bench bus train elevator closet mirror towel',
);
