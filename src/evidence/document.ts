import type { Element, Nodes, Parents, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { withoutMarks } from '#evidence/at-signs';
import { parseCitations } from '#evidence/citations';
import { anchorOf, isHeading } from '#evidence/headings';
import { splitSentences, words } from '#evidence/sentences';

/** A place in a text. `line` counts from 1 within the file the text came from. */
interface Placed {
  line: number;
}

export interface Section extends Placed {
  depth: number;
  slug: string;
  text: string;
  /** Whether a source or a verdict stands in it, where lists of sections could not show it. */
  holdsMark?: true;
  /** Whether a line of `---` or `===` below it makes it a heading, and not a # before it. */
  underlined?: true;
}

/** One sentence with what backs it. */
export interface Statement extends Placed {
  text: string;
  citations: string[];
  claims: string[];
}

/** Everything the rules and the library need to know of a text, without its tree. */
export interface Document {
  sections: Section[];
  /** Every use of a source in reading order; a key stands once for each use. */
  citations: ({ key: string } & Placed)[];
  claims: ({ id: string } & Placed)[];
  links: ({
    href: string;
    /** Whether a source or a verdict, itself a link, stands among its words. */
    holdsMark?: true;
  } & Placed)[];
  /** Pictures in Markdown, which content may not contain. */
  images: Placed[];
  components: ({
    name: string;
    attributes: Record<string, string>;
    /** Whether something stands between its tags, where no page would show it. */
    holdsText?: true;
    /** Whether words stand in the same line, which would break its box out of the paragraph. */
    inLine?: true;
  } & Placed)[];
  /** Import lines, `{expressions}`, blocks of code and boxes to tick, which content may not contain. */
  code: ({ source: string } & Placed)[];
  statements: Statement[];
  words: number;
}

/**
 * The plain facts of a text.
 *
 * @param tree of `parseMarkdown`
 * @param firstLine line of the file on which the text begins
 */
export function documentOf(tree: Root, firstLine = 1): Document {
  const document: Document = {
    sections: [],
    citations: [],
    claims: [],
    links: [],
    images: [],
    components: [],
    code: [],
    statements: [],
    words: 0,
  };
  const lineOf = (node: Root | RootContent) => (node.position?.start.line ?? 1) + firstLine - 1;
  const linesOf = ({ position }: Element) =>
    position ? position.end.line - position.start.line + 1 : 1;

  visit(tree, (node) => {
    if (node.type === 'root') return;
    const line = lineOf(node);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      document.components.push({
        name: node.name ?? '',
        attributes: attributesOf(node),
        ...(node.children.length > 0 && { holdsText: true }),
        ...(node.type === 'mdxJsxTextElement' && { inLine: true }),
        line,
      });
      for (const source of expressionsOf(node)) document.code.push({ source, line });
      if (
        node.children.some(
          (child) =>
            (child.type === 'text' && child.value.trim() !== '') ||
            (child.type === 'element' && !CONTAINERS.has(child.tagName)),
        )
      ) {
        readBlock(node, line, document);
      }
    } else if (node.type === 'mdxjsEsm') {
      document.code.push({ source: node.value, line });
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      document.code.push({ source: `{${node.value}}`, line });
    } else if (node.type === 'element') {
      if (node.tagName === 'pre') document.code.push({ source: '```', line });
      if (property(node, 'className') === 'task-list-item')
        document.code.push({ source: '[ ]', line });
      if (node.tagName === 'code') return SKIP;
      if (isHeading(node)) {
        const depth = Number(node.tagName[1]);
        document.sections.push({
          depth,
          slug: anchorOf(node),
          text: withoutMarks(toString(node)),
          ...(holdsMark(node) && { holdsMark: true }),
          ...(linesOf(node) > 1 && { underlined: true }),
          line,
        });
      }
      if (node.tagName === 'a') {
        const href = property(node, 'href');
        document.links.push({ href, ...(holdsMark(node) && { holdsMark: true }), line });
      }
      if (node.tagName === 'img') document.images.push({ line });
      if (BLOCKS.has(node.tagName)) readBlock(node, line, document);
    }
    return undefined;
  });
  return document;
}

