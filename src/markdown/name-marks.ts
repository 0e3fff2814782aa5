import type { Root } from 'hast';
import { inText, replaceTexts, text } from '#markdown/constructs/nodes';
import { splitNames } from '#practice/names';

/** Turns the marks for the names of the blog and the practice into components, `<Name>`. */
export function markNames(tree: Root): void {
  replaceTexts(tree, (value) => {
    const parts = splitNames(value);
    return parts.some(({ isMark }) => isMark)
      ? parts.map(({ words, isMark }) => (isMark ? inText('Name', { mark: words }) : text(words)))
      : undefined;
  });
}
