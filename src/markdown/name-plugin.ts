import type { HastPluginEntry } from 'satteri';
import { splitNames } from '#practice/names';

/** Turns the marks for the names of the blog and the practice into components, `<Name>`. */
export const namePlugin: HastPluginEntry = {
  name: 'names',
  text(node, ctx) {
    const parts = splitNames(node.value);
    if (!parts.some(({ isMark }) => isMark)) return;
    ctx.replaceNode(
      node,
      parts.map(({ words, isMark }) =>
        isMark
          ? {
              type: 'mdxJsxTextElement' as const,
              name: 'Name',
              attributes: [{ type: 'mdxJsxAttribute' as const, name: 'mark', value: words }],
              children: [],
            }
          : { type: 'text' as const, value: words },
      ),
    );
  },
};
