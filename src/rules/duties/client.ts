import type { Duty } from '#rules/duties/duty';

/** One of ours × a trait: a trade, a day, what happened. */
export const client: Duty = {
  breach: 'tell of a client who could be known again',
  lists: {
    men: `one of the men/women/people/fathers/mothers`,
    see: `
      i/we (once/have) see/saw/seeing/seen/treat/treated/treating, i/we (once/have) worked/work with
      i'm/i've/we've (been) seeing/seen/treating/treated, i'm/i've/we've (been) working/worked with
    `,
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
  },
  slots: {
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
