import type { Element, Nodes } from 'hast';

/** Whether a node of a tree is a heading. */
export function isHeading(node: Nodes): node is Element {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName);
}

/** The anchor of a heading, which the parser of Markdown has given it. */
export function anchorOf(heading: Element): string {
  return String(heading.properties['id']);
}
