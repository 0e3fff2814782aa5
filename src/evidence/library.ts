import { formatBibliography } from '#bibliography/bibliography';
import { sourceEntries } from '#bibliography/source-entries';
import type { Document } from '#evidence/document';
import type { TextPart } from '#evidence/text-parts';
import type { Redirects } from '#host/redirects';
import type { Text } from '#markdown/text';
import { ANCHORS, SAFETY_HEADING } from '#seo/paths';
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
  /** The main text, in Markdown. */
  body: string;
  /** Facts of each text of the article, in the order the page shows them. */
  texts: ({ place: string } & Text)[];
  /** The questions of `faq` in plain words. */
  questions: string[];
}

/** A page such as "About". */
export interface PageSource extends Text {
  slug: string;
  file: string;
  data: PageData;
  /** The text, in Markdown. */
  body: string;
}

/** A row of the ledger as it stands in its file, with the facts of its evidence text. */
export interface ClaimSource extends Claim, Text {
  id: string;
  file: string;
  /** What the evidence says, in Markdown. */
  evidence: string;
}

/** Everything in the content folder, valid in itself, drafts included. */
export interface Content {
  articles: ArticleSource[];
  pages: PageSource[];
  references: Reference[];
  claims: ClaimSource[];
  topics: Topic[];
  /** Words of the trade that a text should explain. */
  terms: Term[];
  practice: Practice;
  /** The text of the help box. */
  safety: { source: string } & Text;
  diagrams: Map<string, string>;
  redirects: Redirects;
  synonyms: SynonymList;
  /** Slugs of articles, pages and claims not read in full: what they lack is no reason to complain. */
  unread: Set<string>;
}

/** What pages, lists and the search need to know of a text. */
export interface LibraryText {
  place: string;
  document: Pick<Document, 'sections' | 'citations' | 'claims' | 'components' | 'words'>;
  parts: TextPart[];
}

/** The part of the content that is linked for the pages. */
export interface LibraryContent {
  articles: (Pick<ArticleSource, 'slug' | 'data' | 'questions'> & { texts: LibraryText[] })[];
  pages: (Pick<PageSource, 'slug' | 'data'> & Omit<LibraryText, 'place'>)[];
  claims: (Claim & Pick<ClaimSource, 'id' | 'evidence'> & Omit<LibraryText, 'place'>)[];
  references: Reference[];
  topics: Topic[];
  safety: Pick<Content['safety'], 'source'> & Omit<LibraryText, 'place'>;
}

/** A published article with what it uses. */
export interface Article extends ArticleData {
  slug: string;
  /** The facts of its texts, in the order the page shows them. */
  texts: LibraryText[];
  /** The questions of `faq` in plain words. */
  questions: string[];
  sections: Document['sections'];
  /** How often the page cites each source. */
  citations: Map<string, number>;
  /** How often the page marks each claim of the ledger. */
  claimUses: Map<string, number>;
  /** Of all its texts together. */
  words: number;
  /** Whether it shows in the preview alone. */
  isDraft: boolean;
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
  /** As a sentence names it: "Papp et al. (2009)". */
  narrative: string;
  /** What kind of study it is: "diary study". */
  kind: string;
  /** The day somebody last looked it up. */
  checked: string;
  articles: Article[];
  claims: LedgerClaim[];
  pages: LibraryContent['pages'];
}

/** A row of the ledger. */
export interface LedgerClaim extends Omit<Claim, 'article'> {
  id: string;
  /** Place in the ledger, from 0. */
  index: number;
  /** What the evidence says, in Markdown. */
  evidence: string;
  document: LibraryText['document'];
  parts: TextPart[];
  article: Article;
  /** Articles whose text carries the claim's label. */
  articles: Article[];
}

