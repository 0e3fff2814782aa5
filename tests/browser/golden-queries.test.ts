import { beforeAll, describe, expect, it } from 'vitest';
import { loadSite } from '#site';
import { FIXTURE, TODAY } from '../build-sites.ts';
import { searchDocuments } from '#search/index/documents';
import { readEnvironment } from '#environment';
import type { Answers } from './golden-queries.ts';
import { ask, GOLDEN_QUERIES, wrongAnswers } from './golden-queries.ts';
import { site } from './sites.ts';
import { visitor } from './visitor.ts';

const { library } = loadSite(readEnvironment({ CONTENT_DIR: FIXTURE, TODAY }));
const documents = [...searchDocuments(library)];
const visit = visitor();

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
  let answers: Answers;
  let helped: Set<string>;

  // One page for all queries, as one reader would put them.
  beforeAll(async () => {
    ({ answers, helped } = await ask(await visit(`${site.url}search/`), GOLDEN_QUERIES));
  }, 300_000);

  it('answers at least 95 % of them rightly', () => {
    const wrong = wrongAnswers(answers, helped);
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
});
