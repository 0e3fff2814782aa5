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

/**
 * Words that play one part in a sentence: who offers, what is promised, how surely. Phrases are
 * written as `phrases.ts` says.
 */
export interface Slot {
  phrases: string;
  /**
   * `alone`: shows the duty by itself where the sentence speaks of the practice. `names`: names the
   * breach, together with another slot. `supports`: shows nothing unless another slot names it.
   */
  part: 'alone' | 'names' | 'supports';
  /** Whether a “not” or a “without” before it takes nothing back. */
  isUndeniable?: true;
  /** Phrases that mean something else: a slot does not look at them. */
  harmless?: string;
}

const alone = (phrases: string, harmless = ''): Slot => ({ phrases, harmless, part: 'alone' });
const names = (phrases: string, harmless = ''): Slot => ({ phrases, harmless, part: 'names' });
const supports = (phrases: string): Slot => ({ phrases, part: 'supports', isUndeniable: true });
const undeniable = (slot: Slot): Slot => ({ ...slot, isUndeniable: true });

/** Lists that phrases name between braces. */
export const LISTS = {
  month: `
    january, february, march, april, may, june, july, august, september, october, november, december
    spring, summer, fall, autumn, winter, christmas, thanksgiving, easter, halloween, new year's
  `,
  profession: `
    psychotherapist~, therapist~, psychologist~, psychiatrist~, psychoanalyst~, analyst~
    counselor~, counsellor~, clinician~, coach~, specialist~, expert~, healer~, practitioner~
    colleague~, associate, associates, intern, interns, trainee, trainees
  `,
  work: `
    psychotherapy, therapy, therapies, counseling, counselling, coaching, treatment~, session~
    program~, protocol~, method~, technique~, approach, approaches, way of working
    retreat~, intensive, intensives, workshop~, package~, detox, hypnosis, emdr, cbt, dbt, eft
    practice, practices, clinic, clinics, office, offices, consultation~, appointment~, intake~
    couples/trauma/somatic/family/group/breath work
  `,
  treatment: `practice, practices, clinic~, therapy, counseling, counselling, coaching, app~, treatment~`,
  people: `
    {clients}, people, those, everyone, everybody, they, locals, one, who, husband~, wife, wives, families
  `,
  unlike: `
    unlike, than, where, while, whereas, most, other, no other, conventional, traditional, ordinary
    average, typical, regular, generic, old-school, old-fashioned, run-of-the-mill, cookie-cutter
    so-called, your last/old, skip the
  `,
  love: `
    relationship, love, marriage, couples, couple, heart, soul, sex, dating, intimacy, happiness
    personal, divorce, trauma
  `,
  heart: `hearts, the heart`,
  act: `call, book, act, start, begin, write, join, register, reserve, schedule, sign up, enroll, pay`,
  see: `
    i/we (once/have) see/saw/seeing/seen/treat/treated/treating, i/we (once/have) worked/work with
    i'm/i've/we've (been) seeing/seen/treating/treated, i'm/i've/we've (been) working/worked with
  `,
  place: `downtown, northern california, southern california, the bay, the west`,
  clients: `client~, patient~, couple, couples`,
  job: `
    {baker}, nurse~, teacher~, chef~, cook, doctor~, surgeon~, judge~, priest~, pastor~, rabbi
    ceo~, founder~, owner~, manager~, barista~, firefighter~, officer~, supervisor~, pilot~, soldier~
    artist~, writer~, actor~, singer~, student~, sophomore~, professor~, dean~, accountant~, clerk~
    senator~, realtor~, banker~, plumber~, driver~, waiter~, coach~, pediatrician~, resident
    farmer~, guard~, veteran~, programmer~, dentist~, banker~, broker~, reporter~, editor~
  `,
  person: `
    {job}, man, woman, men, women, husband~, wife, mother~, father~, parent~, son~, daughter~
    partner~, person, client~, patient~, couple, couples, pair, widow~, widower~, newlyweds, family
    girl~, boy~, twins, bride~, groom~, teenager~
  `,
};

/**
 * The slots of each duty, by meaning; a sentence that fills several of one duty is suspect. Words
 * that no labeled line needs stay: breadth reads the lines that nobody has seen.
 */
