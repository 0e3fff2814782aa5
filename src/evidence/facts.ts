import type { Element, Nodes, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { withoutMarks } from '#evidence/at-signs';
import { parseCitations } from '#evidence/citations';
import { anchorOf, isHeading } from '#evidence/headings';
import type { BlockFacts, Placed } from '#evidence/statements';
import { BLOCKS, CONTAINERS, readBlock } from '#evidence/statements';

export interface Section extends Placed {
  depth: number;
  slug: string;
  text: string;
  /** Whether it contains a citation or a verdict, which lists of sections could not show. */
  containsCitation?: true;
  /** Whether a line of `---` or `===` below it makes it a heading, and not a # before it. */
  underlined?: true;
}

/** Markdown that the parser did not take for Markdown, so that a page would show its signs. */
export interface Leftover extends Placed {
  /** What is shown, and what to write instead. */
  message: string;
}

/** The words that stand for a picture; none where its author says that nobody would miss it. */
export function pictureWords(alt: string): string {
  return /^decorative$/i.test(alt.trim()) ? '' : alt.trim();
}

/** Everything the rules and the library need to know of a text, without its tree. */
export interface TextFacts extends BlockFacts {
  sections: Section[];
  links: ({
    href: string;
    /** Whether its words contain a citation or a verdict, itself a link. */
    containsCitation?: true;
  } & Placed)[];
  /** Pictures in Markdown. */
  images: ({
    /** As it is written: the name of a file. */
    src: string;
    alt: string;
    /** Whether it has a line of its own, which makes it a figure. */
    isAlone?: true;
  } & Placed)[];
  /** What is said of who made a picture. */
  credits: ({ text: string } & Placed)[];
  components: ({
    name: string;
    attributes: Record<string, string>;
    /** Whether something is between its tags, where no page would show it. */
    holdsText?: true;
    /** Whether it shares a line with words, which would break its box out of the paragraph. */
    inLine?: true;
    /** Whether Markdown made it, such as the figure of a picture, and the author wrote no tag. */
    isMade?: true;
    /** The kinds of elements between its tags. */
    elements?: string[];
    /** The words of a pull quote. */
    text?: string;
  } & Placed)[];
  /** Import lines, `{expressions}`, blocks of code and boxes to tick, which content may not contain. */
  code: ({ source: string } & Placed)[];
  leftovers: Leftover[];
}

/**
 * The plain facts of a text.
 *
 * @param tree of `parseMarkdown`
 * @param firstLine line of the file on which the text begins
 * @param leftovers what its parser has left
 */
export function readFacts(tree: Root, firstLine = 1, leftovers: Leftover[] = []): TextFacts {
  const facts: TextFacts = {
    sections: [],
    citations: [],
    claims: [],
    views: [],
    links: [],
    images: [],
    credits: [],
    components: [],
    code: [],
    leftovers,
    statements: [],
    words: 0,
  };
  const lineOf = (node: Root | RootContent) => (node.position?.start.line ?? 1) + firstLine - 1;
  const linesOf = ({ position }: Element) =>
    position ? position.end.line - position.start.line + 1 : 1;

  const add = ({ citations, claims, views, statements, words }: BlockFacts) => {
    facts.citations.push(...citations);
    facts.claims.push(...claims);
    facts.views.push(...views);
    facts.statements.push(...statements);
    facts.words += words;
  };

  const quoted = new Set<Nodes>();
  const views = new Set<Nodes>();

  visit(tree, (node, _, parent) => {
    if (node.type === 'root') return;
    for (const [passages, begins] of [
      [quoted, isQuotation(node)],
      [views, isView(node)],
    ] as const) {
      if ((begins || passages.has(node)) && 'children' in node) {
        for (const child of node.children) passages.add(child);
      }
    }
    const around = { inQuote: quoted.has(node), isView: views.has(node) || isView(node) };
    const line = lineOf(node);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const elements = node.children.flatMap((child) =>
        'tagName' in child ? [child.tagName] : [],
      );
      facts.components.push({
        name: node.name ?? '',
        attributes: attributesOf(node),
        ...(node.children.length > 0 && { holdsText: true }),
        ...(node.type === 'mdxJsxTextElement' && { inLine: true }),
        ...(!('_mdxExplicitJsx' in (node.data ?? {})) && { isMade: true }),
        ...(elements.length > 0 && { elements }),
        ...(node.name === 'PullQuote' && { text: toString(node) }),
        line,
      });
      for (const source of expressionsOf(node)) facts.code.push({ source, line });
      if (
        node.children.some(
          (child) =>
            (child.type === 'text' && child.value.trim() !== '') ||
            (child.type === 'element' && !CONTAINERS.has(child.tagName)),
        )
      ) {
        add(readBlock(node, line, around));
      }
    } else if (node.type === 'mdxjsEsm') {
      facts.code.push({ source: node.value, line });
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      facts.code.push({ source: `{${node.value}}`, line });
    } else if (node.type === 'element') {
      if (node.tagName === 'pre') facts.code.push({ source: '```', line });
      if (property(node, 'className') === 'task-list-item')
        facts.code.push({ source: '[ ]', line });
      if (node.tagName === 'code') return SKIP;
      if (isHeading(node)) {
        const depth = Number(node.tagName[1]);
        facts.sections.push({
          depth,
          slug: anchorOf(node),
          text: withoutMarks(toString(node)),
          ...(containsCitation(node) && { containsCitation: true }),
          ...(linesOf(node) > 1 && { underlined: true }),
          line,
        });
      }
      if (node.tagName === 'a') {
        const href = property(node, 'href');
        facts.links.push({ href, ...(containsCitation(node) && { containsCitation: true }), line });
      }
      if (node.tagName === 'img') {
        const isAlone = parent?.type === 'mdxJsxFlowElement' && parent.name === 'Figure';
        facts.images.push({
          src: fileName(property(node, 'src')),
          alt: property(node, 'alt').trim(),
          ...(isAlone && { isAlone }),
          line,
        });
      }
      if (property(node, 'className') === 'credit')
        facts.credits.push({ text: toString(node), line });
      if (BLOCKS.has(node.tagName)) add(readBlock(node, line, around));
    }
    return undefined;
  });
  return facts;
}

/** Attributes of a component; those that are not plain text are left out. */
export function attributesOf(node: { attributes?: unknown[] }): Record<string, string> {
  const pairs = (node.attributes ?? []).flatMap((attribute) => {
    const { name, value } = attribute as { name?: string; value?: unknown };
    return name && typeof value === 'string' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** Whether what is in it are words to borrow, words of somebody else, or said in the text already. */
function isQuotation(node: RootContent): boolean {
  if (node.type === 'element') return node.tagName === 'blockquote';
  return node.type === 'mdxJsxFlowElement' && node.name === 'PullQuote';
}

/** Whether what is in it is the view of the person whom it names. */
function isView(node: RootContent): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === 'FromPractice';
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

/** The name of a file as the folder has it, of its address in Markdown. */
function fileName(src: string): string {
  try {
    return decodeURI(src).replace(/^\.\//, '');
  } catch {
    return src;
  }
}

/** Whether a heading or a link holds what is a link itself: a citation, a verdict or a note. */
function containsCitation(node: Element): boolean {
  let hasNote = false;
  visit(node, 'mdxJsxTextElement', ({ name }) => {
    hasNote ||= name === 'Footnote';
  });
  return hasNote || parseCitations(toString(node)).some(({ kind }) => kind !== 'text');
}

function property(node: Element, name: string): string {
  return String(node.properties?.[name] ?? '');
}