export interface Question {
  id: string;
  index: number;
  /** In plain words. */
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
  questionById: Map<string, Question>;
  references: SourceEntry[];
  referenceById: Map<string, SourceEntry>;
  claims: LedgerClaim[];
  claimById: Map<string, LedgerClaim>;
  topics: Topic[];
  pages: LibraryContent['pages'];
  /** Keys that the help box cites. */
  safetyKeys: string[];
}

/** Drafts, texts in review and those dated after today are not published. */
export function isPublished({ status, published }: ArticleData, today: string): boolean {
  return status === 'published' && published <= today;
}

/**
 * Links valid content into what the pages show.
 *
 * @param today `YYYY-MM-DD`; what is dated later does not appear
 * @param options.drafts whether articles that are not published show as well, for the preview
 * @param options.format makes the reference list of the cited sources
 */
export function buildLibrary(
  content: LibraryContent,
  today: string,
  { drafts = false, format = formatBibliography } = {},
): Library {
  const articles = content.articles
    .filter(({ data }) => drafts || isPublished(data, today))
    .map((source) => toArticle(source, today))
    .toSorted(newestFirst);
  const articleBySlug = new Map(articles.map((article) => [article.slug, article]));
  const claims = inReadingOrder(content.claims, articles).map((claim, index): LedgerClaim => {
    const article = articleBySlug.get(claim.article)!;
    return { ...claim, index, article, articles: [] };
  });
  const claimById = byId(claims);
  for (const article of articles) {
    for (const id of article.claimUses.keys()) claimById.get(id)?.articles.push(article);
  }
  const questions = articles
    .flatMap((article) =>
      article.faq.map(({ id }, place) => ({
        id,
        question: article.questions[place]!,
        article,
        place,
      })),
    )
    .map((question, index) => ({ ...question, index }));
  const references = sourceEntries(content, articles, claims, format);
  return {
    articles,
    articleBySlug,
    questions,
    questionById: byId(questions),
    references,
    referenceById: byId(references),
    claims,
    claimById,
    topics: content.topics,
    pages: content.pages,
    safetyKeys: content.safety.document.citations.map(({ key }) => key),
  };
}

function byId<T extends { id: string }>(entries: T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** By code, so that the order is the same whatever language a machine speaks. */
function newestFirst(a: Article, b: Article): number {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

/**
 * The claims of published articles, in the order in which a reader meets them: the oldest article
 * first, so that a new one does not renumber the rest; those without a label in it come last.
 */
function inReadingOrder(
  claims: LibraryContent['claims'],
  articles: Article[],
): LibraryContent['claims'] {
  const claimsOf = Map.groupBy(claims, ({ article }) => article);
  return articles.toReversed().flatMap(({ slug, claimUses }) => {
    const met = [...claimUses.keys()];
    const place = ({ id }: { id: string }) => (met.includes(id) ? met.indexOf(id) : met.length);
    return (claimsOf.get(slug) ?? []).toSorted(
      (a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1),
    );
  });
}

function toArticle(
  { slug, data, texts, questions }: LibraryContent['articles'][number],
  today: string,
): Article {
  const documents = texts.map((text) => text.document);
  const main = texts.find((text) => text.place === 'body')!.document;
  return {
    ...data,
    slug,
    texts,
    questions,
    sections: withSafety(main),
    citations: count(documents.flatMap((document) => document.citations.map(({ key }) => key))),
    claimUses: count(documents.flatMap((document) => document.claims.map(({ id }) => id))),
    words: documents.reduce((sum, { words }) => sum + words, 0),
    isDraft: !isPublished(data, today),
  };
}

/** The box with the help lines has a heading as well. */
function withSafety({ sections, components }: LibraryText['document']): Document['sections'] {
  const box = components.find(({ name }) => name === 'Safety');
  const heading = box && { depth: 2, slug: ANCHORS.safety, text: SAFETY_HEADING, line: box.line };
  return heading ? [...sections, heading].toSorted((a, b) => a.line - b.line) : sections;
}

function count(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
