import type { Root, RootContent } from 'hast';
import { htmlToHast } from 'satteri';

/** Parses a piece of HTML into its nodes. */
export function parseFragment(html: string): RootContent[] {
  return (htmlToHast(html, { fragment: true }) as Root).children;
}

/**
 * The words a reader sees in rendered HTML, on one line, without those of buttons.
 */
export function plainText(html: string): string {
  return parseFragment(html).map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}

const BLOCKS = /^(?:p|ul|ol|li|blockquote|figure|figcaption|h[1-6]|div|dt|dd|table|tr|td|th)$/;

function wordsOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.tagName === 'button') return '';
  const words = node.children.map(wordsOf).join('');
  return BLOCKS.test(node.tagName) ? ` ${words} ` : words;
}
