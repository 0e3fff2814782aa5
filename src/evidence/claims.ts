/** What readers are told, from the strongest support to none. */
export const VERDICTS = {
  'well-supported': {
    label: 'Well supported',
    short: 'Well supported',
    meaning: 'Sources we confirmed say what the claim says, and we found none against it.',
  },
  mixed: {
    label: 'Mixed or limited evidence',
    short: 'Mixed or limited',
    meaning: 'Part of it has support, or sources disagree, or it goes further than its evidence.',
  },
  'no-good-evidence': {
    label: 'No good evidence found',
    short: 'No good evidence',
    meaning:
      'We looked and found nothing sound behind it as it is told, or what we found points the other way. This does not prove it false.',
  },
  'not-tested': {
    label: 'Not tested',
    short: 'Not tested',
    meaning:
      'Nobody we found has tested it, or nobody could open the source it rests on. The note says which.',
  },
  'clinical-view': {
    label: 'Clinical view',
    short: 'Clinical view',
    meaning: 'A way of understanding people that comes from practice. It is not a finding.',
  },
} satisfies Record<string, { label: string; short: string; meaning: string }>;

export type Verdict = keyof typeof VERDICTS;

export const VERDICT_ORDER = Object.keys(VERDICTS) as Verdict[];
