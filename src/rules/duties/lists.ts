import type { Lists } from '#rules/duties/phrases';

/** Lists that phrases of several duties name between braces. */
export const LISTS: Lists = {
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
  clients: `client~, patient~, couple, couples`,
};
