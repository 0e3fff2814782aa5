import { onOneLine, splitSentences } from '#evidence/sentences';
import type { Content } from '#library/content';
import { plainFieldsOf } from '#rules/plain-field-list';
import { authoredTexts } from '#rules/rule';

/** A text that a visitor can read: a sentence, a heading or a field. */
export interface ReadableText {
  file: string;
  /** In words: a field, an id. */
  place: string;
  line?: number;
  text: string;
  /** Whether it names a source or a claim, so that it tells of research. */
  isCited?: true;
  /** Whether it stands in a block quote: words to borrow, or words of somebody else. */
  inQuote?: true;
}

/** Every sentence, heading and field that ends up on a page, without the ledger of others' claims. */
export function readableTexts(content: Content): ReadableText[] {
  const unreadTexts = content.unreadTexts.filter(({ file }) => !file.startsWith('claims/'));
  return [
    ...plainFieldsOf(content).flatMap(({ states, isBacked, value, ...where }) =>
      splitSentences(value).map((text) => ({ ...where, text })),
    ),
    ...authoredTexts({ ...content, claims: [], unreadTexts }).flatMap(({ file, place, facts }) =>
      facts.statements.map(({ text, line, citations, claims, inQuote }) => ({
        ...{ file, place, line, text },
        ...(citations.length + claims.length > 0 && { isCited: true as const }),
        ...(inQuote && { inQuote }),
      })),
    ),
  ].map((readable) => ({ ...readable, text: onOneLine(readable.text) }));
}
