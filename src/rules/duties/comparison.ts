import type { Duty } from '#rules/duties/duty';

/** Others × what they do worse. */
export const comparison: Duty = {
  breach: 'call others worse',
  lists: {
    treatment: `practice, practices, clinic~, therapy, counseling, counselling, coaching, app~, treatment~`,
    belittled: `
      unlike, conventional, traditional, ordinary, typical, regular, generic, old-school, old-fashioned
      run-of-the-mill, cookie-cutter
      so-called, your last/old, skip the
    `,
  },
  slots: {
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
};
