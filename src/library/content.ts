import type { Text } from '#markdown/text';
import type {
  Approval,
  ArticleData,
  Claim,
  PageData,
  PersonData,
  Practice,
  Redirects,
  Reference,
  Released,
  SynonymList,
  Term,
  Topic,
} from '#schemas';

/** An article as it is in its file, read but not yet linked. */
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

/** A person as their file says; everyone who writes, reviews or holds the license. */
export interface PersonSource extends Text {
  /** The name of the file, by which articles and settings call the person. */
  id: string;
  file: string;
  data: PersonData;
  /** The long text, in Markdown. */
  body: string;
}

/** A row of the ledger as it is in its file, with the facts of its evidence text. */
export interface ClaimSource extends Claim, Text {
  id: string;
  file: string;
  /** What the evidence says, in Markdown. */
  evidence: string;
}

/** A text of a file whose fields do not all fit: its own faults are told together with theirs. */
export interface UnreadText extends Pick<Text, 'facts'> {
  file: string;
  place: string;
  /** Those of its fields that fit. */
  fields: Partial<Pick<ArticleData, 'unsourced' | 'oldAnchors'>>;
}

/** Everything in the content folder, valid in itself, drafts included. */
export interface Content {
  articles: ArticleSource[];
  pages: PageSource[];
  people: PersonSource[];
  references: Reference[];
  claims: ClaimSource[];
  topics: Topic[];
  /** Words of the trade that a text should explain. */
  terms: Term[];
  practice: Practice;
  /** The text of the help box, and when its lines were last checked; empty while nobody noted it. */
  safety: { source: string; checked: string } & Text;
  diagrams: Map<string, string>;
  /** Paths of the pictures beside the texts, below the content folder. */
  pictures: Set<string>;
  redirects: Redirects;
  /** What releases before this one have promised to keep. */
  released: Released;
  /** Who has answered for which text at a release. */
  approvals: Approval[];
  synonyms: SynonymList;
  /**
   * Slugs of articles, pages, people and claims that could not be read in full: what they lack is
   * not reported.
   */
  unreadSlugs: Set<string>;
  unreadTexts: UnreadText[];
}

/** Stands in for the name of a blog whose settings could not be read. */
export const UNREAD_TITLE = 'The settings cannot be read';

/** Path below the content folder of a file that a text names, which is beside it. */
export function pathBeside<Name extends string | undefined>(file: string, name: Name) {
  return (name && file.replace(/[^/]+$/, name)) as Name;
}

/** Drafts, texts in review and those dated after today are not published. */
export function isPublished({ status, published }: ArticleData, today: string): boolean {
  return status === 'published' && published <= today;
}
