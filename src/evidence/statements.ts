import type { Nodes, Parents } from 'hast';
import { toString } from 'hast-util-to-string';
import { parseCitations } from '#evidence/citations';
import { isHeading } from '#evidence/headings';
import { splitSentences, words } from '#evidence/sentences';

/** A place in a text. `line` counts from 1 within the file the text came from. */
export interface Placed {
  line: number;
}

/** One sentence with what backs it. */
export interface Statement extends Placed {
  text: string;
  /** The sentence before it in the same block. */
  previous?: string;
  /** Whether it stands in a block quote: words to borrow, or words of somebody else. */
  inQuote?: true;
  /** Whether it is marked as the view of a person who is named with it. */
  isView?: true;
  citations: string[];
  claims: string[];
}

/** What a block or a text says and names. */
export interface BlockFacts {
  /** Every use of a source in reading order; a key appears once for each use. */
  citations: ({ key: string } & Placed)[];
  claims: ({ id: string } & Placed)[];
  /** Every `[my view]` after a sentence. */
  views: Placed[];
  /** Its sentences; a heading has none. */
  statements: Statement[];
  words: number;
}

/** What a block stands in. */
export interface Around {
  inQuote: boolean;
  isView: boolean;
}

/** What a mark in a text names. */
interface Mark {
  citations: string[];
  claims: string[];
  isView: boolean;
}

/** Elements whose own text is read as sentences. */
export const BLOCKS = new Set('p li td th dd dt h1 h2 h3 h4 h5 h6'.split(' '));
/** Elements whose text is not that of the block around them. */
export const CONTAINERS = new Set([...BLOCKS, 'ul', 'ol', 'table', 'blockquote']);

/** The text of a block without that of the blocks inside it (a list within a list item). */
function ownText(node: { children: Nodes[] }): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element' || CONTAINERS.has(child.tagName)) return '';
      // Code shows its characters as they are, so an `@key` or a `[claim: …]` in it names nothing.
      if (child.tagName === 'code') return toString(child).replace(/[@[]/g, '');
      return ownText(child);
    })
    .join('');
}

/** Citations and markers are replaced by these, so that "p. 7" does not end a sentence. */
const STAND_IN = 0xe000;

/**
 * Reads the text of a block.
 *
 * @param firstLine line of the file on which the block begins
 * @param around whether it stands in a block quote, or in a passage that is somebody's view
 */
export function readBlock(node: Parents, firstLine: number, around: Around): BlockFacts {
  const block: BlockFacts = { citations: [], claims: [], views: [], statements: [], words: 0 };
  const found: Mark[] = [];
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
    block.citations.push(...citations.map((key) => ({ key, line })));
    if (piece.kind === 'view') block.views.push({ line });
    block.claims.push(...claims.map((id) => ({ id, line })));
    plain += String.fromCharCode(STAND_IN + found.length);
    found.push({ citations, claims, isView: piece.kind === 'view' });
  }
  block.words = words(plain).length;
  if (!isHeading(node)) {
    block.statements = readStatements(plain, found, firstLine, around);
  }
  return block;
}

function readStatements(
  plain: string,
  found: Mark[],
  firstLine: number,
  { inQuote, isView }: Around,
): Statement[] {
  let from = 0;
  let previous = '';
  // A marker that follows the full stop belongs to the sentence before it.
  const joined = plain.replace(/([.!?…]["”’)\]]*)([\uE000-\uF8FF]+)/g, '$2$1');
  return splitSentences(joined).map((sentence) => {
    const at = joined.indexOf(sentence, from);
    from = at + sentence.length;
    const used = [...sentence.matchAll(/[\uE000-\uF8FF]/g)].flatMap(
      ([character]) => found[character.charCodeAt(0) - STAND_IN] ?? [],
    );
    const text = sentence.replace(/\s*[\uE000-\uF8FF]/g, '').trim();
    const before = previous;
    previous = text;
    return {
      text,
      ...(before && { previous: before }),
      ...(inQuote && { inQuote: true }),
      ...((isView || used.some((mark) => mark.isView)) && { isView: true }),
      citations: used.flatMap((piece) => piece.citations),
      claims: used.flatMap((piece) => piece.claims),
      line: firstLine + joined.slice(0, at).split('\n').length - 1,
    };
  });
}
