import path from 'node:path';
import { z } from 'astro/zod';
import { renderComponent } from '#domain/components';
import type { Document } from '#domain/document';
import { readDocument } from '#domain/document';
import type { ArticleSource, Library, PageSource, Sources } from '#domain/library';
import { buildLibrary } from '#domain/library';
import { MarkdownError } from '#domain/markdown';
import type { Problem } from '#domain/problems';
import { ContentProblems } from '#domain/problems';
import type { Redirects } from '#domain/redirects';
import { Renderer } from '#domain/rendering';
import type { Urls } from '#domain/urls';
import { createUrls } from '#domain/urls';
import type { Environment } from '#environment';
import { readEnvironment } from '#environment';
import { RULES } from '#rules/index';
import type { Practice, Reference, SynonymList } from '#schemas';
import {
  articleSchema,
  claimSchema,
  pageSchema,
  practiceSchema,
  redirectsSchema,
  referenceSchema,
  synonymsSchema,
  termSchema,
  topicSchema,
} from '#schemas';
import { cachedBibliography } from './bibliography-cache.ts';
import { Reader } from './reader.ts';

/** Everything a page needs: what is published, who publishes it, and where. */
export interface Site {
  environment: Environment;
  practice: Practice;
  library: Library;
  urls: Urls;
  redirects: Redirects;
  /** Readers' words for those of the site, for its search. */
  synonyms: SynonymList;
  /** Whether the address is known. A site without one is never indexed. */
  indexable: boolean;
  /** A renderer for the texts of one page. */
  renderer(mode?: 'article' | 'page'): Renderer;
}

/** Origin of a site that has no address yet: the one `npm start` serves it at. */
export const LOCAL_ORIGIN = 'http://localhost:4321';

/** Told after each article how many are read, and of how many. */
type OnArticle = (done: number, total: number) => void;

/**
 * Reads, checks and links the content folder. The only door to the files on disk.
 *
 * @throws {ContentProblems} one list of everything an author has to mend
 */
export function loadSite(
  environment: Environment = readEnvironment(),
  onArticle?: OnArticle,
): Site {
  const sources = readSources(environment, onArticle);
  const library = buildLibrary(sources, environment.today, (references) =>
    cachedBibliography(references, environment.cacheDir),
  );
  const origin = environment.siteUrl || sources.practice.siteUrl.replace(/\/+$/, '');
  const references = new Map(library.references.map((entry) => [entry.id, entry]));
  const claims = new Map(library.claims.map((claim) => [claim.id, claim]));
  const components = {
    practice: sources.practice,
    safety: sources.safety.source,
    diagrams: sources.diagrams,
  };
  const surroundings = {
    reference: (key: string) => references.get(key),
    claim: (id: string) => claims.get(id),
    component: (name: string, attributes: Record<string, string>) =>
      renderComponent(name, attributes, components),
  };
  return {
    environment,
    practice: sources.practice,
    library,
    urls: createUrls(origin || LOCAL_ORIGIN, environment.basePath),
    redirects: sources.redirects,
    synonyms: sources.synonyms,
    indexable: origin !== '',
    renderer: (mode) => new Renderer(surroundings, mode),
  };
}

let site: Site | undefined;
/** Pages are bundled with a copy of this module; here they find what the build has loaded. */
const SHARED = Symbol.for('close-reading.site');
const shared = globalThis as { [SHARED]?: Site };

/** The site of this process, loaded on first use; `forgetSite` makes the next use load it anew. */
export function getSite(): Site {
  return shared[SHARED] ?? (site ??= loadSite());
}

/** Loads the site for the pages as well, which would read all of the content once more. */
export function shareSite(onArticle: OnArticle): Site {
  return (shared[SHARED] = loadSite(readEnvironment(), onArticle));
}

export function forgetSite(): void {
  site = undefined;
}

function readSources(environment: Environment, onArticle?: OnArticle): Sources {
  const { sources, problems } = surveyContent(environment, onArticle);
  if (problems.length > 0) throw new ContentProblems(problems);
  return sources;
}

/** Reads and checks the content folder without refusing a broken one: for those who advise. */
export function surveyContent(
  environment: Environment,
  onArticle: OnArticle = () => {},
): { sources: Sources; problems: Problem[] } {
  const reader = new Reader(environment.contentDir);
  const articles = reader.list('articles', '.mdx').flatMap((name, index, { length }) => {
    const article = readArticle(reader, name);
    onArticle(index + 1, length);
    return article;
  });
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
  const safety = reader.text('safety.md');
  const safetyDocument = safety && readText(reader, 'safety.md', '', safety, 1);
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
    safety: { source: safety ?? '', document: safetyDocument || readDocument('') },
    evidence: (claims ?? []).flatMap(({ id, evidence }) => {
      const document = readText(reader, 'claims.json', id, evidence, 1);
      return document ? [{ place: id, document }] : [];
    }),
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
  return { sources, problems: [...reader.problems, ...problems] };
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

function readArticle(reader: Reader, name: string): ArticleSource[] {
  const file = `articles/${name}`;
  const read = reader.frontmatter(file, articleSchema);
  if (!read) return [];
  const { data, body, bodyLine, lineOfField } = read;
  const texts: { place: string; source: string; line: number }[] = [
    { place: 'answer', source: data.answer, line: lineOfField(['answer']) },
    ...data.keyPoints.map(({ text }, index) => ({
      place: 'keyPoints',
      source: text,
      line: lineOfField(['keyPoints', index, 'text']),
    })),
    { place: 'body', source: body, line: bodyLine },
    ...data.faq.map(({ id, answer }, index) => ({
      place: `faq › ${id}`,
      source: answer,
      line: lineOfField(['faq', index, 'answer']),
    })),
  ];
  return [
    {
      slug: slugOf(reader, file, name),
      file,
      data,
      body,
      texts: texts.flatMap(({ place, source, line }) => {
        const document = readText(reader, file, place, source, line);
        return document ? [{ place, document }] : [{ place, document: readDocument('') }];
      }),
    },
  ];
}

function readPage(reader: Reader, name: string): PageSource[] {
  const file = `pages/${name}`;
  const read = reader.frontmatter(file, pageSchema);
  if (!read) return [];
  const { data, body, bodyLine } = read;
  const document = readText(reader, file, 'body', body, bodyLine) ?? readDocument('');
  return [{ slug: slugOf(reader, file, name), file, data, body, document }];
}

function readText(
  reader: Reader,
  file: string,
  place: string,
  source: string,
  line: number,
): Document | undefined {
  try {
    return readDocument(source, line);
  } catch (error) {
    if (!(error instanceof MarkdownError)) throw error;
    reader.complain(file, `${error.message}.`, { place, line: error.line + line - 1 });
    return undefined;
  }
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
