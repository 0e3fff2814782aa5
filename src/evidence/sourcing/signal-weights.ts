/**
 * How much each signal speaks for the need of a source (above 0) or against it (below 0). Fitted by
 * tests/bench/fit-sourcing.ts to the labeled sentences beside it; do not edit by hand.
 */
export const WEIGHTS: Record<string, number> = {
  'people-subject': 0.97,
  'union-subject': 1.0,
  'body-subject': 1.12,
  'treatment-subject': 0.72,
  'doing-subject': 0.68,
  'past-without-persons': 1.52,
  'future-of-things': 0.92,
  quantifier: 0.73,
  frequency: 1.1,
  comparative: 0.73,
  effect: 1.15,
  'acts-on-people': 1.21,
  prediction: 0.91,
  'people-word': 0.74,
  'body-word': 1.78,
  'inner-word': 1.04,
  'treatment-word': 0.8,
  comparison: 2.48,
  'cause-phrase': 1.06,
  'prediction-phrase': 1.92,
  share: 1.6,
  'needed-time': 1.29,
  authority: 1.86,
  'authority-phrase': 3.03,
  'research-speaks': 1.91,
  'named-person-reports': 2.41,
  'full-name': 1.96,
  'named-inquiry': 1.84,
  'past-words': 1.86,
  'past-dates': 1.73,
  question: -2.11,
  'order-alone': -1.88,
  speech: -2.49,
  'i-main': -1.31,
  'we-main': -0.58,
  'he-main': -1.43,
  'no-general-clause': -0.65,
  'own-view': -2.63,
  perhaps: -2.01,
  unknown: -3.08,
  'asked-clause': -1.57,
  rights: -2.62,
  empathy: -1.39,
  'empathy-phrase': -2.6,
  'helps-to': -2.51,
  visiting: -3.01,
  'our-place': -2.95,
  logistics: -0.8,
  'logistics-two': -1.25,
  exact: -2.65,
  page: -2.0,
  'this-page': -2.76,
  'count-in-text': -1.5,
  defining: -1.91,
  'defining-phrase': -2.7,
  equation: -2.09,
  term: -1.44,
  image: -1.14,
  'image-said': -1.78,
  hypothesis: -1.45,
  'counted-people': -1.73,
};

/** The score of a sentence that shows no signal. */
export const BIAS = -0.1;

/** Above this score it is more likely than not. */
export const PROBABLE = 0.24;

/** From this score on it is certain (98.5 % of those above are right). */
export const CERTAIN = 2.65;