export const SLOTS: Record<Duty, Record<string, Slot>> = {
  // a promise; or our work × an outcome, for whom and how surely
  guarantee: {
    promise: alone(
      `
        guarantee~, promise~, assure/assured, assurance, swear, trust me, my word, certain
        money/fee back, money returned, refund, risk-free, nothing to lose, stand behind
        you pay nothing, you do not pay, you don't pay, is on me/us, all it takes
        every time, without fail, count on, no matter what, whatever shape, prove it, proven
        period, perfect
      `,
    ),
    everybody: supports(`
      every/all/any/no (*) couple/client/patient/marriage/family/man/woman/person/one/husband/wife
      every/all/any/no (*) couples/clients/patients/marriages/families/men/women
      my clients/couples/patients always, our clients/couples/patients always
      none of my/our {clients}, everyone, everybody, nobody, no one, whoever, whatever
      anyone who, every * who, any * that, always work/works, without/no exceptions, 100%, 100 %
      {percent} of my/our/the *, {number} of/in/of every {number}, {number} out of {number}, only of how
    `),
    record: alone(`
      every/each * who/that finishes/completes/works/stays/starts/attends
      every/each * who/that has/have finished/completed/worked/stayed/started/attended
      all the * who finish/complete/work/stay/start/attend
      never lost/failed/had/met/seen a/an client/couple/marriage/case/patient
      yet to lose/meet/see a/an, no couple has ever, never let a couple
      isn't/no/never (a) * i/we can't/cannot/couldn't, isn't/no/never (a) * our * can't/cannot
        * i/we couldn't/can't turn/fix/save/end/help
    `),
    outcome: names(`
      better, closer, happy, happier, happiness, stronger, lighter, calmer, success, successful
      result/results, goals, breakthrough~, relief, peace, spark/sparks, in love, newlyweds
      stay/stays/stayed together/married, back together, standing, reunion~, each other again, trust each other
      divorce, divorced, break/broke up, apart, back, fixed, the marriage lasts, love will last
      recognize, stop/stops, open up, record, failure, fall for, get there, make it
      save~, change~, improve~, heal~, recover~, reconcile~, resolve~, solve~, succeed~, transform~
      rescue~, restore~, repair~, fix, fixes, works for/every/in/with/wonders, it works, always work/works
    `),
    future: supports(`
      you/he/she/they/couples/partner/marriage will/won't, you'll, he'll, she'll, they'll
      you're going to, you are going to, your * will, your *'ll, you get, you leave, is yours
    `),
    power: names(
      `
      i/we (*) make you/it/them/couples/marriages/your/any, i'll/we'll (*) make you/it/them/couples/marriages/your/any
      i/we (can/will/always/could) get/save/fix/help/turn/stop/bring/rescue/solve/guarantee/restore/teach/heal
      i'll/we'll get/save/fix/help/turn/stop/bring/rescue/solve/guarantee/restore/teach/heal
      i/we know how to get/save/fix/help/turn/stop/bring/rescue/solve/guarantee/restore/teach/heal
      what i do, my/our record/method/approach/work/plan/program/couples/way
      this/the method/workshop/program/plan/protocol, through my door, with me/us, our * steps
      couples leave/stay/make, couples go home
    `,
      `than with me/us`,
    ),
  },
  // a sorrow × its end, and for how long
  cure: {
    sorrow: undeniable(
      names(`
      anxiety, anxious, depression, trauma, traumatic, panic, fear, fears, phobia~, ptsd, ocd, insomnia
      jealousy, addiction~, loneliness, grief, shame, anger, stress, burnout, self-doubt, resentment
      pain, suffering, symptom~, diagnosis, wound, wounds, patterns, pattern, relapse, relapses
      attachment, avoidant, insecurity, abandonment, inner child
      heartbreak, infidelity, cheating, affair, affairs, betrayal~, conflict, fighting
      broken *, cold *
    `),
    ),
    healing: names(`
      cure~, heal~, erase~, eliminate~, banish~, overcome, overcomes, overcoming, dissolve~, defeat~, conquer~
      reprogram, reprograms, reprogrammed, rewire~, remove~, clear~, reverse~, fix, fixes, melt~, wipe~
      release~, flush~, free/frees/freed (you) of/from, free/frees your, undo, undone, undoes
      lift, lifts, shut/shuts (you) off, take/takes away, disappear, disappears, vanish, vanishes
      get/gets/getting rid/over, rid/rids, end/ends your/the/all, end to, an end, gone, goes away
      goodbye, farewell, freedom, no more, no longer, stops here, starts here, ends here
      miracle~, stand a chance, thing of the past, history, remedy, antidote
    `),
    forever: supports(`
      for good, forever, permanent/permanently, once and for all, for life, lifetime, lasting
      complete/completely, total/totally, never again, behind you, every/any kind
      at its/the root, nobody relapses
    `),
  },
  // a superlative × a place; or nobody × like us
  rank: {
    superlative: alone(
      `
        best, top, leading, foremost, finest, premier, greatest, favorite, favourite, most/more gifted
        number one, no. 1, #1, # 1, most *, highest *, award *, world-class, renowned, elite, voted
        unmatched, unrivaled, unrivalled, unparalleled, unsurpassed, unbeatable, incomparable
        second to none, equal, set/gold (the) standard, go-to, the only *, sought, authority
        first name/address in/for, ranked, named, considered, reputation, trust/trusts most
        finer, wiser, leads, wrote the book, simply
        better/wiser/finer/{wiser} (couples/marriage) therapist~/counselor~/psychologist~/practice/practices
        more * therapist~/counselor~/psychologist~, more * couples/marriage therapist~/counselor~
      `,
      `
        my/our favorite, my/our favourite, the only one, the only thing/way/person, named at/in/on/above/below
        most of/have/are/do/will/can/need/want, most people/couples/men/women/days/nights/often
        most therapists/counselors/quarrels/years/weeks/evenings, the most common *
      `,
    ),
    place: supports(`
      in town, in/around/across/of/near/on (all) (of) the/this (*) city/town/state/country/nation/world/area
      in/around/across/of/near/on (all) (of) the/this (*) region/neighborhood/county/bay/coast/field
      in/around/across/of/near (all) (of) {place}, north/south/west of town
      city's, town's, state's, country's, nation's, world's, area's, region's, coast's, america's
      bay area, san francisco, san francisco's, california, california's, los angeles, seattle
      marina, sunset, mission
    `),
    unequaled: undeniable(
      names(`
      nobody, no one, no other, none, few, no practice/therapist/clinic/counselor, won't/not find
      there is no, there's no, ask anyone, come/comes close, like i/we/our, than i/we/me/us (*) $
      than/of (*) (*) anyone/anybody/most/others, than that of anyone/anybody/most/others
    `),
    ),
  },
  // clients × praise, where it is shown or asked for
  testimonial: {
    says: names(
      `
        {people} … say/says/said/call/calls/called/tell/tells/told/write/writes/wrote/agree
        {people} … recommend/thank/thanked/praise/describe/trust/love/rave/rate/swear
        {people} … send/speak/drive/cry, {people} … come/coming back
      `,
    ),
    praise: names(`
      saved, gave me, changed, life-changing, grateful, gratitude, thank, thanks, thanked, thank-you
      recommend, recommends, recommended, happy, satisfied, delighted, trust, trusts, worth it/every
      amazing, wonderful, excellent, only one, best decision, sooner, speak for, rave
      love/loved us/me/our/my/her/him/working, helped me/you/them, your experience, success
      owe her/him/them, seen by
    `),
    rating: alone(
      `
        {clients} (*) (*) love/rave/recommend/praise/thank/trust us/me/my/our/about/the
        testimonial~, success story/stories, reviews, review
        rating~, rated, rate us/me, star/stars, feedback, before-and-after, rate your
      `,
      `review of/your/the/what/it/how, we/i/you/will/can/to/us/let's/then review, under/in review`,
    ),
    shown: names(`
      word for it, card, cards, letter, letters, note, notes, photo, story/stories of/and, the world
      experience with, featured, wedding invitations, their friends, tell others, compliment
      google, yelp, healthgrades, facebook, psychology today, zocdoc, our page, leave us/me/a
      out of 5, read what/our/their, see our/the/what, share, post, tag, hear
    `),
  },
  // others × what they do worse
  comparison: {
    others: alone(`
      {unlike} (*) (*) {profession}/{treatment}, years of analysis, what others, others do
      tried the rest, talk/cognitive therapy, clinic/clinics downtown/across/next
    `),
    worse: supports(`
      unlike, set/sets me/us apart, just, only, merely, still, nod, stop, stare, fail, fails, failed
      skip, forget, instead, surface, ours, better, twice, outdated, {wiser} than
    `),
    rivals: undeniable(
      names(`
      another/any/those/these (*) (*) {profession}/{treatment}, compared with, a coach, elsewhere
      colleagues, app, apps, cbt, psychoanalysis, medication, platforms, books
    `),
    ),
  },
  // a credential × a profession, or a lesser one; or a title that no board gives
  title: {
    credential: names(
      `
        certified, licensed, accredited, registered, credentialed, state-approved, trained as
        license (is) (still) pending, under my/the license, degree, level *
      `,
      `
        licensed marriage/clinical/professional/psychotherapist/therapist/counselor/educational
        licensed in/by/person/clinician, registered with/at/by/in/associate, registered as associate
        registered as an associate, master's degree in, i earned my degree
      `,
    ),
    profession: names(
      `
      doctor, doctors, dr, dr., psychologist~, psychiatrist~, physician~, surgeon~, scientist~, guru~, healer~
      coach, coaches, expert, experts, master, masters, rescuer, shaman, mentor, specialist, specialists
      full therapist, independent, own practice, prescribe
    `,
      `master's`,
    ),
    invented: alone(`
      {love} (relationship) doctor~/physician~/psychiatrist~/surgeon~/psychologist~/guru~/scientist~
      {love} (relationship) coach/coaches/expert~/specialist~/rescuer~/healer~
      doctor~/physician~/surgeon~/scientist~/guru~/healer~/master~/expert~ of {love}/{heart}
      therapist~/practitioner~/engineer~/diplomate~ of {love}/{heart}
      soul therapist, ai/virtual/robot *, chatbot, master therapist
    `),
    pretense: names(`
      fully, full therapist, in all but *, as good as, no less than, simply call/calls, call/calls me/us/her
    `),
    lesser: undeniable(
      names(`
      lcsw, lmft, mft, lpcc, social worker, marriage and family, associate, associates, intern, interns
      trainee, trainees, student, students, resident, in training, without supervision, call myself
      pending, unlicensed, coordinator, master's degree, of a counselor
    `),
    ),
  },
  // few places × a deadline × what to do
  urgency: {
    scarce: alone(`
      only (the) one/two/three/four/five/first/last/{number}, only a few, just one
      are/is/spot/spots/place/places/slot/slots/year/month/space/spaces left, remain, remains, remaining
      almost/nearly/all-but full/gone/booked/taken, filling, fill fast, won't last, limited, hurry
      last/final place/chance/spot/one, clock is, running out, out of time, waiting for your, it's gone
      gone by, before it is, before it's, before someone, before the holidays, get in, too late
      slipping, now or never, have said yes, only take
    `),
    deadline: undeniable(
      names(`
      <{act} …> now/today/tonight/tomorrow, <{act} …> this afternoon/week/month
      <{act} …> by/before/until {day}/midnight/noon/{month}/sunday/tonight
      ends (on/this) {day}/soon/tonight/today, expires, closes (on) {day}
      go/goes/rise up, go/goes on {day}, early price
    `),
    ),
    delay: undeniable(
      names(`
      every day/week/hour/night you/without/counts, each week, one more, ticking, now or never
      another night/week/month/year/summer/winter
    `),
    ),
    act: undeniable(
      names(
        `
      call me/us/now/today/tonight/this/while/before, write now, the step, then call, so call, book
      schedule, reserve, enroll, enrollment, sign up, join, register, grab, take the last, write me, act
      spot, spots, space, spaces, place, places, slot, slots, seat, seats, opening, openings, calendar
      intensive, intensives, this/the/our offer, your hour
    `,
        `space`,
      ),
    ),
  },
  // a price × what it was, or a sale
  discount: {
    money: supports(`
      {dollars}, price, prices, priced, fee, fees, rate, rates, {percent}, percent off
      half price/off, for half, pay, pays, gift card/cards, code, package
    `),
    sale: alone(
      `
        sale, special offer, deal, deals, coupon, promotion, discount, discounted, cheaper, cheapest
        lowest price/fee/rate/prices/fees/rates, half price, half off, pay half, {percent} off/less/cheaper
        percent off, {dollars} off/less, for the price of, list price, early price, introductory
        gift card/cards, today only, this week only
      `,
      `good/great deal, deal/deals of/with`,
    ),
    cut: undeniable(
      names(`
      was <{dollars}>, instead of, normally, regularly, regular, usual, usually, value, save, savings, off
      special, code, cheap, lowest, as low as, half in, down from/to, slashed, pay for, elsewhere, match
      full price, up front, prepay, for readers, on the house, for half, used to be/cost, for you, gift
      short time
    `),
    ),
  },
  // one of ours × a trait: a trade, a day, what happened
  client: {
    mine: alone(
      `
        my/our (*) (*) client/patient/couple/o'clock, {clients} of mine
        one of my/our/the (*) clients/patients/couples/men/women
        {see} a/an/two/one/the (*) (*) (*) {person}
        one/a/an/the * (*) (*) i/we see/saw/treat, one/a/an/the * (*) (*) i/we work with
        been my/our client/patient, i/we see/treat on/before/every, {day}'s, my {day}
      `,
      `
        my/our own/next/new/first/former/current/waitlist *
        client/patient/couple portal/list/load/record~/file~/form~/note~/hour~/work/rights/agreement/care
      `,
    ),
    room: undeniable(
      names(`
      told/asked/showed/to/with me, across from me, came/come/comes to us/therapy/see
      on/in/to/at/into/from/through/with my/our (*) office/couch/practice/session/sessions/group/room
      on/in/to/at/into/from/through/with my/our (*) chair/clinic/door/hour/list
      in/last/first/third/tenth session, sat in/on/with/across/here
    `),
    ),
    'one person': supports(`a/an/one/this/that/the/two/of (*) (*) (*) {person}`),
    when: supports(`
      last/this week/month/spring/year/summer/fall/winter, yesterday, today in, once, {day}, o'clock
      at noon, since/in/over {month}, in {year}, all winter, before every, at nineteen/twenty, last night
    `),
    past: supports(`
      {asked}, was, were, had, came, told, said, lost, left, wept, sat, hasn't, haven't
      has hidden/been/not, is leaving, died, drinks, cuts
    `),
  },
};

