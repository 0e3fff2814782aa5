import type { Root } from 'hast';
import { parseCitations } from '#evidence/citations';
import { inText, isElement, replaceTexts, text } from '#markdown/constructs/nodes';

/** Punctuation that closes what a citation is part of; none of it may begin a line. */
const CLOSING = /^[.,;:?!)’”]+/;

/**
 * Turns the marks of a text into components: `[@a, p. 7; see @b]`, `@a` and `[-@a]` into `<Cite>`,
 * `[claim: id]` into `<Verdict>`, `[my view]` into `<View>`. Each is numbered within its text, by
 * source and by claim.
 *
 * @param place what the text is called among those of its page
 */
export function markCitations(tree: Root, place: string): void {
  const counts = new Map<string, number>();
  const nextUse = (name: string) => {
    const use = (counts.get(name) ?? 0) + 1;
    counts.set(name, use);
    return use;
  };
  replaceTexts(tree, (words, parent) => {
    if (isElement(parent, 'code')) return undefined;
    const pieces = parseCitations(words);
    const [only] = pieces;
    if (pieces.length === 1 && only?.kind === 'text' && only.value === words) return undefined;
    return pieces.flatMap((piece, index) => {
      if (piece.kind === 'text') {
        const follows = pieces[index - 1]?.kind === 'citation';
        return [text(follows ? piece.value.replace(CLOSING, '') : piece.value)];
      }
      if (piece.kind === 'view') return [inText('View', {})];
      if (piece.kind === 'claims') {
        return piece.ids.map((id) =>
          inText('Verdict', { claim: id, place, use: String(nextUse(`claim ${id}`)) }),
        );
      }
      const next = pieces[index + 1];
      const [end = ''] = (next?.kind === 'text' && CLOSING.exec(next.value)) || [];
      const { items, narrative } = piece;
      // A source named twice in one citation is printed once.
      const keys = [...new Set(items.map(({ key }) => key))];
      const uses = Object.fromEntries(keys.map((key) => [key, nextUse(`source ${key}`)]));
      return [
        inText('Cite', {
          citation: JSON.stringify({ items, narrative }),
          uses: JSON.stringify(uses),
          place,
          ...(end && { end }),
        }),
      ];
    });
  });
}
