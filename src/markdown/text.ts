import type { Root, RootContent } from 'hast';
import { parseCitations } from '#evidence/citations';
import type { TextFacts } from '#evidence/facts';
import { readFacts } from '#evidence/facts';
import type { TextPart } from '#evidence/text-parts';
import { textParts } from '#evidence/text-parts';
import { strayCaptions } from '#markdown/constructs/tables';
import { findLeftovers, findUnused } from '#markdown/leftovers';
import { parseMarkdown, parseSource } from '#markdown/markdown';

/** A text an author wrote: what the rules and the search need to know of it. */
export interface Text {
  facts: TextFacts;
  parts: TextPart[];
  /** Whether it is one paragraph of words, as a question must be. */
  isPlainLine: boolean;
  /** Whether it could not be parsed; its facts are those of an empty text. */
  isBroken?: true;
}

/** Replaces a text that could not be parsed. */
export function brokenText(): Text {
  return { ...readText(''), isBroken: true };
}

/**
 * Whether a text may be compiled, which runs what is code in it. Whatever else is wrong with it, a
 * preview can show it.
 *
 * @param components names of those it may use
 */
export function isShowable({ facts, isBroken }: Text, components: Set<string>): boolean {
  return (
    !isBroken &&
    facts.code.length === 0 &&
    facts.components.every(({ name }) => components.has(name))
  );
}

/**
 * Reads a Markdown text.
 *
 * @param firstLine line of the file on which the text begins
 * @throws {MarkdownError} when it does not parse
 */
export function readText(source: string, firstLine = 1): Text {
  const tree = parseMarkdown(source);
  const raw = parseSource(source);
  const leftovers = [
    ...findLeftovers(raw.tree, raw.source, firstLine),
    ...findUnused(raw.source, firstLine),
    ...strayCaptions(tree).map((stray) => ({ ...stray, line: stray.line + firstLine - 1 })),
  ];
  return {
    facts: readFacts(tree, firstLine, leftovers),
    parts: textParts(tree),
    isPlainLine: isPlainLine(tree),
  };
}

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
