import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { parseCitations } from '#domain/citations';
import type { Verdict } from '#domain/claims';
import { VERDICTS } from '#domain/claims';
import { createSlugger } from '#domain/document';
import type { Library, SourceEntry } from '#domain/library';
import { parseMarkdown } from '#domain/markdown';
import { articlePath, claimPath, questionPath, referencePath } from '#domain/paths';
import { plainText } from '#domain/plain-text';

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
  const plain = (markdown: string) => sectionsOf(markdown, sources)[0]!.text;
  const page = (
    label: string,
    url: string,
    title: string,
    opening: string,
    body: string,
  ): SearchDocument[] => {
    const [before, ...sections] = sectionsOf(body, sources);
    return [
      { url, kind: 'article', title, text: `${opening} ${before!.text}`.trim(), label },
      ...sections.map((section): SearchDocument => ({
        url: `${url}#${section.slug}`,
        kind: 'article',
        title: section.title,
        text: section.text,
        label: `In: ${title}`,
      })),
    ];
  };
  for (const { slug, title, audience, answer, keyPoints, body } of library.articles) {
    const points = keyPoints.map(({ text }) => plain(text));
    const opening = [audience, plain(answer), ...points].join(' ');
    yield* page('Article', articlePath(slug), title, opening, body);
  }
  for (const question of library.questions) {
    yield {
      url: questionPath(question),
      kind: 'question',
      title: question.question,
      text: plain(question.answer),
      label: 'Question',
    };
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
  for (const { slug, data, body } of library.pages) {
    yield* page('Page', `/${slug}/`, data.title, data.description, body);
  }
}

interface Part {
  title: string;
  slug: string;
  text: string;
}

/** A text cut at its headings; the first part is what stands before them. */
function sectionsOf(markdown: string, sources: Map<string, SourceEntry>): Part[] {
  const slugFor = createSlugger();
  const parts: Part[] = [{ title: '', slug: '', text: '' }];
  for (const node of (parseMarkdown(markdown) as Root).children) {
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) {
      const title = toString(node);
      parts.push({ title, slug: slugFor(title), text: '' });
    } else {
      parts.at(-1)!.text += ` ${wordsOf(node, sources)}`;
    }
  }
  return parts.map((part) => ({ ...part, text: tidy(part.text) }));
}

/** Components are left out: the safety box and the practice's lines stand on many pages. */
function wordsOf(node: RootContent, sources: Map<string, SourceEntry>): string {
  if (node.type === 'text') return withoutMarkers(node.value, sources);
  if (node.type !== 'element') return '';
  const words = node.children.map((child) => wordsOf(child, sources)).join('');
  return isInline(node) ? words : ` ${words} `;
}

function isInline({ tagName }: Element): boolean {
  return /^(?:a|abbr|b|code|em|i|strong|sub|sup)$/.test(tagName);
}

/** Sources in brackets and verdicts go, for they have results of their own; names in a sentence stay. */
function withoutMarkers(value: string, sources: Map<string, SourceEntry>): string {
  return parseCitations(value)
    .map((piece) => {
      if (piece.kind === 'text') return piece.value;
      if (piece.kind === 'claims' || !piece.narrative) return '';
      const source = sources.get(piece.items[0]!.key);
      return source ? `${source.authors.replace('&', 'and')} (${source.year})` : '';
    })
    .join('');
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:?!])/g, '$1')
    .trim();
}
