import type { Element, ElementContent } from 'hast';
import { element, elementsIn, isBlank, isElement, text } from '#markdown/constructs/nodes';

/** A picture with what is written below it, and who made it: the title of the picture. */
export function figure(children: ElementContent[]): ElementContent[] {
  const images = children.flatMap((node) =>
    isElement(node, 'p') ? elementsIn(node, 'img') : elementsIn({ children: [node] }, 'img'),
  );
  const caption = children
    .filter((node) => !images.includes(node as Element))
    .map((node) =>
      isElement(node, 'p')
        ? { ...node, children: node.children.filter((child) => !images.includes(child as Element)) }
        : node,
    )
    .filter((node) => !isBlank(node) && !(isElement(node, 'p') && node.children.every(isBlank)));
  const credits = images.flatMap(({ properties, position }) => {
    const { title } = properties;
    delete properties['title'];
    return typeof title === 'string' && title.trim()
      ? [element('p', { className: ['credit'] }, [text(title.trim())], { position })]
      : [];
  });
  const below = [...caption, ...credits];
  return [...images, ...(below.length > 0 ? [element('figcaption', {}, below)] : [])];
}
