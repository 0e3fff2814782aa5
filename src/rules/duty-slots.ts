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
   * breach, together with another slot. `supports`: shows nothing unless another slot
   * names it, and no denial takes it back.
   */
  part: 'alone' | 'names' | 'supports';
  /** Whether a “not” or a “without” before it takes nothing back. */
  isUndeniable?: true;
  /** Phrases that mean something else: a slot does not look at them. */
  harmless?: string;
}

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
  belittled: `
    unlike, conventional, traditional, ordinary, typical, regular, generic, old-school, old-fashioned
    run-of-the-mill, cookie-cutter
    so-called, your last/old, skip the
  `,
  love: `
    relationship, love, marriage, couples, couple, heart, soul, sex, dating, intimacy, happiness
    personal, divorce, trauma
  `,
  men: `one of the men/women/people/fathers/mothers`,
  doctor: `doctor~, physician~, psychiatrist~, psychologist~, surgeon~, coach, coaches, specialist~, expert~`,
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
    promise: {
      part: 'alone',
      phrases: `
        guarantee~, promise~, assure/assured, assurance, swear, trust me, my word, certain
        money/fee back, money returned, refund, risk-free, nothing to lose, stand behind
        that's (simply) what happens, you pay nothing, you do not pay, you don't pay, is on me/us
        all it takes
        every time, without fail, count on, no matter what, whatever shape, prove it, proven
        period, perfect
      `,
      harmless: `
        a certain, certain kind/kinds/times/days/hours/topics/people/things/questions/events/cases
        for/make/be/feel/quite certain, {number} period, trial/grace/waiting/notice/busy/quiet period
        period of
        perfect parent/couple/partner/marriage/score/time/match/words/family/day/storm, not perfect
        promise/promised/promises each/yourself/him/her/themselves/myself/to/not/of/made/you made
        he/she/they/partner/husband/wife/who promise/promised/promises/swears/swore, broken promise~
        someone/anyone/anybody/ad/page/website/site/app/book/coach who/that promises/guarantees/swears
        can/could count on each/him/her/them, proven wrong, refund policy
      `,
    },
    everybody: {
      part: 'supports',
      phrases: `
        every/all/any/no (*) couple/client/patient/marriage/family/man/woman/person/one/husband/wife
        every/all/any/no (*) couples/clients/patients/marriages/families/men/women
        my clients/couples/patients always, our clients/couples/patients always
        none of my/our {clients}, everyone, everybody, nobody, no one, whoever, whatever
        anyone who, every * who, any * that, always work/works, without/no exceptions, 100%, 100 %
        {percent} of my/our/the *, {number} of/in/of every {number}, {number} out of {number}, only of how
      `,
    },
    record: {
      part: 'alone',
      phrases: `
        every/each * who/that finishes/completes/works/stays/starts/attends
        every/each * who/that has/have finished/completed/worked/stayed/started/attended
        all the * who finish/complete/stay/start/attend/work
        never lost/failed/had/met/seen a/an client/couple/marriage/case/patient
        yet to lose/meet/see a/an, no couple has ever, never let a couple
        isn't/no/never (a) * i/we can't/cannot/couldn't, isn't/no/never (a) * our * can't/cannot
        * i/we couldn't/can't turn/fix/save/end/help
      `,
    },
    outcome: {
      part: 'names',
      phrases: `
        better, closer, happy, happier, happiness, stronger, lighter, calmer, success, successful
        talking again/like, sleep/sleeping through/again/well, kissing, holding hands, laughing, alive
        find/finds/found love, yourself again, over by, be gone
        the man/woman/partner/wife/husband/person you married/wanted/fell, the marriage/relationship you
        your marriage back
        result/results, goals, breakthrough~, relief, peace, spark/sparks, in love, newlyweds
        stay/stays/stayed together/married, back together, standing, reunion~, each other again
        trust each other
        divorce, divorced, break/broke up, apart, back, fixed, the marriage lasts, love will last
        recognize, stop/stops, open up, record, failure, fall for, get there, make it
        save~, change~, improve~, heal~, recover~, reconcile~, resolve~, solve~, succeed~, transform~
        rescue~, restore~, repair~, fix, fixes, works for/every/in/with/wonders, it works, always work/works
      `,
    },
    soon: {
      part: 'supports',
      phrases: `
        by/before/after/in/within (just) {number} sessions/weeks/months/hours/visits/days/meetings/tuesdays
        by session/week {number}, by/before {month}, by the end of
        after/in our/one/a (first) session/hour/retreat/weekend
        give me/us {number}, again, for good, every night, through the night, for life
      `,
    },
    future: {
      part: 'supports',
      phrases: `
        you/he/she/they/couples/partner/marriage will/won't, you'll, he'll, she'll, they'll
        you're going to, you are going to, your * will, you get, you leave, is yours
      `,
    },
    power: {
      part: 'names',
      phrases: `
        i/we (*) make <you/it/them/couples/marriages/your/any>
        i'll/we'll (*) make <you/it/them/couples/marriages/your/any>
        i/we (can/will/always/could) get/save/fix/help/turn/stop/bring/rescue/solve/guarantee/restore/teach/heal
        i'll/we'll get/save/fix/help/turn/stop/bring/rescue/solve/guarantee/restore/teach/heal
        i/we know how to get/save/fix/help/turn/stop/bring/rescue/solve/guarantee/restore/teach/heal
        what i do, my/our record/method/approach/plan/program/couples/way/work
        this/the method/workshop/program/plan/protocol, through my door, with me/us, our * steps
        couples leave/stay/make, couples go home
      `,
      harmless: `than with me/us`,
    },
  },
  // a sorrow × its end, and for how long
  cure: {
    sorrow: {
      part: 'names',
      isUndeniable: true,
      phrases: `
        anxiety, anxious, depression, trauma, traumatic, panic, fear, fears, phobia~, ptsd, ocd, insomnia
        jealousy, addiction~, loneliness, grief, shame, anger, stress, burnout, self-doubt, resentment
        pain, suffering, symptom~, diagnosis, wound, wounds, patterns, pattern, relapse, relapses
        attachment, avoidant, insecurity, abandonment, inner child, childhood
        heartbreak, infidelity, cheating, affair, affairs, betrayal~, conflict, fighting
        broken *, cold *
      `,
    },
    healing: {
      part: 'names',
      phrases: `
        cure~, heal~, erase~, eliminate~, banish~, overcome, overcomes, overcoming, dissolve~, defeat~
        conquer~
        reprogram, reprograms, reprogrammed, rewire~, remove~, clear~, reverse~, fix, fixes, melt~, wipe~
        release~, flush~, free/frees/freed (you) of/from, free/frees your, undo, undone, undoes
        lift, lifts, shut/shuts (you) off, take/takes away, disappear, disappears, vanish, vanishes
        get/gets/getting rid/over, rid/rids, end/ends your/the/all, end to, an end, gone, goes away
        goodbye, farewell, freedom, no more, no longer, stops here, starts here, ends here
        miracle~, doesn't/won't stand a chance, has no chance, thing of the past, history, remedy
        antidote, met its match
        never comes/come back, don't/doesn't come back, nowhere left, is a memory, stay/stays gone
      `,
      harmless: `
        family/medical/relationship/long/your/their/his/her/our history, history of
        clear that/about/on/why/how/what/enough, is/are/be/become/made/make (it) clear, clear up
        free of charge, release form, release of, no more than, no longer than, is gone through
        not cured/fixed/gone, an end time, fix dinner/breakfast/lunch, cured ham
      `,
    },
    forever: {
      part: 'supports',
      phrases: `
        for good, forever, permanent/permanently, once and for all, for life, lifetime, lasting
        complete/completely, total/totally, never again, behind you, every/any kind
        at its/the root, nobody relapses
      `,
    },
  },
  // a superlative × a place; or nobody × like us
  rank: {
    superlative: {
      part: 'alone',
      phrases: `
        best, top, leading, foremost, finest, premier, greatest, favorite, favourite, most/more gifted
        number one, no. 1, #1, # 1, the most *, {whose} most *, highest *
        most trusted/experienced/respected/sought-after/skilled/qualified/effective/recommended/awarded/gifted
        most loved/beloved/advanced/established/admired/exclusive/successful/senior
       , award *, world-class, renowned, elite, voted
        unmatched, unrivaled, unrivalled, unparalleled, unsurpassed, unbeatable, incomparable
        second to none, other {profession} … send/sends/call/calls/stuck/refer/turn/trust, {profession} send us/me/the/their
        the office/name/practice/number/person they/others/people call, colleagues/judges/doctors call/send
        equal, set/gold (the) standard, go-to
        the only *, sought, authority
        first name/address in/for, ranked, named, considered, reputation, trust/trusts most
        finer, wiser, leads, wrote the book, simply the/better
        better/wiser/finer/{wiser} (couples/marriage) therapist~/counselor~/psychologist~/practice/practices
        more * therapist~/counselor~/psychologist~, more * couples/marriage therapist~/counselor~
      `,
      harmless: `
        my/our favorite, my/our favourite, the only one, the only thing/way/person
        named at/in/on/above/below
        most of/have/are/do/will/can/need/want, most people/couples/men/women/days/nights/often
        most {plural}, most common/important/likely/useful/helpful/difficult/painful/recent/often/honest
        most ordinary/loving/tired/private/things, most of all, at most
        best time/times/way/place/day/moment/guess/friend/man/part/thing/interest/interests/question/predictor
        best for you/him/her/them/both/us, best if, best to, best thing, your/his/her/their/my/our best
        at its/her/his/your best, the best of, works best, is best known, best reached, best fit, at best
        on top of, at the top, top floor/shelf/left/right/drawer/step/button, over the top
        leading to/up/into/a/cause/man/question, equal parts/time/weight/partner/partners/share/say/footing
        sought help/therapy/out/comfort, have/had/has/i/he/she/they/all considered, considered leaving
        favorite chair/mug/book/part/song/question/place, is named after
        more expensive/recent/senior/junior {profession}, cheaper/younger/newer/older {profession}
      `,
    },
    place: {
      part: 'supports',
      phrases: `
        in town
        in/around/across/of/near/on (all) (of) the/this (*) city/town/state/country/nation/world/area
        in/around/across/of/near/on (all) (of) the/this (*) region/neighborhood/county/bay/coast/field
        in/around/across/of/near (all) (of) {place}, north/south/west of town
        city's, town's, state's, country's, nation's, world's, area's, region's, coast's, america's
        bay area, san francisco, san francisco's, california, california's, between … and, los angeles, seattle
        marina, sunset, mission
      `,
    },
    'like us': {
      part: 'names',
      isUndeniable: true,
      phrases: `like i/we/our/my, the way i/we, than i/we/me/us $, than i/we * $, than our/my team/practice, at this level, of this caliber, to this standard`,
    },
    unequaled: {
      part: 'names',
      isUndeniable: true,
      phrases: `
        this is the name, whisper, send us/me the/their, we're the ones, i'm the one, judges and doctors
        has saved/helped/seen more, knows more, reads men, else in the, nobody, no one, no other, none
        few, no practice/therapist/clinic/counselor, won't/not find
        there is no, there's no, ask anyone, come/comes close
        than/of (*) (*) anyone/anybody/most/others, than that of anyone/anybody/most/others
      `,
    },
  },
  // clients × praise, where it is shown or asked for
  testimonial: {
    says: {
      part: 'names',
      phrases: `
        {people} … say/says/said/call/calls/called/tell/tells/told/write/writes/wrote/agree
        {people} … recommend/thank/thanked/praise/describe/trust/love/rave/rate/swear
        {people} … send/speak/drive/cry, {people} … come/coming back
      `,
    },
    praise: {
      part: 'names',
      phrases: `
        saved, gave me, changed, life-changing, grateful, gratitude, thank, thanks, thanked, thank-you
        recommend, recommends, recommended, happy, satisfied, delighted, trust, trusts, worth it/every
        amazing, wonderful, excellent, only one, best decision, sooner, speak for, rave
        the first one/person who, actually helped, came in ready, renewed our vows, gave us/them
        our evenings, our marriage back
        love/loved us/me/our/my/her/him/working, helped me/you/them, your experience, success
        owe her/him/them, seen by
      `,
    },
    rating: {
      part: 'alone',
      phrases: `
        {clients} (*) (*) love/rave/recommend/praise/thank/trust us/me/my/our/about/the
        testimonial~, success story/stories, reviews, review
        rating~, rated, rate us/me, star/stars
        before-and-after photo/photos/picture/pictures/story/stories, rate your, happy {clients}
        comments our/from/left, {number} happy/satisfied *
        hear (most/often) from people/couples/clients/those
      `,
      harmless: `
        review of/your/the/what/it/how/our/and, we/i/you/will/can/to/us/let's/then review, under/in review
        i/he/she/they was/were rated
        peer/literature/case/chart/record/utilization/performance/movie/film/book review, reviewed by
        one-star/three-star/five-star hotel/dinner/meal/childhood/night, movie/film/rock/night star
        restaurant/movie/film/book/hotel reviews, one/three star, the stars, star chart/sign
      `,
    },
    shown: {
      part: 'names',
      phrases: `
        word for it, card, cards, letter, letters, note, notes, photo, story/stories of/and, the world
        experience with, featured, wedding invitations, their friends, tell others, compliment
        google, yelp, healthgrades, facebook, psychology today, zocdoc, our page, leave us/me/a
        out of 5, feedback, read what/our/their, see our/the/what, share, post, tag, hear
      `,
    },
  },
  // others × what they do worse
  comparison: {
    others: {
      part: 'alone',
      phrases: `
        {belittled} (*) (*) {profession}/{treatment}, still paying
        other/most (*) (*) {profession}/{treatment} … nod/stare/guess/rush/drag/fail
        more/less/{wiser} … than (at) (*) (*) {profession}/{treatment}
        further/faster/better than (*) (*) {profession}/{treatment}
        years of analysis, what others, others do
        tried the rest, talk/cognitive therapy, clinic/clinics downtown/across/next
      `,
    },
    usual: {
      part: 'names',
      phrases: `
        than/where/while/whereas/most/other/no-other/average (*) (*) {profession}/{treatment}
      `,
    },
    worse: {
      part: 'supports',
      phrases: `
        unlike, set/sets me/us apart, just, only, merely, still, nod, stop, stare, fail, fails, failed
        drag~ on, years, guess, flatter, will/can/could/won't/can't ever, not trained, took, gave/given up
        nodding, nods, can't do/touch/match, aren't trained, rush/rushes you, afraid to, can't handle
        take/takes sides, gets it done, i/we know $, i/we am/are/do (not) $, i'm not $
        but/so i/we, and i am/do not, and i'm not, i never, we never, what/as/like we/i
        burned-out, far behind, in a month/week/weekend, needs/need weeks, skip/forget the/about/your
        instead, surface, ours, better, twice, outdated, {wiser} than
      `,
    },
    rivals: {
      part: 'names',
      isUndeniable: true,
      phrases: `
        another/any/those/these (*) (*) {profession}/{treatment}, compared with, a coach, elsewhere
        colleagues, app, apps, cbt, psychoanalysis, medication, platforms, books
      `,
    },
  },
  // a credential × a profession, or a lesser one; or a title that no board gives
  title: {
    credential: {
      part: 'names',
      phrases: `
        certified, licensed, accredited, registered, credentialed, state-approved, trained as
        license (is) (still) pending, under my/the license, degree, level *
      `,
      harmless: `
        licensed marriage/clinical/professional/psychotherapist/therapist/counselor/educational
        licensed in/by/person/clinician, registered with/at/by/in/associate, registered as associate
        registered as an associate, master's degree in, i earned my degree
      `,
    },
    profession: {
      part: 'names',
      phrases: `
        doctor, doctors, dr, dr., psychologist~, psychiatrist~, physician~, surgeon~, scientist~, guru~
        healer~
        coach, coaches, expert, experts, master, masters, rescuer, shaman, mentor, specialist, specialists
        full therapist, independent, own practice, prescribe
      `,
      harmless: `
        master's, by/with/from/to/see/ask/like/and dr/dr.
        by/with/from/to/see/ask a/an/your/the/another (*) {doctor}
        your/a/an/no/primary {doctor} can/has/is/may/will/does/should, your doctor/physician
        {doctor} can prescribe/test
        financial/legal experts, coaches and apps
      `,
    },
    invented: {
      part: 'alone',
      phrases: `
        {love} (relationship) doctor~/physician~/psychiatrist~/surgeon~/psychologist~/guru~/scientist~
        {love} (relationship) coach/coaches/expert~/specialist~/rescuer~/healer~
        doctor~/physician~/surgeon~/scientist~/guru~/healer~/master~/expert~ of {love}/{heart}
        therapist~/practitioner~/engineer~/diplomate~ of {love}/{heart}
        soul therapist, ai/virtual/robot *, chatbot, master therapist
      `,
    },
    pretense: {
      part: 'names',
      phrases: `
        fully, full therapist, senior therapist, without supervision, unsupervised, in all but *
        as good as, no less than, simply call/calls, call/calls me/us/her
      `,
    },
    lesser: {
      part: 'names',
      isUndeniable: true,
      phrases: `
        lcsw, lmft, mft, lpcc, social worker, marriage and family, associate, associates, intern, interns
        trainee, trainees, student, students, resident, in training, without supervision, call myself
        pending, unlicensed, coordinator, master's degree, of a counselor
      `,
      harmless: `
        associate~/intern~/trainee~ … supervised/supervision, associates and interns
        supervise/supervised/supervises/train/teach … associate~/intern~/trainee~/student~
        high-school/college/medical/graduate/law/former student~
      `,
    },
  },
  // few places × a deadline × what to do
  urgency: {
    scarce: {
      part: 'alone',
      phrases: `
        only (the) one/two/three/four/five/first/last/{number}, only a few, just one
        are/is/spot/spots/place/places/slot/slots/year/month/space/spaces left, remain, remains, remaining
        almost/nearly/all-but full/gone/booked/taken, filling, fill fast, won't last, limited, hurry
        last/final place/chance/spot/one, clock is, running out, out of time, waiting for your, it's gone
        gone by, before it is, before it's, before someone, before the holidays, get in, too late
        slipping, now or never, have said yes, only take, fills in, fills/fill up, while it lasts
        gone by lunch
      `,
      harmless: `
        get in touch/the/contact, filling out/in, limited to/liability/by/number/partnership/license
        only one
        only two/one/three people/of/rooms/chairs/rules/ways/things/kinds/parts/questions/hours
        only first/the-first names/time/name, only the first/last name/session/step/page/hour/part/half
        is left out/unsaid/of/to/behind/alone, remaining balance/sessions/calm, remain/remains confidential
        never/not too late, too late to/at/in, just one part/of/way/person/session
        remain/remains calm/with/in/a/the/your/yours/open, before it's/it-is due/over
      `,
    },
    deadline: {
      part: 'names',
      isUndeniable: true,
      phrases: `
        <{act} …> now/today/tonight/tomorrow, <{act} …> this afternoon/week/month
        <{act} …> by/before/until {day}/midnight/noon/{month}/sunday/tonight
        ends (on/this) {day}/soon/tonight/today, expires, closes (on) {day}
        go/goes/rise up, go/goes on {day}, early price
      `,
    },
    delay: {
      part: 'names',
      isUndeniable: true,
      phrases: `
        every/each day/week/month/hour/night you/without/counts, each week, the longer you, one more
        ticking, now or never
        another night/week/month/year/summer/winter
      `,
    },
    threat: {
      part: 'names',
      isUndeniable: true,
      phrases: `
        lose him/her/them/it/each/everything, dies a/each/every, won't survive/wait/last, divorce is
        is next
        already packing, your last, cost/costs you, your chances, distance grows, may never, be too late
        if you wait/hesitate, don't wait, before he/she/it leaves/is/does, while he/she/there is still
        the couple that waits, don't be the, someone else takes/will
      `,
    },
    act: {
      part: 'names',
      isUndeniable: true,
      phrases: `
        call me/us/now/today/tonight/this/while/before, write now, the step, then call, so call, book
        schedule, reserve, enroll, enrollment, sign up, join, register, grab, take the last, write me, act
        spot, spots, space, spaces, place, places, slot, slots, seat, seats, opening, openings, calendar
        intensive, intensives, this/the/our offer, your hour
      `,
      harmless: `space`,
    },
  },
  // a price × what it was, or a sale
  discount: {
    money: {
      part: 'supports',
      phrases: `
        {dollars}, price, prices, priced, fee, fees, rate, rates, {percent}, percent off
        half price/off, free/second/sixth/extra/bonus/next/first session/hour/visit/intake, pay, pays
        gift card/cards, code, package
      `,
    },
    sale: {
      part: 'alone',
      phrases: `
        sale, special offer, deal, deals, coupon, promotion, discount, discounted, cheaper, cheapest
        lowest price/fee/rate/prices/fees/rates, half price, half off, pay half, {percent} off/less/cheaper
        percent off, {dollars} off/less, for the price of, list price, early price, introductory
        gift card/cards, today only, this week/month only, {dollars} and/are now, was/were … now <{dollars}>
      `,
      harmless: `
        good/great/big deal, deal/deals/dealt of/with/breaker, for sale, sale of
        introductory call/phone/conversation/session/email/lesson/course/chapter/meeting
        cheaper than, cheaper options/way/help/clinic
      `,
    },
    cut: {
      part: 'names',
      isUndeniable: true,
      phrases: `
        was/were <{dollars}>, instead of, normally, regularly, regular, usual, usually, value, save
        savings, off
        special, code, cheap, lowest, as low as, half in, down from/to, slashed, pay for, elsewhere, match
        full price, up front, prepay, worth {dollars}, yours for, costs nothing, is half, bring a friend
        with a friend, hold this price, on us, if you mention, members of, save/saves a third
        at no charge when, for readers, on the house, for half, used to be/cost, for you, gift
        short time
      `,
      harmless: `
        we/i value, days/day/time/evening/week off, turn/log/take/put/call/come/go off, off-site, off the
        usual hour/time/hours/cancellation, special permission/occasion/training/needs, regular hours/time
        a regular, in regular, zip/ethics/dress/door/restroom/gate/access/billing/diagnosis/procedure code
        elsewhere in, match you/your, instead of paying
      `,
    },
  },
  // one of ours × a trait: a trade, a day, what happened
  client: {
    mine: {
      part: 'alone',
      phrases: `
        my/our (*) (*) client/patient/couple/o'clock, {clients} of mine
        one of my/our/the (*) clients/patients/couples/men/women
        {see} a/an/two/one/the (*) (*) (*) {person}
        one/a/an/the * (*) (*) i/we see/saw/treat, one/a/an/the * (*) (*) i/we work with
        {day} couple/client/patient/pair, longtime client/couple/patient, i/we helped them/her/him
        been my/our client/patient, i/we see/treat on/before/every, my (*) {day} client/couple/patient
        my {day}, {day}'s client/couple/patient, the {person} i/we see/saw/treat/treated, {men} i/we treat
      `,
      harmless: `
        my/our own/next/new/first/former/current/waitlist *
        my {day} evening/morning/afternoon/class/hours/list, my {day} group is/meets/starts/runs
        {see} a/an/two/one/the (*) (*) (*) supervisor~/consultant~/colleague~/therapist~/physician~/psychiatrist~
        client/patient/couple portal/list/load/record~/file~/form~/note~/hour~/rights/agreement/care/work
      `,
    },
    room: {
      part: 'names',
      isUndeniable: true,
      phrases: `
        told/asked/showed/to/with me, across from me, came/come/comes to us/therapy/see
        on/in/to/at/into/from/through/with my/our (*) office/couch/practice/session/sessions/group/room
        on/in/to/at/into/from/through/with my/our (*) chair/clinic/door/hour/list
        {person} who comes on/here, in/last/third/tenth session, our first session/hour, as a client
        {day}'s, with me for, sat in/on/with/across/here
      `,
      harmless: `
        you/you're/you'll/your/we/we'll/nobody/clients/couples/people … in/on/to/at/into/through/with my/our
        you/you're/you'll/your/we/we'll/nobody/clients/couples/people (*) sat/come/came/told
      `,
    },
    'one person': {
      part: 'supports',
      phrases: `a/an/one/this/that/the/two/of (*) (*) (*) {person}`,
    },
    when: {
      part: 'supports',
      phrases: `
        last/this week/month/spring/year/summer/fall/winter, yesterday, today in, once, {day}, o'clock
        at noon, since/in/over {month}, in {year}, last {day}, all winter, before every
        at nineteen/twenty, last night
      `,
    },
    past: {
      part: 'supports',
      phrases: `
        {asked}, was, were, had, came, told, said, lost, left, wept, sat, hasn't, haven't
        has hidden/been/not, is leaving, died, drinks, cuts
      `,
    },
  },
};

/** Who speaks, of a practice or of a life of their own. */
export const SPEAKER = `i, i'm, i've, i'll, i'd, me, us`;

/** Words by which a sentence speaks of the practice or its work. */
export const PRACTICE = `
  we, we're, we've, we'll, my, our, ours, mine, {profession}, {work}, {clients}
  {dollars}, your money/fee/deposit, you (do) (not) pay, you don't pay, this offer, so/then call
  book, spot, spots, slot, slots, seat, seats, opening, openings, sign up, treat, treated, treating
  fee, fees, rate, rates, prices, recovery, gift card, gift cards, infidelity recovery
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

/** What says that an outcome is open; such a sentence promises nothing. */
export const HEDGE = `
  may, might, sometimes, some people/couples/clients/partners/men/women/days/of, perhaps, maybe, hope
  not for everyone/everybody/all, for many and not for all, try to, aim to, it depends, depends on
  cannot/can't know/say/tell/promise, don't/doesn't always, not always, either way
`;
