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
