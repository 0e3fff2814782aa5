import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readEnvironment } from '#environment';
import { searchDocuments } from '#search/index/documents';
import { loadSite } from '#site';
import { FIXTURE, TODAY } from '../build-sites.ts';
import type { Answers } from '../browser/golden-queries.ts';
import { ask, GOLDEN_QUERIES, score, scoreTable } from '../browser/golden-queries.ts';
import { site } from '../browser/sites.ts';
import { visitor } from '../browser/visitor.ts';
import type { Search } from './other-searches.ts';
import { miniSearch, miniSearchWithSynonyms, plainPagefind } from './other-searches.ts';

const { library, synonyms } = loadSite(readEnvironment({ CONTENT_DIR: FIXTURE, TODAY }));
const documents = [...searchDocuments(library)];
const visit = visitor();
afterEach(() => vi.unstubAllGlobals());

describe('the search in a browser', () => {
  let answers: Answers;

  beforeAll(async () => {
    ({ answers } = await ask(await visit(`${site.url}search/`), GOLDEN_QUERIES));
  }, 300_000);

  it('does better than Pagefind and MiniSearch alone', async () => {
    const others: Record<string, Search> = {
      'Pagefind alone': await plainPagefind(documents),
      'MiniSearch: fuzzy, any word': miniSearch(documents),
      'MiniSearch with our synonyms': miniSearchWithSynonyms(documents, synonyms),
    };
    const scores = { 'the ladder': score(answers) };
    for (const [name, search] of Object.entries(others)) {
      const found: Answers = new Map();
      for (const golden of GOLDEN_QUERIES) found.set(golden, await search(golden.query));
      Object.assign(scores, { [name]: score(found) });
    }
    const table = scoreTable(scores);
    console.log(table);
    const [ladder, ...rest] = Object.values(scores);
    for (const other of rest) expect(ladder!.mrr, table).toBeGreaterThan(other.mrr);
  });
});
