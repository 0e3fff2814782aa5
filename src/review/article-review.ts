import { daysBetween } from '#evidence/dates';
import type { ArticleSource } from '#library/content';
import { onOneLine } from '#evidence/sentences';
import { needsSource } from '#evidence/sourcing';
import {
  type Readability,
  lengthOf,
  longestOf,
  measure,
  proseOf,
  READING_BUDGET,
} from '#review/readability';
import { type UnexplainedTerm, unexplainedTerms } from '#review/terms';
import { type Placeholder, findPlaceholders } from '#library/placeholders';
import { articlePictures } from '#rules/pictures';
import type { Reference, Term } from '#schemas';

/** What an editor should know of one article. */
export interface ArticleReview {
  slug: string;
  file: string;
  title: string;
  status: ArticleSource['data']['status'];
  /** `undefined` while there is nothing to read. */
  reading: Readability | undefined;
  longest: { text: string; words: number }[];
  /** Answers of the FAQ that ask more of their reader than an answer may. */
  hardAnswers: { id: string; grade: number }[];
  terms: UnexplainedTerm[];
  /** Sentences that cite, or state something about people in general, with what backs them. */
  evidence: { text: string; line: number; sources: string[]; claims: string[] }[];
  /** Sources in alphabetical order; one that `references.json` lacks has no reference. */
  citations: { key: string; uses: number; reference: Reference | undefined }[];
  /** Nothing while no day is named: the text may rest on no source. */
  referencesChecked: { on: string; days: number } | undefined;
  reviewed: { on: string; by: string; days: number } | undefined;
  /** Files of its pictures of which nothing says whether those who are in them agreed. */
  pictures: string[];
  links: { internal: number; external: { href: string; place: string; line: number }[] };
  /** Lines that still have the placeholders of a new draft. */
  placeholders: Placeholder[];
}

const MAX_LONG_SENTENCES = 3;

/** What an article is held against. */
interface ReviewContext {
  terms: Term[];
  references: Map<string, Reference>;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Reads one article as its editor would. */
export function reviewArticle(
  { slug, file, data, texts }: ArticleSource,
  { terms, references, today }: ReviewContext,
): ArticleReview {
  const sentences = proseOf(texts.map(({ facts }) => facts));
  const statements = texts.flatMap(({ facts }) => facts.statements);
  const links = texts.flatMap(({ place, facts }) =>
    facts.links.map((link) => ({ ...link, place })),
  );
  const { reviewed, reviewedBy, referencesChecked } = data;
  return {
    slug,
    file,
    title: data.title,
    status: data.status,
    reading: measure(sentences),
    longest: longestOf(sentences, MAX_LONG_SENTENCES).map((text) => ({
      text: onOneLine(text),
      words: lengthOf(text),
    })),
    hardAnswers: texts
      .filter(({ place }) => place.startsWith('faq'))
      .map(({ place, facts }) => ({
        id: place.replace(/^faq › /, ''),
        grade: measure(proseOf([facts]))?.grade ?? 0,
      }))
      .filter(({ grade }) => grade > READING_BUDGET.answer),
    terms: unexplainedTerms(terms, texts),
    evidence: statements
      .filter(
        (statement) => statement.citations.length > 0 || needsSource(statement.text, statement),
      )
      .map(({ text, line, citations, claims }) => ({
        text: onOneLine(text),
        line,
        sources: [...new Set(citations)],
        claims,
      })),
    citations: countCitations(texts, references),
    referencesChecked: referencesChecked
      ? { on: referencesChecked, days: daysBetween(referencesChecked, today) }
      : undefined,
    reviewed:
      reviewed === undefined
        ? undefined
        : { on: reviewed, by: reviewedBy ?? '', days: daysBetween(reviewed, today) },
    pictures: [...new Set(articlePictures({ file, data, texts }).map(({ src }) => src))].filter(
      (src) => !data.consent.some(({ picture }) => picture === src),
    ),
    links: {
      internal: links.filter(({ href }) => /^[/#]/.test(href)).length,
      external: links.filter(({ href }) => /^https?:/.test(href)),
    },
    placeholders: findPlaceholders({ data, texts }),
  };
}

function countCitations(
  texts: ArticleSource['texts'],
  references: Map<string, Reference>,
): ArticleReview['citations'] {
  const keys = texts.flatMap(({ facts }) => facts.citations.map(({ key }) => key));
  const uses = Map.groupBy(keys, (key) => key);
  return [...uses.keys()].toSorted().map((key) => ({
    key,
    uses: uses.get(key)!.length,
    reference: references.get(key),
  }));
}
