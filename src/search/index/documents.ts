import { articleProse } from '#markdown/article-prose';
import type { Verdict } from '#evidence/claims';
import { VERDICTS } from '#evidence/claims';
import type { Library } from '#evidence/library';
import { articlePath, claimPath, questionPath, referencePath } from '#seo/paths';
import { plainText } from '#markdown/plain-text';
import type { Prose } from '#markdown/text';
import { nameSources } from '#evidence/text-parts';

/** What a reader may narrow a search to. Pages such as "About" count as articles. */
export type SearchKind = 'article' | 'question' | 'evidence' | 'reference';

/** One thing a search can find: a section, a question, a claim, a source or a whole page. */
export interface SearchDocument {
  /** Path within the site, with the fragment of the very heading. */
  url: string;
  kind: SearchKind;
  title: string;
  /** What stands there, as plain text: the answer of a question, the evidence of a claim. */
  text: string;
  /** What stands under the title in a result: what it is, where it stands, or the verdict. */
  label: string;
  verdict?: Verdict;
}

/**
 * Everything a search can find, in an order that depends on the content alone. One at a time, for
 * the texts of a very large site together are more than half a gigabyte.
 */
export function* searchDocuments(library: Library): Generator<SearchDocument, void> {
  const sources = new Map(library.references.map((entry) => [entry.id, entry]));
  const questionsOf = Map.groupBy(library.questions, ({ article }) => article);
  const named = (text: string) =>
    nameSources(text, (key) => {
      const source = sources.get(key);
      return source ? `${source.authors.replace('&', 'and')} (${source.year})` : '';
    });
  const plain = ({ parts }: Prose) => named(parts[0]!.text);
  const page = (
    label: string,
    url: string,
    title: string,
    opening: string,
    body: Prose,
  ): SearchDocument[] => {
    const [, ...sections] = body.parts;
    return [
      { url, kind: 'article', title, text: `${opening} ${plain(body)}`.trim(), label },
      ...sections.map((section): SearchDocument => ({
        url: `${url}#${section.slug}`,
        kind: 'article',
        title: section.title,
        text: named(section.text),
        label: `In: ${title}`,
      })),
    ];
  };
  for (const article of library.articles) {
    const { answer, keyPoints, body } = articleProse(article);
    const opening = [article.audience, ...[answer, ...keyPoints].map(plain)].join(' ');
    yield* page('Article', articlePath(article.slug), article.title, opening, body);
  }
  for (const article of library.articles) {
    const { faq } = articleProse(article);
    for (const question of questionsOf.get(article) ?? []) {
      yield {
        url: questionPath(question),
        kind: 'question',
        title: question.question,
        text: plain(faq[question.place]!),
        label: 'Question',
      };
    }
  }
  for (const claim of library.claims) {
    yield {
      url: claimPath(claim),
      kind: 'evidence',
      title: claim.claim,
      text: plain(claim.evidence),
      label: VERDICTS[claim.verdict].label,
      verdict: claim.verdict,
    };
  }
  for (const entry of library.references) {
    yield {
      url: referencePath(entry),
      kind: 'reference',
      title: `${entry.authors} (${entry.year}): ${entry.reference.title}`,
      // A DOI is looked for by itself, not by the address it is part of.
      text: plainText(entry.html).replace('https://doi.org/', 'DOI '),
      label: 'Reference',
    };
  }
  for (const { slug, data, prose } of library.pages) {
    yield* page('Page', `/${slug}/`, data.title, data.description, prose);
  }
}
