import type { Claim } from '#schemas';

export type Verdict = Claim['verdict'];

/** What readers are told, from the strongest support to none. */
export const VERDICTS: Record<Verdict, { label: string; meaning: string }> = {
  'well-supported': {
    label: 'Well supported',
    meaning: 'Sound sources say this, and we found none of weight against it.',
  },
  mixed: {
    label: 'Mixed or limited evidence',
    meaning: 'Part of it holds, or studies disagree, or they are few and small.',
  },
  'no-good-evidence': {
    label: 'No good evidence found',
    meaning: 'We looked and found nothing sound behind it as it is usually said.',
  },
  'clinical-view': {
    label: 'Clinical view',
    meaning: 'A way of understanding that therapists use. It is no research finding.',
  },
};

export const VERDICT_ORDER = Object.keys(VERDICTS) as Verdict[];
