import fs from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { type ArticleSource, type Content, UNREAD_TITLE } from '#library/content';
import { ContentProblems, type Problem } from '#evidence/problems';
import type { Environment } from '#environment';
import { withNames } from '#practice/names';
import { readArticle } from '#reader/read-article';
import { Reader, slugOfFile } from '#reader/reader';
import { unpublishedFiles } from '#reader/unpublished-files';
import { NEEDS, RULES } from '#rules/index';
import {
  type Reference,
  approvalsSchema,
  claimSchema,
  pageSchema,
  personSchema,
  practiceSchema,
  redirectsSchema,
  referenceSchema,
  releasedSchema,
  safetySchema,
  synonymsSchema,
  termSchema,
  topicSchema,
} from '#schemas';

/** Beside the content, written by releases: who has answered for each text. */
export const APPROVALS = 'approvals.json';

/** The content as it is, and everything wrong with it. */
export interface ContentReport {
  content: Content;
  problems: Problem[];
}

/**
 * Reads and checks the whole content folder. A problem never stops it: each is noted, and those
 * that only matter once a draft is published are marked as such.
 *
 * @throws {ContentProblems} when there is no such folder
 */
export function readContent({ contentDir, today, cacheDir }: Environment): ContentReport {
  const reader = openContent(contentDir, cacheDir);
  const articles = readArticles(reader);
  // What does not fit is left out, and the rest is still compared and shown.
  const practice =
    reader.json('practice.json', practiceSchema, UNREAD_PRACTICE) ?? unreadPractice();
  const pages = readTexts(reader, pageSchema, {
    ...{ folder: 'pages', extension: '.mdx' },
    source: (body) => withNames(body, practice),
  }).map(({ id: slug, ...page }) => ({ slug, ...page }));
  const people = readTexts(reader, personSchema, { folder: 'people' }).map(
    ({ body, ...person }) => ({ ...person, body: body.trim() }),
  );
  const claims = readTexts(reader, claimSchema, {
    ...{ folder: 'claims', place: '' },
    ifEmpty: 'says nothing about the evidence. Write it below the second line of ---.',
  }).map(({ data, body, ...claim }) => ({ ...claim, ...data, evidence: body.trim() }));
  const references = reader.json('references.json', z.array(referenceSchema));
  const topics = reader.json('topics.json', z.array(topicSchema));
  const content: Content = {
    articles,
    pages,
    people,
    claims,
    references: references ?? [],
    topics: topics ?? [],
    terms: optionalJson(reader, 'terms.json', z.array(termSchema)) ?? [],
    practice,
    safety: readSafety(reader),
    diagrams: readDiagrams(reader),
    pictures: readPictures(reader),
    released: optionalJson(reader, 'addresses.json', releasedSchema) ?? {},
    approvals: optionalJson(reader, APPROVALS, approvalsSchema) ?? [],
    redirects: optionalJson(reader, 'redirects.json', redirectsSchema) ?? {},
    synonyms: optionalJson(reader, 'synonyms.json', synonymsSchema) ?? NO_SYNONYMS,
    unreadTexts: reader.unreadTexts,
    unreadSlugs: new Set(reader.problems.map(({ file }) => slugOfFile(file))),
  };
  // A list that could not be read would make every mention of its entries a false alarm.
  const read = { references, topics };
  const isSound = (list?: keyof typeof read) => list === undefined || read[list] !== undefined;
  const problems = RULES.filter((rule) => isSound(NEEDS.get(rule))).flatMap((rule) =>
    rule(content, { today, cacheDir }),
  );
  const all = [...reader.problems, ...problems.map((problem) => withLine(problem, contentDir))];
  const later = unpublishedFiles(reader, content, today);
  return {
    content,
    problems: all.map((problem) =>
      later.has(problem.file) ? { ...problem, later: true } : problem,
    ),
  };
}

/** A problem of a field in front matter with the line on which that field begins. */
function withLine(problem: Problem, contentDir: string): Problem {
  const { file, line, place } = problem;
  if (line !== undefined || !place || !/^\w+\/.*\.mdx?$/.test(file)) return problem;
  const [field] = place.split(' › ');
  const source = path.join(contentDir, file);
  const lines = fs.existsSync(source) ? fs.readFileSync(source, 'utf8').split('\n') : [];
  const above = lines.findIndex((text) => text.startsWith(`${field}:`));
  return above === -1 ? problem : { ...problem, line: above + 1 };
}

/**
 * The references alone, whatever else is broken.
 *
 * @throws {ContentProblems} when they cannot be read
 */
