/**
 * How much each signal speaks for the need of a source (above 0) or against it (below 0). Fitted by
 * tests/bench/fit-sourcing.ts to the labeled sentences beside it; do not edit by hand.
 */
export const WEIGHTS: Record<string, number> = {
  'people-subject': 0.93,
  'union-subject': 1.01,
  'body-subject': 1.17,
  'treatment-subject': 0.75,
  'doing-subject': 0.62,
  'past-without-persons': 1.56,
  quantifier: 0.8,
  frequency: 1.14,
  comparative: 0.78,
  effect: 1.15,
  'acts-on-people': 1.22,
  prediction: 0.88,
  'people-word': 0.72,
  'body-word': 1.73,
  'inner-word': 1.07,
  'treatment-word': 0.76,
  comparison: 2.47,
  'cause-phrase': 1.08,
  'prediction-phrase': 1.95,
  share: 1.51,
  'needed-time': 1.28,
  authority: 1.88,
  'authority-phrase': 3.08,
  'research-speaks': 1.9,
  'named-person-reports': 2.42,
  'full-name': 1.97,
  'named-inquiry': 1.84,
  'past-words': 1.86,
  'past-dates': 1.75,
  question: -2.1,
  'order-alone': -1.86,
  speech: -2.47,
  'i-main': -1.29,
  'we-main': -0.59,
  'he-main': -1.42,
  'no-general-clause': -0.64,
  'own-view': -2.61,
  perhaps: -2.0,
  unknown: -3.11,
  rights: -2.65,
  empathy: -1.37,
  'empathy-phrase': -2.58,
  'helps-to': -2.51,
  visiting: -3.03,
  'our-place': -2.94,
  logistics: -0.96,
  exact: -2.62,
  page: -1.98,
  'this-page': -2.75,
  'count-in-text': -1.48,
  defining: -1.89,
  'defining-phrase': -2.77,
  equation: -2.1,
  term: -1.42,
  image: -1.12,
  'image-said': -1.79,
  hypothesis: -1.44,
};

/** The score of a sentence that shows no signal. */
export const BIAS = -0.12;

/** Above this score it is more likely than not. */
export const PROBABLE = 0.15;

/** From this score on it is certain (98.5 % of those above are right). */
export const CERTAIN = 2.65;
