import type { Element, ElementContent, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';

/** Keeps the words of two texts apart where they are read without being drawn. */
const GAP: ElementContent = { type: 'text', value: ' ' };

/** The `<svg>` of a file, without comments and the spaces between its lines. */
export function parseSvg(source: string): Element | undefined {
  const root = htmlToHast(source.trim(), { fragment: true }) as Root;
  const svg = root.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'svg',
  );
  if (svg) {
    visit(svg, 'element', (element) => {
      element.children = element.children
        .filter((node) => node.type === 'element' || (node.type === 'text' && node.value.trim()))
        .flatMap((node) => ('tagName' in node && node.tagName === 'text' ? [node, GAP] : node));
    });
  }
  return svg;
}
