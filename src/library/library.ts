import type { TextFacts } from '#evidence/facts';
import type { TextPart } from '#evidence/text-parts';
import type {
  ArticleSource,
  ClaimSource,
  Content,
  PageSource,
  PersonSource,
} from '#library/content';
import type { ArticleData, Claim, PersonData, Reference, Term, Topic } from '#schemas';

/** What pages, lists and the search need to know of a text. */
export interface LibraryText {
  place: string;
  facts: Pick<TextFacts, 'sections' | 'citations' | 'claims' | 'components' | 'words'>;
  parts: TextPart[];
}

/** The part of the content that is linked for the pages. */
export interface LibraryContent {
  articles: (Pick<ArticleSource, 'slug' | 'data' | 'questions'> & {
    texts: LibraryText[];
    /** Words of the trade that its text leaves unexplained; only pages need them. */
    terms?: Term[];
  })[];
  pages: (Pick<PageSource, 'slug' | 'data'> & Omit<LibraryText, 'place'>)[];
  people: (Pick<PersonSource, 'id' | 'data' | 'body'> & Omit<LibraryText, 'place'>)[];
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
  sections: TextFacts['sections'];
  /** How often the page cites each source. */
  citations: Map<string, number>;
  /** How often the page marks each claim of the ledger. */
  claimUses: Map<string, number>;
  /** Of all its texts together. */
  words: number;
  /** Words of the trade that its page explains. */
  terms: Term[];
  /** Whether it shows in the preview alone. */
  isDraft: boolean;
}

/** A source that something published cites. */
export interface CitedReference {
  id: string;
  /** Place in the alphabetical list, from 0. */
  index: number;
  reference: Reference;
  /** The entry in APA 7, as HTML. */
  html: string;
  authors: string;
  year: string;
  /** As a sentence names it: "Papp et al. (2009)". */
  narrative: string;
  /** What kind of study it is, and of how many: "diary study, 116 couples". */
  kind: string;
  /** The day somebody last looked it up. */
  checked: string;
  articles: Article[];
  claims: LedgerClaim[];
  /** Pages such as About, and those of people. */
  pages: { path: string; title: string }[];
}

/** Somebody who writes, reviews or holds the license. */
export interface Person extends PersonData {
  id: string;
  /** The long text, in Markdown. */
  body: string;
  parts: TextPart[];
  /** Articles by this person, and those this person reviewed, newest first. */
  written: Article[];
  reviewed: Article[];
}

/** A topic on which something is published. */
export interface LibraryTopic extends Topic {
  /** Featured ones first, then the newest. */
  articles: Article[];
}

/** A row of the ledger. */
export interface LedgerClaim extends Omit<Claim, 'article'> {
  id: string;
  /** Place in the ledger, from 0. */
  index: number;
  /** What the evidence says, in Markdown. */
  evidence: string;
  facts: LibraryText['facts'];
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
  references: CitedReference[];
  referenceById: Map<string, CitedReference>;
  claims: LedgerClaim[];
  claimById: Map<string, LedgerClaim>;
  /** Those with an article, the one with the most first. */
  topics: LibraryTopic[];
  topicById: Map<string, LibraryTopic>;
  people: Person[];
  personById: Map<string, Person>;
  pages: LibraryContent['pages'];
  /** Keys that the help box cites. */
  safetyKeys: string[];
}
