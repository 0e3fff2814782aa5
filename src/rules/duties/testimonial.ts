import type { Duty } from '#rules/duties/duty';

/** Clients × praise, where it is shown or asked for. */
export const testimonial: Duty = {
  breach: 'show or ask for praise by clients',
  lists: {
    people: `
      {clients}, people, those, everyone, everybody, they, locals, one, who, husband~, wife, wives, families
    `,
  },
  slots: {
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
  // Praise between quotation marks, by whoever is named after it or before it.
  shownBy: [
    /["“][^"”]{6,}["”].*\b(?:client|patient|(?:says?|writes?|wrote) (?:an?|one|the) [a-z ]*(?:husband|wife|couple|partner|mother|father|man|woman))\b/,
    /["“][^"”]{6,}["”].*(?:[—–-] ?|\()\p{Lu}[\p{Ll}.]*/u,
    /\b(?:client|patient|(?:husband|wife|couple) (?:\w+ )?(?:wrote|writes|told us)|\p{Lu}\.).*["“][^"”]{6,}["”]/u,
  ],
};
