import type { KnowledgeFile } from '#search/knowledge';
import { learn } from '#search/knowledge';
import type { Findings, Hit } from '#search/ladder';
import { climb } from '#search/ladder';

/** What the index keeps of a record. */
export interface Fragment {
  url: string;
  content: string;
  /** The title, in a field named for its kind; in `title` where the record is a whole page. */
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** The headings of a whole page that hold the words. */
  sub_results: {
    title: string;
    url: string;
    plain_excerpt: string;
    weighted_locations: { balanced_score: number }[];
  }[];
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

/**
 * Loads the reader of the index and the words of the site.
 *
 * @param bundle address of the folder with the index, with a slash at the end
 * @throws when they cannot be had
 */
export async function start(bundle: string): Promise<Engine> {
  const [pagefind, file] = await Promise.all([
    import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Pagefind>,
    fetch(`${bundle}words.json`).then((response) => response.json() as Promise<KnowledgeFile>),
  ]);
  return engine(pagefind, file);
}

/** The ladder over an index. */
export function engine(pagefind: Pagefind, file: KnowledgeFile): Engine {
  const knowledge = learn(file);
  // A worker is not allowed to start where Trusted Types are enforced.
  const options = { noWorker: true, ranking: { metaWeights: TITLES } };
  const { search } = pagefind.createInstance(options);
  return (query, kind) =>
    climb(query, knowledge, async (words) => {
      const { results } = await search(words, kind ? { filters: { kind } } : {});
      // Pagefind is silent about a piece of the index that it could not load.
      if (!kind && results.length === 0 && knowledge.isWritten(words)) {
        throw new Error('The index is incomplete.');
      }
      return results;
    });
}
