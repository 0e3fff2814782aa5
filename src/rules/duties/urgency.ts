import type { Duty } from '#rules/duties/duty';

/** Few places × a deadline × what to do. */
export const urgency: Duty = {
  breach: 'press readers to book',
  lists: {
    act: `call, book, act, start, begin, write, join, register, reserve, schedule, sign up, enroll, pay`,
  },
  slots: {
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
};
