import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { isInline } from './elements.ts';
import { sites } from './pages.ts';

/** Stands where an element begins or ends within a line. */
const SEAM = '\u2028';
const GLUED = new RegExp(`\\S*[\\p{Ll}\\d.?!]${SEAM}+\\p{Lu}\\S*`, 'gu');

describe.each(sites)('without its styles, on the $name site', ({ pages }) => {
  it.each(pages)('no words of $path run together', ({ elements }) => {
    const body = elements.find(({ tagName }) => tagName === 'body')!;
    const glued = textOf(body).match(GLUED) ?? [];
    expect(glued.map((words) => words.replaceAll(SEAM, '|'))).toEqual([]);
  });
});

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || /^(?:script|style|template)$/.test(node.tagName)) return '';
  const seam = isInline(node) ? SEAM : ' ';
  return seam + node.children.map(textOf).join('') + seam;
}
