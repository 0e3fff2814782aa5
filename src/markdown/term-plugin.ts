import type { Text } from 'hast';
import type { HastPluginEntry, MdxJsxTextElementHast } from 'satteri';
import { termPattern } from '#evidence/terms';

/** Between a word and its paragraph: no heading, link, quotation or box. */
const PROSE = new Set(['p', 'li', 'ul', 'ol', 'em', 'strong']);

/**
 * Marks the first use of each term in the running text of a file as `<Term>`; whether it is
 * explained there, the page decides.
 *
 * @param terms words of the trade, in small letters
 */
export function termPlugin(terms: string[]): HastPluginEntry {
  const pattern = termPattern(terms);
  return () => {
    const met = new Set<string>();
    return {
      name: 'terms',
      text(node, ctx) {
        if (terms.length === 0) return;
        for (let at = ctx.parent(node); at.type !== 'root'; at = ctx.parent(at)) {
          if (at.type !== 'element' || !PROSE.has(at.tagName)) return;
        }
        const nodes: (Text | MdxJsxTextElementHast)[] = [];
        let end = 0;
        for (const match of node.value.matchAll(pattern)) {
          const term = match[1]!.toLowerCase();
          if (met.has(term)) continue;
          met.add(term);
          const before = node.value.slice(end, match.index);
          nodes.push({ type: 'text', value: before }, component(term, match[0]));
          end = match.index + match[0].length;
        }
        if (nodes.length > 0) {
          ctx.replaceNode(node, [...nodes, { type: 'text', value: node.value.slice(end) }]);
        }
      },
    };
  };
}

function component(term: string, words: string): MdxJsxTextElementHast {
  return {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: [{ type: 'mdxJsxAttribute', name: 'term', value: term }],
    children: [{ type: 'text', value: words }],
  };
}
