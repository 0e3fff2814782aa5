import { plainTitle } from '#bibliography/reference';
import { type Verdict, VERDICTS } from '#evidence/claims';
import type { Library } from '#library/library';
import {
  articlePath,
  claimPath,
  PATHS,
  personPath,
  questionPath,
  referencePath,
  textPath,
  topicPath,
} from '#addresses/paths';
import { printName } from '#library/people';
import { plainText } from '#markdown/plain-text';
import { type TextPart, nameSources } from '#evidence/text-parts';

/**
 * What a reader may narrow a search to. Pages such as "About", lists, topics and people count as
 * articles.
 */
type SearchKind = 'article' | 'question' | 'evidence' | 'reference';

/** One thing a search can find: a section, a question, a claim, a source or a whole page. */
export interface SearchDocument {
  /** Path within the site, with the fragment of the very heading. */
  url: string;
  kind: SearchKind;
  title: string;
  /** Its text, in plain words: the answer of a question, the evidence of a claim. */
  text: string;
  /** The line under the title of a result: what it is, where it is, or the verdict. */
  label: string;
  verdict?: Verdict;
}

/** The lists of the site under their own names, for who looks for one; an empty one is not found. */
function shelves(library: Library): SearchDocument[] {
  const shelves = [
    [PATHS.evidence, 'The evidence ledger', 'Claims and verdicts.', library.claims],
    [PATHS.references, 'References', 'The list of sources.', library.references],
    [PATHS.faq, 'Questions', 'All questions and answers.', library.questions],
    [PATHS.topics, 'Topics', 'All topics.', library.topics],
    [PATHS.articles, 'Articles', 'All articles.', library.articles],
  ] as const;
  return shelves.flatMap(([url, title, text, entries]) =>
    entries.length > 0 ? [{ url, kind: 'article' as const, title, text, label: 'List' }] : [],
  );
}

/** Everything a search can find, in an order that depends on the content alone. */
export function* searchDocuments(library: Library): Generator<SearchDocument, void> {
  const { articles, questions, claims, references, pages, topics, people, referenceById } = library;
  const named = (text: string) =>
    nameSources(text, (key) => referenceById.get(key)?.narrative ?? '');
  const plain = ({ parts }: { parts: TextPart[] }) => named(parts[0]!.text);
  const page = (
    label: string,
    url: string,
    title: string,
    opening: string,
    { parts: [first, ...sections] }: { parts: TextPart[] },
  ): SearchDocument[] => [
    { url, kind: 'article', title, text: `${opening} ${named(first!.text)}`.trim(), label },
    ...sections.map((section): SearchDocument => ({
      url: `${url}#${section.slug}`,
      kind: 'article',
      title: section.title,
      text: named(section.text),
      label: title,
    })),
  ];
  yield* shelves(library);
  for (const { slug, title, audience, texts } of articles) {
    const body = texts.findIndex(({ place }) => place === 'body');
    const opening = [audience, ...texts.slice(0, body).map(plain)].join(' ');
    yield* page('Article', articlePath(slug), title, opening, texts[body]!);
  }
  for (const { id, name, description, articles } of topics) {
    // One with a text of its own is among the pages.
    if (pages.some(({ data }) => data.topic === id)) continue;
    const text = [description, ...articles.map(({ title }) => `${title}.`)].join(' ');
    yield { url: topicPath(id), kind: 'article', title: name, text, label: 'Topic' };
  }
  for (const person of people) {
    yield* page('Person', personPath(person.id), printName(person), person.short, person);
  }
  for (const question of questions) {
    const answers = question.article.texts.slice(-question.article.faq.length);
    yield {
      url: questionPath(question),
      kind: 'question',
      title: question.question,
      text: plain(answers[question.place]!),
      label: 'Question',
    };
  }
  for (const claim of claims) {
    yield {
      url: claimPath(claim),
      kind: 'evidence',
      title: claim.claim,
      text: plain(claim),
      label: VERDICTS[claim.verdict].label,
      verdict: claim.verdict,
    };
  }
  for (const entry of references) {
    yield {
      url: referencePath(entry),
      kind: 'reference',
      title: `${entry.authors} (${entry.year}): ${plainTitle(entry.reference)}`,
      // A DOI is looked for by itself, not by the address it is part of.
      text: plainText(`${entry.html} ${entry.kind}`).replace('https://doi.org/', 'DOI '),
      label: 'Reference',
    };
  }
  for (const text of pages) {
    const { title, description } = text.data;
    const label = text.data.topic ? 'Topic' : 'Page';
    yield* page(label, textPath(text), title, description, { parts: text.parts });
  }
}
