import type { Element, Nodes } from 'hast';
import { decodeHTMLStrict } from 'entities';
import { toString } from 'hast-util-to-string';
import { mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import { isHeading } from '#evidence/headings';
import type { Leftover } from '#evidence/facts';
import { BLOCKS } from '#evidence/statements';
import { GONE, LEFTOVERS } from '#markdown/leftover-kinds';
import { FEATURES } from '#markdown/markdown';

/**
 * Finds Markdown that the parser did not take for Markdown, so that a page would show its signs. An
 * escaped sign looks the same in the tree, so each text of the tree is looked up in its source.
 *
 * @param tree as it was parsed, with the positions of its texts
 * @param source what it was parsed from
 * @param firstLine line of the file on which the source begins
 */
export function findLeftovers(tree: Nodes, source: string, firstLine = 1): Leftover[] {
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length + firstLine - 1;
  const found: (Leftover & { offset: number })[] = [];
  const complain = (offset: number, message: string) =>
    found.push({ offset, line: lineAt(offset), message });
  for (const { texts, isParagraph } of blocksOf(tree)) {
    const start = texts[0]![0];
    let text = withoutMarkup(source, texts);
    for (const { pattern, advice, inParagraphs, inPairs, isPlain } of LEFTOVERS) {
      if (inParagraphs && !isParagraph) continue;
      let open = '';
      for (const match of text.matchAll(pattern)) {
        const [signs] = match;
        const end = match.index + signs.length;
        if (isPlain?.(match)) continue;
        const closes = inPairs && open === signs;
        open = closes ? '' : signs;
        if (advice && !closes) {
          complain(
            start + match.index,
            `“${excerpt(source, start + match.index, start + end)}” ${advice}`,
          );
        }
        text = text.slice(0, match.index) + blank(signs) + text.slice(end);
      }
    }
  }
  visit(tree, 'element', (element) => {
    const isLink =
      element.tagName === 'a' && element.properties['dataFootnoteBackref'] === undefined;
    if ((!isLink && !isHeading(element)) || !isEmpty(element)) return;
    const what = isLink ? `the link to ${String(element.properties['href'])}` : 'a heading';
    complain(
      element.position?.start.offset ?? 0,
      `${what} has no words. Write them, or remove it.`,
    );
  });
  visit(tree, { type: 'element', tagName: 'table' }, (table) => {
    let columns = 0;
    visit(table, { type: 'element', tagName: 'tr' }, ({ position }) => {
      const { start, end } = position ?? {};
      if (start?.offset === undefined || end?.offset === undefined) return;
      const cells = cellsIn(source.slice(start.offset, end.offset));
      columns ||= cells.length;
      const cut = cells.slice(columns).join(' | ').trim();
      if (cut) complain(start.offset, `“${cut}” ${BEYOND}`);
    });
  });
  return found
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ line, message }) => ({ line, message }));
}

const BEYOND =
  'is beyond the last column and shown nowhere. Give the first line and the one below it another |, or write \\| for a plain one.';

/** What is between the lines of a row of a table, as it is in the source. */
function cellsIn(row: string): string[] {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/);
}

/**
 * Finds notes and addresses of links that are defined on a line of their own and used nowhere, so
 * that no page shows them.
 *
 * @param source in MDX that parses
 * @param firstLine line of the file on which the source begins
 */
export function findUnused(source: string, firstLine = 1): Leftover[] {
  if (!/^[\s>*+-]*\[[^\]\n]+\]:/m.test(source)) return [];
  const used = new Set<string>();
  const seen = new Set<string>();
  const defined: { name: string; from: number; line: number }[] = [];
  visit(mdxToMdast(source, { features: FEATURES }), (node) => {
    const { start } = node.position ?? {};
    if (!('identifier' in node) || !start) return;
    const name = (node.type.startsWith('footnote') ? '^' : '') + node.identifier;
    if (node.type.endsWith('Reference')) used.add(name);
    else defined.push({ name, from: start.offset!, line: start.line + firstLine - 1 });
  });
  return defined.flatMap(({ name, from, line }) => {
    const isSecond = seen.has(name);
    seen.add(name);
    if (used.has(name) && !isSecond) return [];
    const words = excerpt(source, from, from + source.slice(from).search(/$/m));
    const link = 'Write [words](address) where the link belongs, or \\[ for a plain bracket.';
    const note = `Write [${name}] where the note belongs, or remove it.`;
    const advice = name.startsWith('^') ? note : link;
    const second = 'Another line has the same name: give it one of its own, or remove it.';
    return { line, message: `“${words}” is shown nowhere. ${isSecond ? second : advice}` };
  });
}

