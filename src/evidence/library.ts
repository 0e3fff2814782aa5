import { formatBibliography } from '#bibliography/bibliography';
import { SAFETY_HEADING } from '#markdown/components';
import type { Document } from '#evidence/document';
import { ANCHORS } from '#seo/paths';
import type { Redirects } from '#host/redirects';
import { sourceEntries } from '#bibliography/source-entries';
import type { Prose, Text } from '#markdown/text';
import type {
  ArticleData,
  Claim,
  PageData,
  Practice,
  Reference,
  SynonymList,
  Term,
  Topic,
} from '#schemas';

/** An article as it stands in its file, read but not yet linked. */
export interface ArticleSource {
  slug: string;
  /** Path below the content folder. */
  file: string;
  data: ArticleData;
  /** Facts of each text of the article, in the order the page shows them. */
  texts: { place: string; document: Document }[];
  /** The same texts, for `articleProse`. */
  prose: Uint8Array;
}

/** A page such as "About". */
export interface PageSource {
  slug: string;
  file: string;
  data: PageData;
  document: Document;
  prose: Prose;
}

/** Everything in the content folder, valid in itself, drafts included. */
export interface Sources {
  articles: ArticleSource[];
  pages: PageSource[];
  references: Reference[];
  claims: Claim[];
  topics: Topic[];
  /** Words of the trade that a text should explain. */
  terms: Term[];
  practice: Practice;
  safety: { source: string; document: Document };
  /** The evidence texts of the claims, by the claim's id. */
  evidence: ({ place: string } & Text)[];
  diagrams: Map<string, string>;
  redirects: Redirects;
  synonyms: SynonymList;
  /** Slugs of articles and pages not read in full: what they lack is no reason to complain. */
  unread: Set<string>;
}

/** A published article with what it uses. */
export interface Article extends ArticleData {
  slug: string;
  /** Its texts, for `articleProse`. */
  prose: Uint8Array;
  sections: Document['sections'];
  /** How often the page cites each source. */
  citations: Map<string, number>;
  /** How often the page marks each claim of the ledger. */
  claimUses: Map<string, number>;
  /** Of all its texts together. */
  words: number;
}

/** A source that something published cites. */
export interface SourceEntry {
  id: string;
  /** Place in the alphabetical list, from 0. */
  index: number;
  reference: Reference;
  /** The entry in APA 7 with the kind of study, as HTML. */
  html: string;
  authors: string;
  year: string;
  /** What kind of study it is: "diary study". */
  kind: string;
  /** The day somebody last looked it up. */
  checked: string;
  articles: Article[];
  claims: LedgerClaim[];
  pages: PageSource[];
}

/** A row of the ledger. */
export interface LedgerClaim extends Omit<Claim, 'article' | 'evidence'> {
  /** Place in the ledger, from 0. */
  index: number;
  evidence: Prose;
  article: Article;
  /** Articles whose text carries the claim's label. */
  articles: Article[];
}

export interface Question {
  id: string;
  index: number;
  question: string;
  article: Article;
  /** Place of its answer among those of the article, from 0. */
  place: number;
}

/** All that is published, linked both ways. */
export interface Library {
  /** Newest first. */
  articles: Article[];
  articleBySlug: Map<string, Article>;
  questions: Question[];
  references: SourceEntry[];
  claims: LedgerClaim[];
  topics: Topic[];
  pages: PageSource[];
}

/** Drafts, texts in review and those dated after today are not published. */
export function isPublished({ status, published }: ArticleData, today: string): boolean {
  return status === 'published' && published <= today;
}

/** The same content with every article out, for the preview while it is written. */
export function withDrafts(sources: Sources, today: string): Sources {
  const articles = sources.articles.map((article): ArticleSource => {
    if (isPublished(article.data, today)) return article;
    const title = `Draft: ${article.data.title}`;
    return { ...article, data: { ...article.data, title, status: 'published', published: today } };
  });
  return { ...sources, articles };
}

/**
 * Links valid content into what the pages show.
 *
 * @param today `YYYY-MM-DD`; what is dated later does not appear
 * @param format makes the reference list of the cited sources
 */
export function buildLibrary(
  sources: Sources,
  today: string,
  format: typeof formatBibliography = formatBibliography,
): Library {
  const articles = sources.articles
    .filter((source) => isPublished(source.data, today))
    .map(toArticle)
    .toSorted(newestFirst);
  const articleBySlug = new Map(articles.map((article) => [article.slug, article]));
  const evidence = new Map(sources.evidence.map(({ place, prose }) => [place, prose]));
  const claims = sources.claims
    .filter((claim) => articleBySlug.has(claim.article))
    .map((claim, index): LedgerClaim => {
      const article = articleBySlug.get(claim.article)!;
      return { ...claim, index, article, articles: [], evidence: evidence.get(claim.id)! };
    });
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  for (const article of articles) {
    for (const id of article.claimUses.keys()) claimById.get(id)?.articles.push(article);
  }
  return {
    articles,
    articleBySlug,
    questions: articles
      .flatMap((article) =>
        article.faq.map(({ id, question }, place) => ({ id, question, article, place })),
      )
      .map((question, index) => ({ ...question, index })),
    references: sourceEntries(sources, articles, claims, format),
    claims,
    topics: sources.topics,
    pages: sources.pages,
  };
}

/** By code, so that the order is the same whatever language a machine speaks. */
function newestFirst(a: Article, b: Article): number {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

function toArticle({ slug, data, texts, prose }: ArticleSource): Article {
  const documents = texts.map((text) => text.document);
  const main = texts.find((text) => text.place === 'body')!.document;
  return {
    ...data,
    slug,
    prose,
    sections: withSafety(main),
    citations: count(documents.flatMap((document) => document.citations.map(({ key }) => key))),
    claimUses: count(documents.flatMap((document) => document.claims.map(({ id }) => id))),
    words: documents.reduce((sum, { words }) => sum + words, 0),
  };
}

/** The box with the help lines has a heading as well. */
function withSafety({ sections, components }: Document): Document['sections'] {
  const box = components.find(({ name }) => name === 'Safety');
  const heading = box && { depth: 2, slug: ANCHORS.safety, text: SAFETY_HEADING, line: box.line };
  return heading ? [...sections, heading].toSorted((a, b) => a.line - b.line) : sections;
}

function count(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
