import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadSite } from '#site';
import { searchDocuments } from '#search/index/documents';
import { readEnvironment } from '#environment';
import type { Answers } from './golden-queries.ts';
import { GOLDEN_QUERIES, rankOf, score, scoreTable } from './golden-queries.ts';
import type { Search } from './other-searches.ts';
import { miniSearch, miniSearchWithSynonyms, plainPagefind } from './other-searches.ts';
import { searchPage } from './search-page.ts';
import { site } from './sites.ts';
import { visitor } from './visitor.ts';

const { library, synonyms } = loadSite(readEnvironment({}));
const documents = [...searchDocuments(library)];
const visit = visitor();
afterEach(() => vi.unstubAllGlobals());

/** Part of the queries that must be answered rightly. */
const ENOUGH = 0.95;

describe('the golden queries', () => {
  it('are many, of many sorts, and each stands once', () => {
    expect(GOLDEN_QUERIES.length).toBeGreaterThanOrEqual(80);
    expect(new Set(GOLDEN_QUERIES.map(({ query }) => query)).size).toBe(GOLDEN_QUERIES.length);
    const kinds = new Set(GOLDEN_QUERIES.map(({ kind }) => kind));
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        ...['term', 'inflection', 'typo', 'lay question', 'FAQ in other words'],
        ...['researcher', 'DOI', 'jargon', 'crisis', 'nonsense'],
      ]),
    );
  });

  it('expect places that the site has', () => {
    const places = new Set(documents.map(({ url }) => url));
    const nowhere = GOLDEN_QUERIES.flatMap((query) => query.expect).filter(
      (url) => !places.has(url),
    );
    expect(nowhere).toEqual([]);
  });

  it('ask for every question of the site in other words', () => {
    const questions = documents.filter(({ kind }) => kind === 'question').map(({ url }) => url);
    const asked = new Set(
      GOLDEN_QUERIES.filter(({ kind }) => kind === 'FAQ in other words').flatMap(
        (query) => query.expect,
      ),
    );
    expect(questions.filter((url) => !asked.has(url))).toEqual([]);
  });
});

describe('the search in a browser', () => {
  const answers: Answers = new Map();
  const helped = new Set<string>();

  // One page for all queries, as one reader would put them.
  beforeAll(async () => {
    const page = await visit(`${site.url}search/`);
    const { search, targets, help } = searchPage(page);
    for (const golden of GOLDEN_QUERIES) {
      await search(golden.query);
      answers.set(golden, await targets());
      if (await help.isVisible()) helped.add(golden.query);
    }
  }, 300_000);

  it('answers at least 95 % of them rightly', () => {
    const wrong = GOLDEN_QUERIES.filter((golden) => {
      const found = answers.get(golden)!;
      const isRight =
        golden.expect.length > 0
          ? rankOf(golden, found) <= golden.top
          : golden.help || found.length === 0;
      return !isRight || helped.has(golden.query) !== golden.help;
    });
    const right = 1 - wrong.length / GOLDEN_QUERIES.length;
    const list = wrong.map(({ query }) => `  ${query}`).join('\n');
    console.log(`${GOLDEN_QUERIES.length} queries, right: ${(right * 100).toFixed(1)} %\n${list}`);
    expect(right).toBeGreaterThanOrEqual(ENOUGH);
  });

  it.each(['FAQ in other words', 'lay question'])('finds something for every %s', (kind) => {
    const empty = [...answers].filter(([golden, found]) => golden.kind === kind && !found.length);
    expect(empty.map(([{ query }]) => query)).toEqual([]);
  });

  it('puts help first for every word of crisis', () => {
    const crisis = GOLDEN_QUERIES.filter(({ help }) => help);
    expect(crisis.length).toBeGreaterThan(10);
    expect(crisis.filter(({ query }) => !helped.has(query))).toEqual([]);
  });

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
