import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Leftover } from '#evidence/facts';
import { element, isBlank, isElement } from '#markdown/constructs/nodes';

/** `Table: What it shows`, above or below a table and apart from it, as Pandoc has it. */
export function takeCaptions(parent: Parents): void {
  const blocks = parent.children.filter((node) => !isBlank(node));
  const captions = new Map<RootContent, Element>();
  for (const [index, node] of blocks.entries()) {
    if (!isElement(node, 'table')) continue;
    const caption = [blocks[index - 1], blocks[index + 1]].find(
      (other): other is Element =>
        isElement(other, 'p') &&
        ![...captions.values()].includes(other) &&
        CAPTION.test(toString(other)),
    );
    if (!caption) continue;
    const [first] = caption.children;
    if (first?.type === 'text') first.value = first.value.replace(CAPTION, '');
    captions.set(node, caption);
  }
  const taken = new Set<RootContent>(captions.values());
  parent.children = parent.children
    .filter((node) => !taken.has(node))
    .map((node) =>
      isElement(node, 'table') ? scroller(node, captions.get(node)) : node,
    ) as ElementContent[];
}

const CAPTION = /^Table:\s+/;

/**
 * Captions that stand beside no table, or beside one that has another.
 *
 * @param tree with its constructs arranged
 */
export function strayCaptions(tree: Root): Leftover[] {
  const found: Leftover[] = [];
  visit(tree, { type: 'element', tagName: 'p' }, (paragraph) => {
    const words = toString(paragraph);
    if (!CAPTION.test(words)) return;
    const message = `“${words}” belongs to no table. Put it right above one, or begin with another word.`;
    found.push({ line: paragraph.position?.start.line ?? 1, message });
  });
  return found;
}

/** A wide table scrolls in itself, by the keys as well, below its caption. */
function scroller(table: Element, caption: Element | undefined): Element {
  const ariaLabel = caption ? toString(caption).trim() : nameOf(table);
  const properties = { className: ['scroller'], tabIndex: 0, ariaLabel };
  const box = element('section', properties, [table], table);
  return caption ? element('figure', {}, [element('figcaption', {}, [caption]), box]) : box;
}

/** What a table without a caption is called: the heading of its first column that has one. */
function nameOf(table: Element): string {
  let name = '';
  visit(table, { type: 'element', tagName: 'th' }, (cell) => {
    name ||= toString(cell).trim();
  });
  return name ? `Table: ${name}` : 'Table';
}
