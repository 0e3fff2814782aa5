/**
 * How much each signal speaks for the need of a source (above 0) or against it (below 0). Fitted by
 * tests/bench/fit-sourcing.ts to the labeled sentences beside it; do not edit by hand.
 */
export const WEIGHTS: Record<string, number> = {
  'people-subject': 1.01,
  'union-subject': 1.07,
  'body-subject': 0.98,
  'treatment-subject': 0.78,
  'doing-subject': 0.85,
  'past-without-persons': 1.57,
  'future-of-things': 0.89,
  quantifier: 0.63,
  frequency: 1.57,
  comparative: 0.84,
  effect: 1.14,
  'acts-on-people': 1.13,
  prediction: 0.82,
  'people-word': 0.69,
  'body-word': 1.88,
  'inner-word': 1.1,
  'treatment-word': 0.83,
  comparison: 2.4,
  'cause-phrase': 1.19,
  'prediction-phrase': 1.91,
  share: 1.54,
  'needed-time': 1.38,
  authority: 1.97,
  'authority-phrase': 2.95,
  'research-speaks': 1.88,
  'named-person-reports': 2.38,
  'full-name': 2.01,
  'named-inquiry': 1.77,
  'past-words': 1.69,
  'past-dates': 1.64,
  question: -1.98,
  'order-alone': -1.98,
  speech: -2.39,
  'i-main': -1.26,
  'we-main': -0.6,
  'he-main': -1.45,
  'no-general-clause': -0.59,
  'own-view': -2.56,
  perhaps: -1.89,
  unknown: -2.81,
  'asked-clause': -1.67,
  rights: -2.66,
  empathy: -1.23,
  'empathy-phrase': -2.5,
  'helps-to': -2.49,
  visiting: -2.85,
  'our-place': -2.66,
  logistics: -0.85,
  'logistics-two': -1.22,
  exact: -2.52,
  page: -1.96,
  'this-page': -2.74,
  'count-in-text': -1.71,
  defining: -1.93,
  'defining-phrase': -2.75,
  equation: -1.88,
  term: -1.46,
  image: -1.12,
  'image-said': -1.78,
  hypothesis: -1.35,
  'counted-people': -1.69,
};

/** The score of a sentence that shows no signal. */
export const BIAS = -0.14;

/** Above this score it is more likely than not. */
export const PROBABLE = 0.13;

/** From this score on it is certain (98.5 % of those above are right). */
export const CERTAIN = 2.2;
