import type { ElementContent, Parents, Root, RootContent } from 'hast';
import { callout } from '#markdown/constructs/callout';
import { figure } from '#markdown/constructs/figure';
import { footnote, footnotes, numberFootnoteUses } from '#markdown/constructs/footnotes';
import { linkCard } from '#markdown/constructs/link-card';
import { component, element, isBlank, isElement } from '#markdown/constructs/nodes';
import { bubbles } from '#markdown/constructs/say-it';
import { takeCaptions } from '#markdown/constructs/tables';

/**
 * Gives what authors write in Markdown the shape of what readers see: `> [!NOTE]` is a callout, a
 * picture alone is a figure, a table has its caption and scrolls in itself, a footnote is a note of
 * the page. Facts and pages are made of the same tree.
 */
export function arrangeConstructs(tree: Root): void {
  numberFootnoteUses(tree);
  arrange(tree);
}

function arrange(parent: Parents): void {
  for (const child of parent.children) if ('children' in child) arrange(child);
  if (parent.type === 'mdxJsxFlowElement') parent.children = inParagraphs(parent.children);
  takeCaptions(parent);
  // What is in a figure already is its picture and the words below it.
  if (parent.type === 'mdxJsxFlowElement' && parent.name === 'Figure') return;
  parent.children = parent.children.map(construct) as ElementContent[];
}

function construct(node: RootContent): RootContent {
  if (node.type === 'mdxJsxFlowElement') {
    if (node.name === 'SayIt') node.children = node.children.flatMap(bubbles);
    if (node.name === 'Figure') node.children = figure(node.children);
    return node;
  }
  if (node.type !== 'element') return node;
  const [only, ...others] = node.children.filter((child) => !isBlank(child));
  const alone = others.length === 0 ? only : undefined;
  switch (node.tagName) {
    case 'p':
      if (isElement(alone, 'img')) return component('Figure', {}, figure([node]), node);
      return isElement(alone, 'a') ? (linkCard(alone, node) ?? node) : node;
    case 'li': {
      const card = isElement(alone, 'a') && linkCard(alone, {});
      return card ? { ...node, children: [card] } : node;
    }
    case 'blockquote':
      return callout(node) ?? node;
    case 'sup':
      return isElement(alone, 'a') && alone.properties['dataFootnoteRef']
        ? footnote(alone, node)
        : node;
    case 'section':
      return node.properties['dataFootnotes'] ? footnotes(node) : node;
    default:
      return node;
  }
}

/** Words between the tags of a component on one line are a paragraph as well. */
function inParagraphs(children: ElementContent[]): ElementContent[] {
  const isInline = (node: ElementContent) =>
    node.type === 'text' || node.type === 'mdxJsxTextElement' || isElement(node, INLINE);
  return children.some((node) => isInline(node) && !isBlank(node)) && children.every(isInline)
    ? [element('p', {}, children)]
    : children;
}

const INLINE = /^(?:a|code|del|em|img|strong|sup)$/;
