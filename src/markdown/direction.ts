import type { Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const BLOCK = /^(?:p|blockquote|ul|ol|li|h[1-6]|t[dh]|figcaption)$/;

/**
 * Says the direction of each quotation, paragraph or list that is written the other way than what it
 * stands in. Most of its letters decide: browsers go by the first (`dir="auto"`), and so would turn
 * an English sentence that begins with a Hebrew word.
 */
export function markDirections(tree: Root): void {
  if (RIGHT_TO_LEFT.test(toString(tree))) mark(tree, 'ltr');
}

function mark(node: Nodes, around: string): void {
  let direction = around;
  if (node.type === 'element' && BLOCK.test(node.tagName)) {
    direction = directionOf(toString(node)) ?? around;
    if (direction !== around) node.properties['dir'] = direction;
  }
  if ('children' in node) for (const child of node.children) mark(child, direction);
}

/** The direction of most letters; none of a text without letters. */
function directionOf(words: string): string | undefined {
  const letters = words.match(/\p{L}/gu);
  if (!letters) return undefined;
  const turned = letters.filter((letter) => RIGHT_TO_LEFT.test(letter));
  return turned.length > letters.length / 2 ? 'rtl' : 'ltr';
}
