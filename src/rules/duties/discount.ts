import type { Duty } from '#rules/duties/duty';

/** A price × what it was, or a sale. */
export const discount: Duty = {
  breach: 'advertise a price that was never asked',
  slots: {
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
};
