import type { ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { parseFragment } from '#markdown/plain-text';

/**
 * What Google shows in an answer:
 * https://developers.google.com/search/docs/appearance/structured-data/faqpage
 */
const SHOWN = new Set([
  'p',
  'br',
  'ul',
  'ol',
  'li',
  'a',
  'b',
  'strong',
  'i',
  'em',
  'h2',
  'h3',
  'h4',
]);

/** What stands on a line of its own, and would run together with the next. */
const LINES = new Set(['tr', 'caption', 'figcaption', 'summary']);
/** Between two cells of a row. */
const SEPARATOR: ElementContent = { type: 'text', value: ', ' };
/** What only a page can use, and words that are struck out. */
const LEFT_OUT = new Set(['button', 'del']);

/**
 * An answer for structured data: its lists, links and stress, without what only a page can use. Of a
 * table each row is a paragraph.
 *
 * @param html the answer as the page shows it
 * @param url the page's address; links lead from there
 */
export function answerHtml(html: string, url: string): string {
  const shown = (node: RootContent): ElementContent[] => {
    if (node.type === 'text') return [{ ...node, value: node.value.replace(/\s+/g, ' ') }];
    if (node.type !== 'element' || LEFT_OUT.has(node.tagName)) return [];
    const { tagName, properties } = node;
    const parts = node.children
      .map(shown)
      .filter((part) => tagName !== 'tr' || toHtml(part).trim());
    const children = parts.flatMap((part, index) =>
      index > 0 && tagName === 'tr' ? [SEPARATOR, ...part] : part,
    );
    const isLine = LINES.has(tagName) && !toHtml(children).includes('<p>');
    if (isLine) return [h('p', children)];
    if (!SHOWN.has(tagName)) return children;
    const { href, start } = properties;
    const link = typeof href === 'string' ? { href: new URL(href, url).href } : {};
    return [h(tagName, { ...link, ...(start !== undefined && { start }) }, children)];
  };
  return toHtml(parseFragment(html).flatMap(shown))
    .replace(/ ([.,;:?!])/g, '$1')
    .trim();
}
