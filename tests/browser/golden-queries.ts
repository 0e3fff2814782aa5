import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { table } from '../bench/table.ts';
import { searchPage } from './search-page.ts';

/** A query with the places that answer it. */
export interface GoldenQuery {
  /** What sort of query it is: "typo", "lay question" … */
  kind: string;
  query: string;
  /** Paths and fragments, each of which is right; none where nothing is to be found. */
  expect: string[];
  /** Among so many of the first results one of them must be. */
  top: number;
  /** Whether help must come first. */
  help: boolean;
}

/**
 * Queries as people type them, written before the search was tuned to them. Those called "second
 * look" and "third look" were written later by the same hand, to see how it does with new ones.
 */
export const GOLDEN_QUERIES = readQueries(new URL('golden-queries.json', import.meta.url));

export function readQueries(file: URL): GoldenQuery[] {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as GoldenQuery[];
}

/** What a site's search answers to each query, and the queries for which it puts help first. */
export async function ask(
  page: Page,
  queries: GoldenQuery[],
): Promise<{ answers: Answers; helped: Set<string> }> {
  const { search } = searchPage(page);
  // The first search loads what the others need.
  await search(queries[0]!.query);
  const seen = await page.evaluate(
    askAll,
    queries.map(({ query }) => query),
  );
  return {
    answers: new Map(queries.map((golden, index) => [golden, seen[index]!.targets])),
    helped: new Set(queries.filter((_, index) => seen[index]!.help).map(({ query }) => query)),
  };
}

/** Runs in the page, as so many questions are: types each query, and reads what it brings. */
async function askAll(queries: string[]): Promise<{ targets: string[]; help: boolean }[]> {
  const field = document.querySelector<HTMLInputElement>('#query')!;
  const results = document.querySelector('#results')!;
  const help = document.querySelector('#help')!;
  const root = new URL('..', location.href).href;
  const seen = [];
  for (const query of queries) {
    const done = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (results.ariaBusy !== 'false') return;
        observer.disconnect();
        resolve();
      }).observe(results, { attributeFilter: ['aria-busy'] });
    });
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await done;
    const targets = [...results.querySelectorAll<HTMLAnchorElement>('h2 a')].map(({ href }) =>
      href.replace(root, '/').replace(/#?:~:.*/, ''),
    );
    seen.push({ targets, help: help.checkVisibility() });
  }
  return seen;
}

/** The queries that were not answered rightly. */
export function wrongAnswers(answers: Answers, helped: Set<string>): GoldenQuery[] {
  return [...answers].flatMap(([golden, found]) => {
    const isRight =
      golden.expect.length > 0
        ? rankOf(golden, found) <= golden.top
        : golden.help || found.length === 0;
    return !isRight || helped.has(golden.query) !== golden.help ? [golden] : [];
  });
}

/** What a search found: paths and fragments, the best first. */
export type Answers = Map<GoldenQuery, string[]>;

/** How well a search does on the queries that have an answer. */
export interface Score {
  /** Part of the queries with the right place first, and among the first three. */
  first: number;
  firstThree: number;
  /** Mean reciprocal rank. */
  mrr: number;
  /** How many found nothing. */
  nothing: number;
}

export function score(answers: Answers): Score {
  const answerable = [...answers].filter(([{ expect }]) => expect.length > 0);
  const ranks = answerable.map(([query, found]) => rankOf(query, found));
  const part = (test: (rank: number) => boolean) => ranks.filter(test).length / ranks.length;
  return {
    first: part((rank) => rank === 1),
    firstThree: part((rank) => rank <= 3),
    mrr: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
    nothing: answerable.filter(([, found]) => found.length === 0).length,
  };
}

/** Place of the first right answer, from 1; infinite where there is none. */
export function rankOf({ expect }: GoldenQuery, found: string[]): number {
  const index = found.findIndex((place) => expect.includes(place));
  return index === -1 ? Infinity : index + 1;
}

/** The scores as a table in Markdown. */
export function scoreTable(scores: Record<string, Score>): string {
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  const rows = Object.entries(scores).map(([name, { first, firstThree, mrr, nothing }]) => [
    name,
    percent(first),
    percent(firstThree),
    mrr.toFixed(3),
    String(nothing),
  ]);
  return table(['', 'right first', 'right in the first three', 'MRR', 'found nothing'], rows);
}
