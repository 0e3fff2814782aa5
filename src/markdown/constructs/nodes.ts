import type { Element, ElementContent, RootContent } from 'hast';
import type { MdxJsxFlowElementHast } from 'satteri';

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
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute' as const,
      name: key,
      value,
    })),
    children,
    ...(position && { position }),
  };
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
export function isElement(node: RootContent | undefined, name: string | RegExp): node is Element {
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
