import type { Root, RootContent } from 'hast';
import { parseCitations } from '#evidence/citations';

const EMPHASIS = /^(?:em|strong|code|del)$/;

/**
 * Whether a text can be a question, which is a heading and the text of links: one paragraph of
 * words, some of them perhaps in italics or bold, without citations, links or components.
 */
export function isPlainLine({ children }: Root): boolean {
  const [only, ...rest] = children;
  return (
    rest.length === 0 &&
    only?.type === 'element' &&
    only.tagName === 'p' &&
    only.children.every(isWords)
  );
}

function isWords(node: RootContent): boolean {
  if (node.type === 'text') return parseCitations(node.value).every(({ kind }) => kind === 'text');
  return node.type === 'element' && EMPHASIS.test(node.tagName) && node.children.every(isWords);
}
