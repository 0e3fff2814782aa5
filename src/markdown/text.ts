import type { Document } from '#evidence/document';
import { documentOf } from '#evidence/document';
import { parseMarkdown } from '#markdown/markdown';
import type { Template } from '#markdown/template';
import { templateOf } from '#markdown/template';
import type { TextPart } from '#evidence/text-parts';
import { textParts } from '#evidence/text-parts';

/** What pages and the search make of a text. */
export interface Prose {
  template: Template;
  parts: TextPart[];
}

/** A text an author wrote: its facts, which the rules look at, and its prose. */
export interface Text {
  document: Document;
  prose: Prose;
}

/**
 * Reads a Markdown text, which is parsed here and nowhere else on its way to a page.
 *
 * @param firstLine line of the file on which the text begins
 * @throws {MarkdownError} when it does not parse
 */
export function readText(source: string, firstLine = 1): Text {
  const tree = parseMarkdown(source);
  const document = documentOf(tree, firstLine);
  const parts = textParts(tree);
  // Last, for it uses up the tree.
  return { document, prose: { template: templateOf(tree), parts } };
}
