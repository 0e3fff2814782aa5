import type { Nodes, Parents, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { CitedItem } from '#evidence/citations';
import { parseCitations } from '#evidence/citations';
import { attributesOf } from '#evidence/document';
import { printHtml } from '#markdown/html';

/** What only the rest of the site can fill in: a source, a verdict, a component. */
export type Gap =
  | {
      kind: 'citation';
      items: CitedItem[];
      narrative?: true;
      /** Signs that close what the citation stands in; none may begin a line. */
      end: string;
    }
  | { kind: 'claims'; ids: string[] }
  | { kind: 'component'; name: string; attributes: Record<string, string> };

/** A text as HTML, with its gaps in their places. */
export type Template = (string | Gap)[];

const CLOSING = /^[.,;:?!)’”]+/;

/** Stands for a gap while the tree is printed; Markdown has no such sign. */
const MARK = '\0';

/**
 * Makes a text into HTML but for its gaps, so that it is parsed once and not for each page.
 *
 * @param tree of `parseMarkdown`; used up
 */
export function templateOf(tree: Root): Template {
  const gaps: Gap[] = [];
  const mark = (gap: Gap): RootContent => {
    gaps.push(gap);
    return { type: 'raw', value: MARK } as unknown as RootContent;
  };
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const replace = (content: RootContent[]): [typeof SKIP, number] => {
      (parent.children as RootContent[]).splice(index, 1, ...content);
      return [SKIP, index + content.length];
    };
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const attributes = attributesOf(node);
      return replace([mark({ kind: 'component', name: node.name ?? '', attributes })]);
    }
    if (node.type === 'element' && node.tagName === 'code') return SKIP;
    if (isBreakBetweenBlocks(node, parent) || isForeign(node)) return replace([]);
    if (node.type === 'text') return replace(contentOf(node.value, mark));
    return undefined;
  });
  const pieces = printHtml(tree, true).split(MARK);
  return pieces.flatMap((html, index) => [
    ...(index > 0 ? [gaps[index - 1]!] : []),
    ...(html ? [html] : []),
  ]);
}

function contentOf(value: string, mark: (gap: Gap) => RootContent): RootContent[] {
  const pieces = parseCitations(value);
  return pieces.map((piece, index): RootContent => {
    if (piece.kind === 'claims') return mark(piece);
    if (piece.kind === 'citation') {
      const next = pieces[index + 1];
      const [end = ''] = (next?.kind === 'text' && CLOSING.exec(next.value)) || [];
      return mark({ ...piece, end });
    }
    const follows = pieces[index - 1]?.kind === 'citation';
    return { type: 'text', value: follows ? piece.value.replace(CLOSING, '') : piece.value };
  });
}

/** Code and HTML as an author wrote them. A rule refuses such a text; no page may show it. */
function isForeign(node: Nodes | { type: 'raw' }): boolean {
  return node.type === 'raw' || node.type.startsWith('mdx');
}

/** A line break of the source that no reader sees, and every page would carry. */
function isBreakBetweenBlocks(node: Nodes, parent: Parents): boolean {
  const holdsBlocks =
    parent.type === 'root' ||
    (parent.type === 'element' && ['ul', 'ol', 'blockquote'].includes(parent.tagName));
  return holdsBlocks && node.type === 'text' && node.value === '\n';
}
