import type { ElementContent } from 'hast';
import { element, elementsIn, text } from '#markdown/constructs/nodes';

/** Each paragraph or point is a line to say; a quotation is what the other one may answer. */
export function bubbles(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  switch (node.tagName) {
    case 'p':
      return [element('blockquote', {}, [node], node)];
    case 'ul':
    case 'ol':
      return elementsIn(node, 'li').map((item) => element('blockquote', {}, item.children, item));
    case 'blockquote':
      elementsIn(node, 'p')[0]?.children.unshift(
        element('span', { className: ['unseen'] }, [text('The answer: ')]),
      );
      return [{ ...node, properties: { className: ['far'] } }];
    default:
      return [node];
  }
}
