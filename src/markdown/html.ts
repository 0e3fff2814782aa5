import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';

/**
 * A tree as HTML. Named references are what citation-js writes; one spelling compresses better.
 */
export function printHtml(tree: Nodes): string {
  return toHtml(tree, { characterReferences: { useNamedReferences: true } });
}

/** A text escaped for use between the tags of HTML or XML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
