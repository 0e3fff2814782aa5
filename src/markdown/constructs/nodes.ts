import type { Element, ElementContent, Nodes, Parents, Root, RootContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { visit } from 'unist-util-visit';

/** A component as an author would write it, where the node stood that it replaces. */
export function component(
  name: string,
  attributes: Record<string, string>,
  children: ElementContent[],
  { position }: RootContent,
): MdxJsxFlowElementHast {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: toAttributes(attributes),
    children,
    ...(position && { position }),
  };
}

/** A component among words. */
export function inText(
  name: string,
  attributes: Record<string, string>,
  children: ElementContent[] = [],
): MdxJsxTextElementHast {
  return { type: 'mdxJsxTextElement', name, attributes: toAttributes(attributes), children };
}

function toAttributes(attributes: Record<string, string>): MdxJsxFlowElementHast['attributes'] {
  return Object.entries(attributes).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value,
  }));
}

/**
 * Puts other nodes in the place of texts, from the first to the last.
 *
 * @param replace the nodes for a text; nothing where it stays
 */
export function replaceTexts(
  tree: Root,
  replace: (words: string, parent: Parents) => ElementContent[] | undefined,
): void {
  visit(tree, 'text', ({ value }, index, parent) => {
    const nodes = replace(value, parent!);
    if (!nodes) return undefined;
    parent!.children.splice(index!, 1, ...nodes);
    return index! + nodes.length;
  });
}

/** An element where the node stood that it replaces. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
  { position }: Partial<RootContent> = {},
): Element {
  return { type: 'element', tagName, properties, children, ...(position && { position }) };
}

/** A piece of text. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Whether a node is an element of a name. */
export function isElement(node: Nodes | undefined, name: string | RegExp): node is Element {
  return (
    node?.type === 'element' &&
    (typeof name === 'string' ? node.tagName === name : name.test(node.tagName))
  );
}

/** The children that are elements of a name. */
export function elementsIn({ children }: { children: RootContent[] }, name: string): Element[] {
  return children.filter((child) => isElement(child, name));
}

/** Whether a node is nothing but spaces. */
export function isBlank(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
