/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION = /(?:\b(?:U\.S|Dr|Mr|Mrs|Ms|vs|e\.g|i\.e|al|pp?|St)|\b[A-Z])\.$/;
/** "No. 5" is a number; "No. You can …" is an answer. */
const NUMBER_SIGN = /\bNo\.$/;
const BOUNDARY = /[.!?…]["”’)\]]*(?=\s)/g;
const OPENING = /^\s+["“‘(\[]?[\p{Lu}\d\uE000-\uF8FF]/u;

/**
 * Splits a block of prose into sentences. A sentence ends with `.`, `!`, `?` or `…` before a
 * space and a capital letter, a digit or a private-use character (which may stand for markup).
 */
export function splitSentences(block: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of block.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (!OPENING.test(block.slice(end))) continue;
    const before = block.slice(start, end);
    if (match[0] === '.' && ABBREVIATION.test(before)) continue;
    if (NUMBER_SIGN.test(before) && /^\s+\d/.test(block.slice(end))) continue;
    sentences.push(block.slice(start, end).trim());
    start = end;
  }
  sentences.push(block.slice(start).trim());
  return sentences.filter(Boolean);
}

/** A sentence without the breaks that its file has in it. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The words of a text: runs of letters, digits, apostrophes and hyphens. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}
