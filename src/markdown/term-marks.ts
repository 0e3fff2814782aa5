import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { termPattern } from '#evidence/terms';
import { inText, text } from '#markdown/constructs/nodes';

/** Between a word and its paragraph: no heading, link, quotation or box. */
const PROSE = new Set(['p', 'li', 'ul', 'ol', 'em', 'strong']);

/**
 * Marks the first use of each term in the running text of a file as `<Term>`; whether it is
 * explained there, the page decides.
 *
 * @param terms words of the trade, in small letters
 */
export function markTerms(tree: Root, terms: string[]): void {
  if (terms.length === 0) return;
  const pattern = termPattern(terms);
  const met = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (node.type === 'root') return undefined;
    if (node.type === 'element') return PROSE.has(node.tagName) ? undefined : SKIP;
    if (node.type !== 'text') return SKIP;
    const nodes: ElementContent[] = [];
    let end = 0;
    for (const match of node.value.matchAll(pattern)) {
      const term = match[1]!.toLowerCase();
      if (met.has(term)) continue;
      met.add(term);
      nodes.push(
        text(node.value.slice(end, match.index)),
        inText('Term', { term }, [text(match[0])]),
      );
      end = match.index + match[0].length;
    }
    if (nodes.length === 0) return undefined;
    parent!.children.splice(index!, 1, ...nodes, text(node.value.slice(end)));
    return index! + nodes.length + 1;
  });
}
