import type { Duty } from '#rules/duties/duty';

/** A sorrow × its end, and for how long. */
export const cure: Duty = {
  breach: 'promise a cure',
  isPromise: true,
  slots: {
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
};
