import type { Element, Root, RootContent } from 'hast';
import { htmlToHast } from 'satteri';

/** Parses a piece of HTML into its nodes. */
export function parseFragment(html: string): RootContent[] {
  return (htmlToHast(html, { fragment: true }) as Root).children;
}

/**
 * The words a reader sees in rendered HTML, on one line. Buttons and notes are left out: they
 * repeat a source that the text already names.
 */
export function plainText(html: string): string {
  return parseFragment(html).map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}

const BLOCKS = /^(?:p|ul|ol|li|blockquote|figure|figcaption|h[1-6]|div|table|tr|td|th)$/;

function wordsOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isApparatus(node)) return '';
  const words = node.children.map(wordsOf).join('');
  return BLOCKS.test(node.tagName) ? ` ${words} ` : words;
}

function isApparatus(node: Element): boolean {
  return node.tagName === 'button' || node.properties['popover'] !== undefined;
}
