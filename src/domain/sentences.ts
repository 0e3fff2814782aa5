/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION = /(?:\b(?:U\.S|Dr|Mr|Mrs|Ms|vs|e\.g|i\.e|al|pp?|No|St)|\b[A-Z])\.$/;
const BOUNDARY = /[.!?…]["”’)\]]*(?=\s)/g;
const OPENING = /^\s+["“‘(\[]?[A-Z0-9\uE000-\uF8FF]/;

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
    if (match[0] === '.' && ABBREVIATION.test(block.slice(start, end))) continue;
    sentences.push(block.slice(start, end).trim());
    start = end;
  }
  sentences.push(block.slice(start).trim());
  return sentences.filter(Boolean);
}

/** The words of a text: runs of letters, digits, apostrophes and hyphens. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}
