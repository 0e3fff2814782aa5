import fs from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import type { ArticleSource, PageSource, Sources } from '#evidence/library';
import type { Problem } from '#evidence/problems';
import { ContentProblems } from '#evidence/problems';
import { readText } from '#markdown/text';
import type { Environment } from '#environment';
import { RULES } from '#rules/index';
import type { Practice, Reference } from '#schemas';
import {
  claimSchema,
  pageSchema,
  practiceSchema,
  redirectsSchema,
  referenceSchema,
  synonymsSchema,
  termSchema,
  topicSchema,
} from '#schemas';
import { articleReader } from './articles.ts';
import { Reader } from '#reader/reader';

/** Told after each article how many are read, and of how many. */
export type OnArticle = (done: number, total: number) => void;

/** Work that pauses after each text; after an article it says how many are read, and of how many. */
export type Steps<T> = Generator<Parameters<OnArticle> | undefined, T>;

/** Reads and checks the content folder without refusing a broken one: for those who advise. */
export function surveyContent(environment: Environment, onArticle?: OnArticle): Survey {
  return runToEnd(surveying(environment), onArticle);
}

/** The content as it stands, and all that is wrong with it. */
interface Survey {
  sources: Sources;
  problems: Problem[];
}

export function runToEnd<T>(steps: Steps<T>, onArticle: OnArticle = () => {}): T {
  let step = steps.next();
  for (; !step.done; step = steps.next()) if (step.value) onArticle(...step.value);
  return step.value;
}

/** The same step by step, for those who pause in between. */
export function* surveying(environment: Environment): Steps<Survey> {
  if (!fs.statSync(environment.contentDir, { throwIfNoEntry: false })?.isDirectory()) {
    const message = `${environment.contentDir} is no folder. Name the one that holds the content.`;
    throw new ContentProblems([{ file: 'environment', place: 'CONTENT_DIR', message }]);
  }
  const reader = new Reader(environment.contentDir);
  const readArticle = articleReader(reader, environment.cacheDir);
  const articles: ArticleSource[] = [];
  const names = reader.list('articles', '.mdx');
  for (const [index, name] of names.entries()) {
    const file = `articles/${name}`;
    const read = readArticle(file);
    if (read) articles.push({ slug: slugOf(reader, file, name), file, ...read });
    yield [index + 1, names.length];
  }
  const pages = reader.list('pages', '.mdx').flatMap((name) => readPage(reader, name));
  const references = reader.json('references.json', z.array(referenceSchema));
  const claims = reader.json('claims.json', z.array(claimSchema));
  const topics = reader.json('topics.json', z.array(topicSchema));
  const practice = reader.json('practice.json', practiceSchema);
  const redirects = reader.exists('redirects.json')
    ? reader.json('redirects.json', redirectsSchema)
    : {};
  const synonyms = reader.exists('synonyms.json')
    ? reader.json('synonyms.json', synonymsSchema)
    : undefined;
  const terms = reader.exists('terms.json')
    ? reader.json('terms.json', z.array(termSchema))
    : undefined;
  const evidence: Sources['evidence'] = [];
  for (const { id, evidence: source } of claims ?? []) {
    const text = reader.markdown('claims.json', source, { place: id });
    if (text) evidence.push({ place: id, ...text });
    yield undefined;
  }
  const safety = reader.text('safety.md');
  const safetyText = safety && reader.markdown('safety.md', safety);
  const diagrams = reader
    .list('diagrams', '.svg')
    .map((name) => [name.replace(/\.svg$/, ''), reader.text(`diagrams/${name}`) ?? ''] as const);

  const sources: Sources = {
    articles,
    pages,
    unread: new Set(reader.problems.map(({ file }) => slugOfFile(file))),
    references: references ?? [],
    claims: claims ?? [],
    topics: topics ?? [],
    terms: terms ?? [],
    practice: practice ?? ({ reviewers: [] } as unknown as Practice),
    safety: { source: safety ?? '', document: (safetyText || readText('')).document },
    evidence,
    diagrams: new Map(diagrams),
    redirects: redirects ?? {},
    synonyms: synonyms ?? { words: [], crisis: [] },
  };
  // A list that could not be read would make every mention of its entries a false alarm.
  const needs: Record<string, unknown[]> = {
    citations: [references, claims],
    claims: [claims],
    relations: [topics, practice],
    links: [references, claims],
  };
  const problems = RULES.filter(({ name }) => needs[name]?.every(Boolean) ?? true).flatMap((rule) =>
    rule(sources, { today: environment.today }),
  );
  return { sources, problems: [...reader.problems, ...problems].map(withoutLineIn(claims ?? [])) };
}

/** A text of the ledger is a string on one line of its file; the claim's id says which. */
function withoutLineIn(claims: { id: string }[]): (problem: Problem) => Problem {
  const ids = new Set(claims.map(({ id }) => id));
  return (problem) => {
    if (problem.file !== 'claims.json' || !ids.has(problem.place ?? '')) return problem;
    const { line: _, ...rest } = problem;
    return rest;
  };
}

/**
 * The sources alone, whatever else is broken.
 *
 * @throws {ContentProblems} when they cannot be read
 */
export function readReferences({ contentDir }: Environment): Reference[] {
  const reader = new Reader(contentDir);
  const references = reader.json('references.json', z.array(referenceSchema));
  if (!references) throw new ContentProblems(reader.problems);
  return references;
}

function readPage(reader: Reader, name: string): PageSource[] {
  const file = `pages/${name}`;
  const read = reader.frontmatter(file, reader.text(file), pageSchema);
  if (!read) return [];
  const { data, body, bodyLine } = read;
  const text = reader.markdown(file, body, { place: 'body', line: bodyLine }) ?? readText('');
  return [{ slug: slugOf(reader, file, name), file, data, ...text }];
}

function slugOf(reader: Reader, file: string, name: string): string {
  const slug = slugOfFile(name);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    reader.complain(
      file,
      'becomes the address. Use small letters, digits and hyphens in its name.',
    );
  }
  return slug;
}

function slugOfFile(file: string): string {
  return path.basename(file, '.mdx');
}
