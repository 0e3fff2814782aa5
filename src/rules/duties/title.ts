import type { Duty } from '#rules/duties/duty';

/** A credential × a profession, or a lesser one; or a title that no board gives. */
export const title: Duty = {
  breach: 'claim a title that no board gives',
  lists: {
    love: `
      relationship, love, marriage, couples, couple, heart, soul, sex, dating, intimacy, happiness
      personal, divorce, trauma
    `,
    doctor: `doctor~, physician~, psychiatrist~, psychologist~, surgeon~, coach, coaches, specialist~, expert~`,
    heart: `hearts, the heart`,
  },
  slots: {
    credential: {
      part: 'names',
      phrases: `
        certified, licensed, accredited, registered, credentialed, state-approved, trained as
        license (is) (still) pending, under my/the license, degree, level *
      `,
      harmless: `
        licensed marriage/clinical/professional/psychotherapist/therapist/counselor/educational
        licensed in/by/person/clinician, registered with/at/by/in/associate, registered as associate
        registered as an associate, master's degree in, i earned my degree
      `,
    },
    profession: {
      part: 'names',
      phrases: `
        doctor, doctors, dr, dr., psychologist~, psychiatrist~, physician~, surgeon~, scientist~, guru~
        healer~
        coach, coaches, expert, experts, master, masters, rescuer, shaman, mentor, specialist, specialists
        full therapist, independent, own practice, prescribe
      `,
      harmless: `
        master's, by/with/from/to/see/ask/like/and dr/dr.
        by/with/from/to/see/ask a/an/your/the/another (*) {doctor}
        your/a/an/no/primary {doctor} can/has/is/may/will/does/should, your doctor/physician
        {doctor} can prescribe/test
        financial/legal experts, coaches and apps
      `,
    },
    invented: {
      part: 'alone',
      phrases: `
        {love} (relationship) doctor~/physician~/psychiatrist~/surgeon~/psychologist~/guru~/scientist~
        {love} (relationship) coach/coaches/expert~/specialist~/rescuer~/healer~
        doctor~/physician~/surgeon~/scientist~/guru~/healer~/master~/expert~ of {love}/{heart}
        therapist~/practitioner~/engineer~/diplomate~ of {love}/{heart}
        soul therapist, ai/virtual/robot *, chatbot, master therapist
      `,
    },
    pretense: {
      part: 'names',
      phrases: `
        fully, full therapist, senior therapist, without supervision, unsupervised, in all but *
        as good as, no less than, simply call/calls, call/calls me/us/her
      `,
    },
    lesser: {
      part: 'names',
      isUndeniable: true,
      phrases: `
        lcsw, lmft, mft, lpcc, social worker, marriage and family, associate, associates, intern, interns
        trainee, trainees, student, students, resident, in training, without supervision, call myself
        pending, unlicensed, coordinator, master's degree, of a counselor
      `,
      harmless: `
        associate~/intern~/trainee~ … supervised/supervision, associates and interns
        supervise/supervised/supervises/train/teach … associate~/intern~/trainee~/student~
        high-school/college/medical/graduate/law/former student~
      `,
    },
  },
};
