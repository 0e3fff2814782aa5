import type { Element, ElementContent, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { component, element, isBlank, isElement, text } from '#markdown/constructs/nodes';

/**
 * A kind of several words is one as well, and none that there is. A sign after it folds the box
 * elsewhere.
 */
const MARK = /^\[!(\w(?:[\w -]*\w)?)\][-+]?[ \t]*/;

/**
 * `> [!NOTE]`, as GitHub has it. Words on that line are the title, as Obsidian has it, unless their
 * sentence goes on below.
 */
export function callout(quote: Element): RootContent | undefined {
  const [paragraph, ...rest] = quote.children.filter((child) => !isBlank(child));
  if (!isElement(paragraph, 'p')) return undefined;
  const [first, ...others] = paragraph.children;
  if (first?.type !== 'text') return undefined;
  const [mark, kind] = MARK.exec(first.value) ?? [];
  if (mark === undefined || kind === undefined) return undefined;
  const words = [text(first.value.slice(mark.length)), ...others];
  const [line, below] = atFirstBreak(words);
  const title = line.every(isPlain) ? plain(line).trim() : '';
  const isTitle =
    title !== '' && (below.length > 0 ? !/^[a-z]/.test(plain(below)) : rest.length > 0);
  const isOnLine = !isTitle && !line.every(isBlank);
  const said = isOnLine ? words : below;
  const attributes = { kind: kind.toLowerCase(), ...(isTitle && { title }) };
  const opening = element('p', {}, said, isOnLine ? paragraph : lineBelow(paragraph));
  return component('Callout', attributes, [...(said.length > 0 ? [opening] : []), ...rest], quote);
}

/** The nodes before and after the first break of a line; nothing after where there is none. */
function atFirstBreak(nodes: ElementContent[]): [ElementContent[], ElementContent[]] {
  const index = nodes.findIndex((node) => node.type === 'text' && node.value.includes('\n'));
  const broken = nodes[index];
  if (broken?.type !== 'text') return [nodes, []];
  const at = broken.value.indexOf('\n');
  const after = broken.value.slice(at + 1);
  const below = [...(after ? [text(after)] : []), ...nodes.slice(index + 1)];
  return [[...nodes.slice(0, index), text(broken.value.slice(0, at))], below];
}

/** Whether a title says it as well in plain words: links, notes and marks in brackets stay text. */
function isPlain(node: ElementContent): boolean {
  return node.type === 'text' ? !/[[@]/.test(node.value) : isElement(node, /^(?:em|strong|del)$/);
}

function plain(children: ElementContent[]): string {
  return toString({ type: 'root', children });
}

/** Where the words begin when the first line of a paragraph is not one of them. */
function lineBelow({ position }: Element): Pick<Element, 'position'> {
  if (!position) return {};
  const { start, end } = position;
  return { position: { start: { ...start, line: start.line + 1 }, end } };
}