/** Who speaks, of a practice or of a life of their own. */
export const SPEAKER = `i, i'm, i've, i'll, i'd, me, us`;

/** Words by which a sentence speaks of the practice or its work. */
export const PRACTICE = `
  we, we're, we've, we'll, my, our, ours, mine, {profession}, {work}, {clients}
  {dollars}, your money/fee/deposit, you (do) (not) pay, you don't pay, this offer, so/then call
  book, spot, spots, opening, openings, sign up
`;

/** What no practice says of itself: research, others, private life, what is invented, help. */
export const ELSEWHERE: Record<string, string> = {
  inquiry: `
    study, studies, studied, trial, trials, research, survey~, participant~, sample, meta-analysis
    authors, source, sources, review of, claim, claims, reference~, paper~, verdict~, cite/cites/cited
    entry, entries, vouch, analysis, analyses, analyzed, findings, label
  `,
  others: `
    a/any/no/many/some therapist~/counselor~/coach/coaches who/that, someone who
    ^ ask/check a/any/each/every/your {profession}, ^ look up a/any/each/every/your {profession}
  `,
  private: `
    my/our/i (*) doctor/dentist/sister/brother/mother/father/parents/friend/friends/grandmother/grandfather
    my/our/i (*) kitchen/house/home/dog/cat/neighbor/neighbors/husband/wife/son/daughter/kids/children
    my/our/i (*) marriage/teacher/desk/street/grandparents, friend/friends of mine
  `,
  invented: `
    invented, made-up, made her/him/them/it/this/these (up), ^ imagine, fictional, composite~
    details changed, let's call, let us call, call him/her/them, do/does not exist
    describe/describes nobody, describe/describes no one, no client, consent, permission, allowed me
    belongs
  `,
  emergency: `
    988, 911, crisis/help/hot/life line/lines, hotline~, helpline~, lifeline~, emergency, unsafe, danger
    threatens, hits, suicide, suicidal, hurting yourself
  `,
};

/** Whom nobody of the practice is, unless a profession follows in the same sentence. */
export const THIRD_PERSON = `^ he/she/they/his/her/their, ^ the two of them`;

/** What takes back the words that follow within its clause. */
export const DENIAL = `
  no, not, cannot, without, nor, neither, {isnt}, nothing, turn down, decline, refuse, beware, wary
  whether, if, nobody/no-one/none can/could/will/should
  never publish/print/quote/ask/use/share/show/post/promise/guarantee/claim/write/tell/name/mention
  never describe
`;