export function readReferences({ contentDir }: Environment): Reference[] {
  const reader = new Reader(contentDir);
  const references = reader.json('references.json', z.array(referenceSchema));
  if (!references) throw new ContentProblems(reader.problems);
  return references;
}

/** The words of the trade, in small letters; none while their list cannot be read. */
export function readTerms({ contentDir }: Environment): string[] {
  const terms = optionalJson(new Reader(contentDir), 'terms.json', z.array(termSchema)) ?? [];
  return terms.map(({ term }) => term.toLowerCase());
}

/** @throws {ContentProblems} when there is no such folder */
function openContent(contentDir: string, cacheDir: string): Reader {
  if (fs.statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) {
    return new Reader(contentDir, cacheDir);
  }
  const message = `${contentDir} is not a folder. Name the folder that contains the content.`;
  throw new ContentProblems([{ file: 'environment', place: 'CONTENT_DIR', message }]);
}

/** Every article whose fields could be read, drafts included. */
function readArticles(reader: Reader): ArticleSource[] {
  return reader.list('articles', '.mdx').flatMap((name) => {
    const file = `articles/${name}`;
    const source = reader.text(file);
    const article = reader.remember([file, source], () => readArticle(reader, file, source));
    return article ? [{ slug: slugOf(reader, file), file, ...article }] : [];
  });
}

/** Pages, people and claims: files with fields and one text. */
function readTexts<T extends z.ZodObject>(
  reader: Reader,
  schema: T,
  {
    folder,
    extension = '.md',
    place = 'body',
    source = (body) => body,
    ifEmpty,
  }: {
    folder: string;
    extension?: string;
    /** What problems call the text. */
    place?: string;
    /** The text as it is read. */
    source?: (body: string) => string;
    /** What is wrong with a file without a text, if that is not allowed. */
    ifEmpty?: string;
  },
) {
  return reader.list(folder, extension).flatMap((name) => {
    const file = `${folder}/${name}`;
    const whole = reader.text(file);
    const entry = reader.remember([folder, whole, source(whole ?? '')], () => {
      const read = reader.frontmatter(file, whole, schema);
      if (!read) return undefined;
      const { data, fields, body, bodyLine: line } = read;
      if (ifEmpty && body.trim() === '') reader.complain(file, ifEmpty, { line });
      const text = reader.markdown(file, source(body), { place, line });
      if (data) return { data, body, ...text };
      reader.unreadTexts.push({ file, place, facts: text.facts, fields });
      return undefined;
    });
    return entry ? [{ id: slugOf(reader, file), file, ...entry }] : [];
  });
}

export function readSafety(reader: Reader): Content['safety'] {
  const whole = reader.text('safety.md') ?? '';
  const read = whole.startsWith('---\n')
    ? reader.frontmatter('safety.md', whole, safetySchema)
    : undefined;
  const source = read?.body ?? whole;
  const at = read && { line: read.bodyLine };
  const text = reader.markdown('safety.md', source, at);
  return { source, checked: read?.data?.checked ?? '', ...text };
}

/** The SVG source of each drawing, by its name. */
function readDiagrams(reader: Reader): Map<string, string> {
  return new Map(
    reader
      .list('diagrams', '.svg')
      .map((name) => [name.replace(/\.svg$/, ''), reader.text(`diagrams/${name}`) ?? '']),
  );
}

/** Paths of the pictures beside the texts. */
function readPictures(reader: Reader): Content['pictures'] {
  return new Set(
    ['articles', 'pages', 'people'].flatMap((folder) =>
      reader.pictures(folder).map((name) => `${folder}/${name}`),
    ),
  );
}

const NO_SYNONYMS: Content['synonyms'] = { words: [], suicide: [], crisis: [] };

/** Stands in for settings that could not be read, so that a preview can show the rest. */
const UNREAD_PRACTICE = {
  blogTitle: UNREAD_TITLE,
  tagline: 'See the list of problems',
  description:
    'The settings in practice.json cannot be read. The list of problems says why, and where.',
};

/** Settings of which nothing could be read. */
export function unreadPractice(): Content['practice'] {
  return practiceSchema.parse(UNREAD_PRACTICE);
}

function optionalJson<T extends z.ZodType>(
  reader: Reader,
  file: string,
  schema: T,
): z.infer<T> | undefined {
  return reader.exists(file) ? reader.json(file, schema) : undefined;
}

function slugOf(reader: Reader, file: string): string {
  const slug = slugOfFile(file);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    const message = 'becomes the address. Use lowercase letters, digits and hyphens in its name.';
    reader.complain(file, message);
  }
  return slug;
}