/** Attributes of a component; those that are no plain text are left out. */
export function attributesOf(node: { attributes?: unknown[] }): Record<string, string> {
  const pairs = (node.attributes ?? []).flatMap((attribute) => {
    const { name, value } = attribute as { name?: string; value?: unknown };
    return name && typeof value === 'string' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** Attributes of a component that are code: `onClick={…}`, `{...all}`. */
function expressionsOf(node: { attributes?: unknown[] }): string[] {
  return (node.attributes ?? []).flatMap((attribute) => {
    const { name, value } = attribute as { name?: string; value?: unknown };
    if (name === undefined) return ['{…}'];
    return value === null || value === undefined || typeof value === 'string'
      ? []
      : [`${name}={…}`];
  });
}

function holdsMark(node: Element): boolean {
  return parseCitations(toString(node)).some(({ kind }) => kind !== 'text');
}

function property(node: Element, name: string): string {
  return String(node.properties?.[name] ?? '');
}

const BLOCKS = new Set(['p', 'li', 'td', 'th', 'dd', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const CONTAINERS = new Set([...BLOCKS, 'ul', 'ol', 'table', 'blockquote']);

/** The text of a block without that of the blocks inside it (a list within a list item). */
function ownText(node: { children: Nodes[] }): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element' || CONTAINERS.has(child.tagName)) return '';
      // Code shows its signs as they are, so an `@key` or a `[claim: …]` in it names nothing.
      if (child.tagName === 'code') return toString(child).replace(/[@[]/g, '');
      return ownText(child);
    })
    .join('');
}

/** Citations and markers are stood in for by these, so that "p. 7" ends no sentence. */
const STAND_IN = 0xe000;

function readBlock(node: Parents, firstLine: number, document: Document): void {
  const found: { citations: string[]; claims: string[] }[] = [];
  let plain = '';
  let line = firstLine;
  for (const piece of parseCitations(ownText(node))) {
    if (piece.kind === 'text') {
      plain += piece.value;
      line += piece.value.split('\n').length - 1;
      continue;
    }
    // A source named twice in one citation is printed once.
    const keys = piece.kind === 'citation' ? piece.items.map((item) => item.key) : [];
    const citations = [...new Set(keys)];
    const claims = piece.kind === 'claims' ? piece.ids : [];
    document.citations.push(...citations.map((key) => ({ key, line })));
    document.claims.push(...claims.map((id) => ({ id, line })));
    plain += String.fromCharCode(STAND_IN + found.length);
    found.push({ citations, claims });
  }
  document.words += words(plain).length;
  if (!isHeading(node)) {
    document.statements.push(...readStatements(plain, found, firstLine));
  }
}

function readStatements(
  plain: string,
  found: { citations: string[]; claims: string[] }[],
  firstLine: number,
): Statement[] {
  let from = 0;
  // A marker that follows the full stop belongs to the sentence before it.
  const joined = plain.replace(/([.!?…]["”’)\]]*)([\uE000-\uF8FF]+)/g, '$2$1');
  return splitSentences(joined).map((sentence) => {
    const at = joined.indexOf(sentence, from);
    from = at + sentence.length;
    const used = [...sentence.matchAll(/[\uE000-\uF8FF]/g)].flatMap(
      ([character]) => found[character.charCodeAt(0) - STAND_IN] ?? [],
    );
    return {
      text: sentence.replace(/\s*[\uE000-\uF8FF]/g, '').trim(),
      citations: used.flatMap((piece) => piece.citations),
      claims: used.flatMap((piece) => piece.claims),
      line: firstLine + joined.slice(0, at).split('\n').length - 1,
    };
  });
}
