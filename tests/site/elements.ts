import type { Element, Nodes } from 'hast';

/** Elements that stand within a line; all others begin a line of their own. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'template', 'title', 'noscript', 'button']);

/** Whether what stands before and after an element is on the same line; also between texts of a drawing. */
export function isInline({ tagName }: Element): boolean {
  return INLINE.has(tagName) || /^(?:text|tspan|button)$/.test(tagName);
}

/** Every element below a node, in the order of the document. */
export function elementsIn(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'element' ? [child, ...elementsIn(child)] : [],
  );
}

/** An attribute as it stands in the page, by its name in lower case; `''` when it is missing. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[PROPERTIES[name] ?? name];
  return value === undefined || value === null ? '' : [value].flat().join(' ');
}

export function hasAttribute(element: Element, name: string): boolean {
  return element.properties[PROPERTIES[name] ?? name] !== undefined;
}

/** Names under which the parser keeps attributes that are spelled differently in HTML. */
const PROPERTIES: Record<string, string> = {
  class: 'className',
  datetime: 'dateTime',
  'http-equiv': 'httpEquiv',
  'aria-label': 'ariaLabel',
  'aria-labelledby': 'ariaLabelledBy',
  'aria-hidden': 'ariaHidden',
  popovertarget: 'popoverTarget',
  srcset: 'srcSet',
};

/** All text below a node as it stands, styles and scripts included. */
export function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(rawText).join('') : '';
}

/** The words a reader sees, on one line, without those of buttons. */
export function visibleText(node: Nodes): string {
  return wordsOf(node).replace(/\s+/g, ' ').trim();
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && SILENT.has(node.tagName)) return '';
  const words = node.children.map(wordsOf).join('');
  return node.type === 'element' && INLINE.has(node.tagName) ? words : ` ${words} `;
}
