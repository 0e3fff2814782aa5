import type { ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseFragment } from '#markdown/plain-text';

/**
 * What Google shows in an answer: https://developers.google.com/search/docs/appearance/structured-data/faqpage
 */
const SHOWN = new Set(['p', 'br', 'ul', 'ol', 'li', 'a', 'b', 'strong', 'i', 'em']);

/**
 * An answer for structured data: its lists, links and stress, without what only a page can use.
 *
 * @param html the answer as the page shows it
 * @param url the page's address; links lead from there
 */
export function answerHtml(html: string, url: string): string {
  const shown = (node: RootContent): ElementContent[] => {
    if (node.type === 'text') return [{ ...node, value: node.value.replace(/\s+/g, ' ') }];
    if (node.type !== 'element' || node.tagName === 'button') return [];
    const children = node.children.flatMap(shown);
    if (!SHOWN.has(node.tagName)) return children;
    const { href } = node.properties;
    const properties = typeof href === 'string' ? { href: new URL(href, url).href } : {};
    return [{ type: 'element', tagName: node.tagName, properties, children }];
  };
  return toHtml(parseFragment(html).flatMap(shown))
    .replace(/ ([.,;:?!])/g, '$1')
    .trim();
}
