import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import { literalAtSigns } from '#evidence/at-signs';
import type { HastPluginEntry } from 'satteri';
import { apostrophePlugin, fixApostrophes } from '#markdown/apostrophes';
import { citationPlugin } from '#markdown/citation-plugin';
import { anchorHeadings, anchorPlugin } from '#markdown/headings';
import { tablePlugin } from '#markdown/table-plugin';

/** A text that is not MDX: a stray `<` or `{`, a component that is never closed. */
export class MarkdownError extends Error {
  /** Line within the text, from 1. */
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** The Markdown of the site, wherever it is parsed. */
export const FEATURES = {
  smartPunctuation: true,
  gfm: { footnotes: false },
  frontmatter: false,
} as const;

/** What is done to the tree of every text, in this order: a heading's id is made of its own words. */
export const PLUGINS: HastPluginEntry[] = [
  apostrophePlugin,
  anchorPlugin,
  tablePlugin,
  citationPlugin,
];

/**
 * Parses Markdown with components (MDX) into an HTML syntax tree, with positions and the anchors
 * of its headings. It is the parser behind Astro's own MDX, for the facts that rules and search
 * need; pages are rendered by Astro.
 *
 * @throws {MarkdownError} with advice and the line
 */
export function parseMarkdown(source: string): Root {
  try {
    const tree = mdxToHast(literalAtSigns(source).replaceAll('\0', '\uFFFD'), {
      features: FEATURES,
    }) as Root;
    fixApostrophes(tree);
    anchorHeadings(tree);
    return tree;
  } catch (error) {
    throw explain(error instanceof Error ? error.message : String(error));
  }
}

function explain(message: string): MarkdownError {
  const [, line, detail] = /^(\d+):\d+: (.*?)(?: \(mdx[^)]*\))?$/s.exec(message) ?? [];
  const advice = detail?.includes('`{`')
    ? 'has a { without its }; braces are not allowed in the text'
    : detail?.includes('closing tag')
      ? `${detail.replace(/^Expected/, 'expects').replace(/ \(\d+:\d+\)/, '')}; write components on one line, like <Safety />`
      : 'has a < that does not begin a component; write "less than", or use [text](address) for a link';
  return new MarkdownError(advice, Number(line ?? 1));
}
