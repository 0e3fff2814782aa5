import type { Nodes, Root } from 'hast';
import { mdxToHast } from 'satteri';
import { literalAtSigns } from '#evidence/at-signs';
import { fixApostrophes } from '#markdown/apostrophes';
import { arrangeConstructs } from '#markdown/constructs';
import { anchorHeadings } from '#markdown/headings';
import { htmlAdvice } from '#markdown/html-advice';

/** A text that is not MDX: a stray `<` or `{`, a component that is never closed. */
export class MarkdownError extends Error {
  /** Line within the text, from 1. */
  readonly line: number;
  /** The text without the signs that the parser stopped at, where those can be taken out. */
  readonly rest: string | undefined;

  constructor(message: string, line: number, rest?: string) {
    super(message);
    this.line = line;
    this.rest = rest;
  }
}

/** The Markdown of the site, wherever it is parsed. */
export const FEATURES = {
  smartPunctuation: true,
  gfm: true,
  frontmatter: false,
} as const;

/**
 * Parses Markdown with components (MDX) into an HTML syntax tree, with positions and the anchors
 * of its headings. It is the parser behind Astro's own MDX, for the facts that rules and search
 * need; pages are rendered by Astro.
 *
 * @throws {MarkdownError} with advice and the line
 */
export function parseMarkdown(source: string): Root {
  const { tree } = parseSource(source);
  refuseDepth(tree);
  arrange(tree);
  return tree;
}

/** What is done to the tree of every text, for facts and pages alike. */
export function arrange(tree: Root): void {
  arrangeConstructs(tree);
  fixApostrophes(tree);
  anchorHeadings(tree);
}

/** As deep as a tree may be; the compiler stops at 128. */
const MAX_DEPTH = 100;

function refuseDepth(node: Nodes, depth = 0, above = 1): void {
  const line = node.position?.start.line ?? above;
  if (depth > MAX_DEPTH) {
    const message = `has quotations or lists ${MAX_DEPTH} deep, one in another. Write fewer > or spaces.`;
    throw new MarkdownError(message, line);
  }
  if ('children' in node) for (const child of node.children) refuseDepth(child, depth + 1, line);
}

/**
 * The tree of a text before anything is done to it, with the source its positions are of.
 *
 * @throws {MarkdownError} with advice and the line
 */
export function parseSource(text: string): { tree: Root; source: string } {
  const source = literalAtSigns(text).replaceAll('\0', '\uFFFD');
  try {
    return { tree: mdxToHast(source, { features: FEATURES }) as Root, source };
  } catch (error) {
    throw explain(error instanceof Error ? error.message : String(error), source);
  }
}

/** What the parser stopped at, in an author's words. */
function explain(message: string, source: string): MarkdownError {
  const [, line = '1', detail = ''] = /^(\d+):\d+: (.*?)(?: \(mdx[^)]*\))?$/s.exec(message) ?? [];
  const lines = source.split('\n');
  const at = Number(line) - 1;
  const written = lines[at] ?? '';
  const [, , component] = UNCLOSED.exec(detail) ?? [];
  const rest = /^[A-Z]/.test(component ?? '')
    ? source.replaceAll(new RegExp(`<(?=/?${component}\\b)`, 'g'), ' ')
    : lines.with(at, written.replace(/<[^<>]*>|[<{}]/g, ' ')).join('\n');
  return new MarkdownError(adviceOn(detail, written), at + 1, rest === source ? undefined : rest);
}

const UNCLOSED = /closing tag (?:for )?`<(\/?)(\w+)/;

function adviceOn(detail: string, written: string): string {
  const [, slash, tag = ''] = UNCLOSED.exec(detail) ?? [];
  if (/^[a-z]/.test(tag)) return `has <${slash}${tag}>, which is HTML. ${htmlAdvice(tag)}`;
  if (slash)
    return `has a </${tag}> without a <${tag}> on a line of its own. Write both, or remove it.`;
  if (tag) {
    return `has a <${tag}> without a </${tag}> on a line of its own. Write both, or <${tag} /> alone.`;
  }
  if (detail.includes('`{`')) return 'has a { without its }. Write the words without braces.';
  if (detail.includes('expression')) {
    return 'has words between { and }, which hold code. Write them without braces.';
  }
  if (written.includes('<!--')) return 'has a note between <!-- and -->, which is HTML. Remove it.';
  if (/<(?:https?:|mailto:|[^\s<>]+@)/.test(written)) {
    return 'has an address between < and >. Write it without them, or as [words](address).';
  }
  return 'has a < that does not begin a component. Write "less than", or [words](address) for a link.';
}
