import type { Text } from 'hast';
import type { HastPluginEntry, MdxJsxTextElementHast } from 'satteri';
import { parseCitations } from '#evidence/citations';

declare module 'satteri' {
  interface DataMap {
    /** What the text is called among those of its page; the body when nothing is said. */
    place?: string;
  }
}

/** Punctuation that closes what a citation is part of; none of it may begin a line. */
const CLOSING = /^[.,;:?!)’”]+/;

/**
 * Turns the marks of a text into components: `[@a, p. 7; see @b]`, `@a` and `[-@a]` into `<Cite>`,
 * `[claim: id]` into `<Verdict>`, `[my view]` into `<View>`. Each is numbered within its text, by source and by claim.
 */
export const citationPlugin: HastPluginEntry = ({ data }) => {
  const place = data.place ?? 'body';
  const counts = new Map<string, number>();
  const nextUse = (name: string) => {
    const use = (counts.get(name) ?? 0) + 1;
    counts.set(name, use);
    return use;
  };
  return {
    name: 'citations',
    text(node, ctx) {
      const parent = ctx.parent(node);
      if (parent.type === 'element' && parent.tagName === 'code') return;
      const pieces = parseCitations(node.value);
      const [only] = pieces;
      if (pieces.length === 1 && only?.kind === 'text' && only.value === node.value) return;
      const nodes = pieces.flatMap((piece, index): (Text | MdxJsxTextElementHast)[] => {
        if (piece.kind === 'text') {
          const follows = pieces[index - 1]?.kind === 'citation';
          const value = follows ? piece.value.replace(CLOSING, '') : piece.value;
          return [{ type: 'text', value }];
        }
        if (piece.kind === 'view') return [component('View', {})];
        if (piece.kind === 'claims') {
          return piece.ids.map((id) =>
            component('Verdict', { claim: id, place, use: nextUse(`claim ${id}`) }),
          );
        }
        const next = pieces[index + 1];
        const [end = ''] = (next?.kind === 'text' && CLOSING.exec(next.value)) || [];
        const { items, narrative } = piece;
        // A source named twice in one citation is printed once.
        const keys = [...new Set(items.map(({ key }) => key))];
        const uses = Object.fromEntries(keys.map((key) => [key, nextUse(`source ${key}`)]));
        return [
          component('Cite', {
            citation: JSON.stringify({ items, narrative }),
            uses: JSON.stringify(uses),
            place,
            ...(end && { end }),
          }),
        ];
      });
      ctx.replaceNode(node, nodes);
    },
  };
};

function component(
  name: string,
  attributes: Record<string, string | number>,
): MdxJsxTextElementHast {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute' as const,
      name: key,
      value: String(value),
    })),
    children: [],
  };
}
