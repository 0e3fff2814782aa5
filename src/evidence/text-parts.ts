import type { Element, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { markAtSigns, withoutMarks } from '#evidence/at-signs';
import { attributesOf } from '#evidence/facts';
import { parseCitations } from '#evidence/citations';
import { VERDICTS } from '#evidence/claims';
import { pictureWords } from '#evidence/facts';
import { anchorOf, isHeading } from '#evidence/headings';

/** What is under one heading of a text, as the search has it. */
export interface TextPart {
  /** Empty for what comes before the first heading. */
  title: string;
  slug: string;
  /**
   * The words, on one line. Citations in brackets and verdicts are left out, because they have
   * results of their own; an `@key` in the sentence stays, and `nameSources` puts a name for it.
   */
  text: string;
}

/** A text cut at its headings. */
export function textParts(tree: Root): TextPart[] {
  const parts: TextPart[] = [{ title: '', slug: '', text: '' }];
  for (const node of tree.children) {
    if (isHeading(node)) {
      parts.push({ title: withoutMarks(toString(node)), slug: anchorOf(node), text: '' });
    } else {
      parts.at(-1)!.text += ` ${wordsOf(node)}`;
    }
  }
  return parts.map((part) => ({ ...part, text: tidy(part.text) }));
}

/**
 * Puts the names of sources where a sentence cites them.
 *
 * @param nameOf the source as a sentence calls it, "Papp et al. (2009)"
 */
export function nameSources(text: string, nameOf: (key: string) => string): string {
  if (!text.includes('@')) return text;
  return parseCitations(text)
    .map((piece) => {
      if (piece.kind === 'text') return piece.value;
      return piece.kind === 'citation' && piece.narrative ? nameOf(piece.items[0]!.key) : '';
    })
    .join('');
}

/**
 * Of components, the words an author wrote between their tags: the rest is on many pages, but for what
 * the labels mean.
 */
function wordsOf(node: RootContent): string {
  if (node.type === 'text') return withoutMarkers(node.value);
  if (node.type === 'mdxJsxFlowElement') {
    if (node.name === 'Verdicts') {
      return Object.values(VERDICTS)
        .map(({ label, meaning }) => ` ${label}: ${meaning} `)
        .join('');
    }
    // A pull quote says what the text says, and what names nobody is not printed.
    const isSilent =
      node.name === 'PullQuote' || (node.name === 'FromPractice' && !attributesOf(node)['by']);
    return isSilent ? '' : ` ${node.children.map(wordsOf).join('')} `;
  }
  if (node.type !== 'element') return '';
  if (node.tagName === 'img') return ` ${pictureWords(String(node.properties['alt']))} `;
  const words = node.children.map(wordsOf).join('');
  return isInline(node) ? words : ` ${words} `;
}

function isInline({ tagName }: Element): boolean {
  return /^(?:a|abbr|b|code|del|em|i|strong|sub|sup)$/.test(tagName);
}

function withoutMarkers(value: string): string {
  return parseCitations(value)
    .map((piece) => {
      // `nameSources` reads the text again, and must find no other citations than are here.
      if (piece.kind === 'text') return markAtSigns(piece.value);
      return piece.kind === 'citation' && piece.narrative ? `@${piece.items[0]!.key}` : '';
    })
    .join('');
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:?!])/g, '$1')
    .trim();
}
