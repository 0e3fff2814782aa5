import type { Text } from '#markdown/text';

/** One paragraph in which nothing leads anywhere. */
const WORDS = /^<p>(?:[^<]|<\/?(?:em|strong|code|del)>)*<\/p>$/;

/**
 * Whether a text can be a question, which is a heading and the text of links: one paragraph of words,
 * some of them perhaps set off.
 */
export function isQuestion({ document, prose: { template } }: Text): boolean {
  const [html, ...rest] = template;
  const isWords = typeof html === 'string' && WORDS.test(html);
  return isWords && rest.length === 0 && document.code.length === 0;
}
