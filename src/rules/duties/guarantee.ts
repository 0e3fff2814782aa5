import type { Duty } from '#rules/duties/duty';

/** A promise; or our work × an outcome, for whom and how surely. */
export const guarantee: Duty = {
  breach: 'promise that therapy will work',
  isPromise: true,
  slots: {
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
};
