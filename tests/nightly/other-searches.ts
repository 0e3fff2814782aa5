import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import type { SearchDocument } from '#search/index/documents';
import { countWords, searchVocabulary } from '#search/index/vocabulary';
import { loadVocabulary } from '#search/client/vocabulary';
import { queryWords } from '#search/client/query-words';
import { interpret } from '#search/client/synonyms';
import type { SynonymList } from '#schemas';
import { fetchFrom } from '../unit/open-index.ts';

/** Finds the places for a query, the best first. */
export type Search = (query: string) => Promise<string[]>;

/** As many results as are looked at. */
const MOST = 8;

/** Pagefind as it comes, over the same documents; until `vi.unstubAllGlobals()`. */
export async function plainPagefind(documents: SearchDocument[]): Promise<Search> {
  const bundle = fs.mkdtempSync(path.join(os.tmpdir(), 'pagefind-'));
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  for (const { url, title, text } of documents) {
    await index!.addCustomRecord({ url, language: 'en', content: text, meta: { title } });
  }
  await index!.writeFiles({ outputPath: bundle });
  await pagefind.close();
  fetchFrom(bundle);
  const { createInstance } = await import(path.join(bundle, 'pagefind.js'));
  const { search } = createInstance({ basePath: '/pagefind/', noWorker: true });
  return async (query) => {
    const { results } = await search(query);
    const found = results.slice(0, MOST) as { data(): Promise<{ url: string }> }[];
    return Promise.all(found.map(async (hit) => (await hit.data()).url));
  };
}

/** MiniSearch with what it can do by itself: any word, misspelled and unfinished ones too. */
export function miniSearch(documents: SearchDocument[]): Search {
  const index = indexOf(documents);
  return async (query) => urlsOf(index.search(query));
}

/** The same with this site's synonyms and stop words. */
export function miniSearchWithSynonyms(documents: SearchDocument[], synonyms: SynonymList): Search {
  const index = indexOf(documents);
  const vocabulary = loadVocabulary(
    searchVocabulary(countWords(documents), synonyms, documents.length),
  );
  return async (query) => {
    const sought = interpret(queryWords(query), vocabulary);
    return urlsOf(
      index.search({
        combineWith: 'OR',
        queries: sought.map(({ typed, meant }) => ({
          combineWith: 'OR',
          queries: [...typed.filter(vocabulary.isTelling), ...meant],
        })),
      }),
    );
  };
}

function indexOf(documents: SearchDocument[]): MiniSearch {
  const index = new MiniSearch({
    idField: 'url',
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 3 }, fuzzy: 0.2, prefix: true, combineWith: 'OR' },
  });
  index.addAll(documents);
  return index;
}

function urlsOf(results: { id: string }[]): string[] {
  return results.slice(0, MOST).map(({ id }) => id);
}
