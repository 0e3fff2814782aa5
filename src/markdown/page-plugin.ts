import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { type HastPluginEntry, mdxToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { withoutMarks } from '#evidence/at-signs';
import { markCitations } from '#markdown/citation-marks';
import { markDirections } from '#markdown/direction';
import { linkHeadings } from '#markdown/headings';
import { arrange, FEATURES } from '#markdown/markdown';
import { markNames } from '#markdown/name-marks';
import { markTerms } from '#markdown/term-marks';

declare module 'satteri' {
  interface DataMap {
    /** What the text is called among those of its page; the body when nothing is said. */
    place?: string;
  }
}

/**
 * Makes the tree of a page's text: the one that facts are read from, with links on its headings and
 * with its marks as components. It is one plugin, on a tree of its own, because the parser hands
 * its nodes to plugins one by one, which takes ten times as long as all that is done to them.
 *
 * @param terms words of the trade to be marked, in small letters
 */
export function pagePlugin(terms: string[] = []): HastPluginEntry {
  return ({ data: { place = 'body', astro } }) => ({
    name: 'page',
    before(root, ctx) {
      const tree = mdxToHast(ctx.source, { features: FEATURES, position: false }) as Root;
      arrange(tree);
      linkHeadings(tree, place, astro?.frontmatter['oldAnchors']);
      alignCells(tree);
      markBareLinks(tree);
      markCitations(tree, place);
      markNames(tree);
      markTerms(tree, terms);
      labelCells(tree);
      markDirections(tree);
      ctx.replaceNode(root, tree);
    },
  });
}

/** Aligns the cells of a table by a class: the pages' policy allows no style in an attribute. */
function alignCells(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName !== 'td' && tagName !== 'th') return;
    const [, side] = /^text-align: (\w+)$/.exec(String(properties['style'] ?? '')) ?? [];
    if (!side) return;
    delete properties['style'];
    properties['className'] = [`align-${side}`];
  });
}

/**
 * Tells each cell beside the first what its column is called, for phones, where the rows of such a
 * table stand one below the other. A table with an aligned column, as of numbers, keeps its columns
 * and scrolls.
 */
function labelCells(tree: Root): void {
  visit(tree, { type: 'element', tagName: 'table' }, (table) => {
    const names: string[] = [];
    visit(table, { type: 'element', tagName: 'th' }, (head) => {
      names.push(withoutMarks(toString(head)).trim());
    });
    const cells: Element[] = [];
    visit(table, { type: 'element', tagName: 'td' }, (cell) => {
      cells.push(cell);
    });
    if (cells.some(({ properties }) => properties['className'])) return;
    for (const [index, { properties }] of cells.entries()) {
      const column = index % names.length;
      if (column > 0) properties['dataLabel'] = names[column]!;
    }
  });
}

/** Marks links whose words say where they lead, for paper, which says it of the others. */
function markBareLinks(tree: Root): void {
  visit(tree, 'element', (node) => {
    const [, address] =
      /^https?:\/\/(?:www\.)?(.+?)\/?$/.exec(String(node.properties['href'])) ?? [];
    if (address && toString(node).includes(address)) node.properties['className'] = ['bare'];
  });
}
