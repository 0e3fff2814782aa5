import type { SearchDocument } from '#domain/search-documents';

/** Records of one article: its sections, its questions, its claims and sources. */
const PER_ARTICLE = 20;
/** Part of the words that is replaced by made-up ones, so that the vocabulary grows with the site. */
const REPLACED = 0.15;
const VOCABULARY = 20_000;
const SYLLABLES = 'ba be da di fo ga ke li lo ma mi no pa re ri so ta te ve zo'.split(' ');

/**
 * Documents of a site that is larger by far: the real ones over and over, with other words in
 * place of some. The same number gives the same documents.
 */
export function syntheticDocuments(real: SearchDocument[], articles: number): SearchDocument[] {
  const random = randomNumbers(7);
  const pick = <T>(list: T[]) => list[Math.floor(random() * list.length)]!;
  // As in real texts, few words are frequent and most are rare.
  const word = () => madeUpWord(Math.floor(VOCABULARY ** random()));
  const vary = (text: string) =>
    text
      .split(' ')
      .map((original) => (random() < REPLACED ? word() : original))
      .join(' ');
  return Array.from({ length: articles * PER_ARTICLE }, (_, index) => {
    const document = pick(real);
    const [page] = document.url.split('#');
    return {
      ...document,
      url: `${page}#record-${index}`,
      title: vary(document.title),
      text: vary(document.text),
    };
  });
}

function madeUpWord(index: number): string {
  let word = '';
  for (let rest = index + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
