/**
 * How much each signal speaks for the need of a source (above 0) or against it (below 0). Fitted by
 * tests/bench/fit-sourcing.ts to the labeled sentences beside it; do not edit by hand.
 */
export const WEIGHTS: Record<string, number> = {
  'people-subject': 1.02,
  'union-subject': 1.08,
  'body-subject': 1.43,
  'treatment-subject': 0.84,
  'doing-subject': 0.73,
  'past-without-persons': 1.4,
  quantifier: 0.83,
  frequency: 1.07,
  comparative: 0.72,
  effect: 1.12,
  'acts-on-people': 1.32,
  prediction: 0.96,
  'people-word': 0.79,
  'body-word': 1.72,
  'inner-word': 1.18,
  'treatment-word': 0.86,
  comparison: 2.38,
  'cause-phrase': 1.23,
  'prediction-phrase': 2.33,
  share: 1.54,
  'needed-time': 1.52,
  authority: 1.98,
  'authority-phrase': 3.0,
  'research-speaks': 2.02,
  'named-person-reports': 3.03,
  'named-inquiry': 2.5,
  'past-words': 1.97,
  'past-dates': 1.76,
  'order-alone': -1.45,
  speech: -2.29,
  'no-general-clause': -0.83,
  'own-view': -2.91,
  perhaps: -1.79,
  unknown: -2.99,
  rights: -2.7,
  empathy: -1.32,
  'empathy-phrase': -2.52,
  'helps-to': -2.39,
  visiting: -3.1,
  'our-place': -2.81,
  logistics: -0.86,
  exact: -2.53,
  page: -2.11,
  'this-page': -2.67,
  'count-in-text': -1.58,
  defining: -2.04,
  'defining-phrase': -2.8,
  equation: -2.05,
  image: -1.01,
  'image-said': -1.86,
  hypothesis: -1.32,
};

/** The score of a sentence that shows no signal. */
export const BIAS = -0.28;

/** Above this score it is more likely than not. */
export const PROBABLE = 0.34;

/** From this score on it is certain (99 % of those above are right). */
export const CERTAIN = 2.7;
