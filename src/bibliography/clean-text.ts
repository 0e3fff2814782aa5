import { decodeHTMLStrict } from 'entities';

/** Elements and no comparisons: "x<y and z>w" stays. */
const TAG = /<\/?[a-z][a-z\d:-]*(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))*\s*\/?>/gi;
/** What CSL itself marks in a title: scientific names, symbols, words that keep their capitals. */
const CSL_TAG = /^<(?:\/?(?:i|b|sup|sub)|span class="nocase"|\/span)>$/;

/**
 * Text of a database as references have it: on one line, without markup and with one character for
 * one letter. References like `&amp;` are decoded once.
 *
 * @param value what the file has; anything but words and numbers is nothing
 * @param markup whether the marks of CSL stay
 */
export function cleanText(value: unknown, markup: 'plain' | 'csl' = 'plain'): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const text = String(value);
  const words = markup === 'csl' ? withMarks(text) : withoutTags(text);
  return (
    decodeHTMLStrict(words)
      .replace(/[\u00ad\u200b\ufeff]/g, '')
      .replace(/[\u0000-\u001f\u007f]/g, ' ')
      // LaTeX puts accents on an i without a dot, and Unicode on one with it.
      .replace(/ı(?=\p{M})/gu, 'i')
      .replace(/ȷ(?=\p{M})/gu, 'j')
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** A text without its markup, its words as they are. */
export function withoutTags(text: string): string {
  return text.replace(TAG, gapOf);
}

function withMarks(text: string): string {
  const open: boolean[] = [];
  return text.replace(TAG, (tag) => {
    if (tag === '</span>') return open.pop() ? tag : '';
    const isMark = CSL_TAG.test(tag);
    if (/^<span\b/i.test(tag)) open.push(isMark);
    return isMark ? tag : gapOf(tag);
  });
}

/** What a tag leaves between the words beside it: of a line or a block, a space. */
function gapOf(tag: string): string {
  return /^<\/?(?:\w+:)?(?:br|p|div|li|title)\b/i.test(tag) ? ' ' : '';
}

/** An address or a DOI, which has no spaces; references like `&amp;` are decoded once. */
export function cleanAddress(value: unknown): string {
  return typeof value === 'string' ? decodeHTMLStrict(value).replace(/\s/g, '') : '';
}

/** An address as LaTeX writes it, without what it puts before characters: `a\_b` is `a_b`. */
export function addressFromLatex(value: string): string {
  return value
    .replace(/\\(?:url|href|path|nolinkurl)\s*\{([^}]*)\}.*/s, '$1')
    .replace(/\{?\\(?:text(?:ascii)?tilde|~|string~|sim)\s*(?:\{\})?\}?|\$\\sim\$/g, '~')
    .replace(/\{?\\textunderscore\s*(?:\{\})?\}?/g, '_')
    .replace(/\\([^a-z\d\s])/gi, '$1')
    .replace(/[{}]/g, '');
}
