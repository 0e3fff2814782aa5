import { type VocabularyFile, loadVocabulary } from '#search/client/vocabulary';
import { type Findings, type Hit, rankedSearch } from '#search/client/ladder';

/** What the index keeps of a record. */
export interface Fragment {
  url: string;
  content: string;
  /** The title, in a field named for its kind. */
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

interface PagefindHit extends Hit {
  data(): Promise<Fragment>;
}

/** The part of Pagefind's own interface that is used. */
export interface Pagefind {
  createInstance(options: object): {
    search(words: string, options: object): Promise<{ results: PagefindHit[] }>;
  };
}

/** Finds the records for a question; `kind` is empty, or the only kind that is wanted. */
export type Engine = (query: string, kind: string) => Promise<Findings<PagefindHit>>;

/** How much a word in a title counts beside one in the text, by what it is the title of. */
const TITLES = { heading: 6, question: 6, claim: 3, source: 2 };

/** A browser keeps what became of a module under its address, so each attempt has one of its own. */
let attempt = '';

/**
 * Loads the reader of the index and the words of the site.
 *
 * @param bundle address of the folder with the index, with a slash at the end
 * @throws when they cannot be had
 */
export async function start(bundle: string): Promise<Engine> {
  const address = `${bundle}pagefind.js${attempt}`;
  attempt += '?';
  const [pagefind, file] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<Pagefind>,
    fetch(`${bundle}words.json`).then((response) => response.json() as Promise<VocabularyFile>),
  ]);
  return engine(pagefind, file);
}

/** The ladder over an index. */
export function engine(pagefind: Pagefind, file: VocabularyFile): Engine {
  const vocabulary = loadVocabulary(file);
  // A worker is not allowed to start where Trusted Types are enforced.
  const ranking = { metaWeights: TITLES };
  const instance = pagefind.createInstance({ noWorker: true, ranking });
  return (query, kind) =>
    rankedSearch(query, vocabulary, async (words) => {
      const { results } = await instance.search(words, kind ? { filters: { kind } } : {});
      // Pagefind is silent about a piece of the index that it could not load.
      if (results.length === 0 && vocabulary.isWritten(words)) {
        const all = kind ? (await instance.search(words, {})).results : [];
        if (all.length === 0) throw new Error('The index is incomplete.');
      }
      return results;
    });
}
