import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { MdxJsxTextElementHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { component, elementsIn, isElement } from '#markdown/constructs/nodes';

/** Numbers the marks of each note, so that every one can be led back to. */
export function numberFootnoteUses(tree: Root): void {
  const uses = new Map<string, number>();
  visit(tree, 'element', ({ properties }) => {
    if (!properties['dataFootnoteRef']) return;
    const note = String(properties['href']);
    uses.set(note, (uses.get(note) ?? 0) + 1);
    properties['use'] = uses.get(note)!;
  });
}

/** The mark of a footnote in the text. */
export function footnote(link: Element, node: Element): RootContent {
  return {
    ...component(
      'Footnote',
      { number: toString(link), use: String(link.properties['use']) },
      [],
      node,
    ),
    type: 'mdxJsxTextElement',
  } as MdxJsxTextElementHast;
}

/** The notes below the text, in the order of their marks. */
export function footnotes(section: Element): RootContent {
  const [list] = elementsIn(section, 'ol');
  const notes = elementsIn(list!, 'li').map((item, index) => {
    let uses = 0;
    const withoutBackLinks = (node: Element): Element => ({
      ...node,
      children: node.children
        .filter((child) => {
          const isBack = isElement(child, 'a') && 'dataFootnoteBackref' in child.properties;
          if (isBack) uses++;
          return !isBack;
        })
        .map((child) => (child.type === 'element' ? withoutBackLinks(child) : child)),
    });
    const { children } = withoutBackLinks(item);
    const attributes = { number: String(index + 1), uses: String(uses) };
    return component('FootnoteText', attributes, children, item);
  });
  return component('Footnotes', {}, notes, section);
}