interface Block {
  /** Where its texts begin and end in the source. */
  texts: [from: number, to: number][];
  isParagraph: boolean;
}

/** The texts of each paragraph, heading, point or cell, without those of the blocks in it. */
function blocksOf(tree: Nodes): Block[] {
  const blocks = new Map<Nodes, Block>();
  const walk = (node: Nodes, block: Nodes, isParagraph: boolean) => {
    const { start, end } = node.position ?? {};
    if (node.type === 'text' && start?.offset !== undefined && end?.offset !== undefined) {
      if (!blocks.has(block)) blocks.set(block, { texts: [], isParagraph });
      blocks.get(block)!.texts.push([start.offset, end.offset]);
    }
    if (!('children' in node) || (node.type === 'element' && node.tagName === 'code')) return;
    const parent = node;
    for (const child of node.children) {
      const isBlock =
        child.type === 'mdxJsxFlowElement' ||
        (child.type === 'element' && BLOCKS.has(child.tagName));
      const isFree =
        isBlock && child.type === 'element' && child.tagName === 'p' && !isQuote(parent);
      walk(child, isBlock ? child : block, isBlock ? isFree : isParagraph);
    }
  };
  walk(tree, tree, false);
  return [...blocks.values()];
}

function isQuote(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'blockquote';
}

/** Takes the place of a sign that was escaped, and has no meaning. */
const ESCAPED = '\uFFFB';
const ESCAPES = /\\[!-/:-@[-`{-~]|&(?:#\d+|#x[\da-f]+|[a-z]\w*);/gi;
/** What a line of a quotation or of a point begins with, below its first. */
const INDENTS = /(?<=\n)[ \t>]+/g;

/** The texts of a block, as long as they are in the source with all that is between them. */
function withoutMarkup(source: string, texts: Block['texts']): string {
  let at = texts[0]![0];
  return texts
    .map(([from, to]) => {
      const between = blank(source.slice(at, from));
      at = to;
      const text = source.slice(from, to).replace(ESCAPES, (escape) => {
        const isUnknown = escape.startsWith('&') && decodeHTMLStrict(escape) === escape;
        return isUnknown ? escape : blank(escape, ESCAPED);
      });
      return between + text.replace(INDENTS, (indent) => ' '.repeat(indent.length));
    })
    .join('');
}

function blank(text: string, sign = GONE): string {
  return text.replace(/[^\n]/g, sign);
}

/** Some signs as they are in the source, with the words beside them where they are few. */
function excerpt(source: string, from: number, to: number): string {
  const line = source.slice(0, to).lastIndexOf('\n') + 1;
  const [before = ''] = /\S*\s?\S*$/.exec(source.slice(Math.min(line, from), from)) ?? [];
  const [after = ''] = /^[^\n]{0,30}(?!\S)|^\S*/.exec(source.slice(to)) ?? [];
  const isShort = to - from < 4;
  const words = isShort ? before + source.slice(from, to) + after : source.slice(from, to);
  const [first = ''] = words.trim().split('\n');
  return first.length > 60 ? `${first.slice(0, 57)}…` : first;
}

function isEmpty(element: Element): boolean {
  let holdsMore = false;
  visit(element, (node) => {
    if (node.type.startsWith('mdx') || (node.type === 'element' && node.tagName === 'img')) {
      holdsMore = true;
    }
  });
  return !holdsMore && /^[\s\p{Cf}]*$/u.test(toString(element));
}
