import type { Duty } from '#rules/duties/duty';

/** A superlative × a place; or nobody × like us. */
export const rank: Duty = {
  breach: 'rank the practice above others',
  lists: { place: `downtown, northern california, southern california, the bay, the west` },
  slots: {
    superlative: {
      part: 'alone',
      phrases: `
        best, top, leading, foremost, finest, premier, greatest, favorite, favourite, most/more gifted
        number one, no. 1, #1, # 1, the most *, {whose} most *, highest *
        most trusted/experienced/respected/sought-after/skilled/qualified/effective/recommended/awarded/gifted
        most loved/beloved/advanced/established/admired/exclusive/successful/senior
        award *, world-class, renowned, elite, voted
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
};
