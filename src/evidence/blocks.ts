import type { Nodes, Parents } from 'hast';
import { toString } from 'hast-util-to-string';
import { parseCitations } from '#evidence/citations';
import type { Document, Statement } from '#evidence/document';
import { isHeading } from '#markdown/headings';
import { splitSentences, words } from '#evidence/sentences';

export const BLOCKS = new Set([
  'p',
  'li',
  'td',
  'th',
  'dd',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
export const CONTAINERS = new Set([...BLOCKS, 'ul', 'ol', 'table', 'blockquote']);

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

/**
 * Adds what a block says to a document.
 *
 * @param inQuote whether it stands in a block quote
 */
export function readBlock(
  node: Parents,
  firstLine: number,
  document: Document,
  inQuote: boolean,
): void {
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
    document.statements.push(...readStatements(plain, found, firstLine, inQuote));
  }
}

function readStatements(
  plain: string,
  found: { citations: string[]; claims: string[] }[],
  firstLine: number,
  inQuote: boolean,
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
      citations: used.flatMap((piece) => piece.citations),
      claims: used.flatMap((piece) => piece.claims),
      line: firstLine + joined.slice(0, at).split('\n').length - 1,
    };
  });
}
