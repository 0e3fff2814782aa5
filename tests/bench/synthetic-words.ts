/** Part of the words that is made up, so that the vocabulary grows with the site. */
const MADE_UP = 0.15;
const VOCABULARY = 20_000;
const SYLLABLES = 'ba be da di fo ga ke li lo ma mi no pa re ri so ta te ve zo'.split(' ');

/** Numbers from 0 to 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Draws words that are not in the dictionary. As in real texts, few are frequent and most rare. */
export function madeUpWords(random: () => number): () => string {
  return () => madeUpWord(Math.floor(VOCABULARY ** random()));
}

/** Whether the next word is to be a made-up one. */
export function isMadeUp(random: () => number): boolean {
  return random() < MADE_UP;
}

function madeUpWord(index: number): string {
  let word = '';
  for (let rest = index + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}
