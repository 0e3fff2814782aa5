import type { Element, RootContent } from 'hast';
import { component, element, isBlank, isElement, text } from '#markdown/constructs/nodes';

/** A sign after it folds the box elsewhere. */
const MARK = /^\[!(\w+)\][-+]?[ \t]*([^\n]*)\n?/;

/**
 * `> [!NOTE]`, as GitHub has it. Words on that line are the title, as Obsidian has it, unless their
 * sentence goes on below.
 */
export function callout(quote: Element): RootContent | undefined {
  const [paragraph, ...rest] = quote.children.filter((child) => !isBlank(child));
  if (!isElement(paragraph, 'p')) return undefined;
  const [first, ...others] = paragraph.children;
  if (first?.type !== 'text') return undefined;
  const [mark, kind, line = ''] = MARK.exec(first.value) ?? [];
  if (mark === undefined || kind === undefined) return undefined;
  const below = first.value.slice(mark.length);
  const isAlone = below === '' && others.length === 0;
  const isTitle =
    line !== '' && (isAlone ? rest.length > 0 : mark.endsWith('\n') && !/^[a-z]/.test(below));
  const value = isTitle || line === '' ? below : first.value.slice(first.value.indexOf(line));
  const said = [...(value ? [text(value)] : []), ...others];
  const attributes = { kind: kind.toLowerCase(), ...(isTitle && { title: line.trim() }) };
  const opening = element('p', {}, said, value === below ? lineBelow(paragraph) : paragraph);
  return component('Callout', attributes, [...(said.length > 0 ? [opening] : []), ...rest], quote);
}

/** Where the words begin when the first line of a paragraph is not one of them. */
function lineBelow({ position }: Element): Pick<Element, 'position'> {
  if (!position) return {};
  const { start, end } = position;
  return { position: { start: { ...start, line: start.line + 1 }, end } };
}
