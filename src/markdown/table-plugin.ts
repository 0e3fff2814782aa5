import type { HastPluginEntry } from 'satteri';

/** Aligns the cells of a table by a class: the pages' policy allows no style in an attribute. */
export const tablePlugin: HastPluginEntry = {
  name: 'tables',
  element: {
    filter: ['td', 'th'],
    visit(node, ctx) {
      const [, side] = /^text-align: (\w+)$/.exec(String(node.properties['style'] ?? '')) ?? [];
      if (!side) return;
      ctx.setProperty(node, 'style', null);
      ctx.setProperty(node, 'className', [`align-${side}`]);
    },
  },
};
