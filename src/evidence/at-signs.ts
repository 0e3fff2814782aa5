/**
 * An @ that does not begin a citation. The character after it joins words, is invisible and ends the
 * key of a source before it begins, so such an @ stays one whatever reads the text.
 */
const PLAIN_AT = '@\u2060';

/** Markdown that is left as it is, and an @ that was escaped. */
const TOKEN = new RegExp(
  [
    '^ {0,3}(?<fence>`{3,}|~{3,})[^]*?(?:^ {0,3}\\k<fence>|(?![^]))',
    '(?<!`)(?<tick>`+)(?!`)(?:(?!\\n[ \\t]*\\n)[^])*?(?<!`)\\k<tick>(?!`)',
    // Addresses: of a link, of a definition, in the text.
    '\\]\\(\\s*(?:<[^>\\n]*>|(?:[^\\s()]|\\([^\\s()]*\\))*)',
    '^ {0,3}\\[[^\\]\\n]+\\]:[ \\t]*\\S+',
    '(?<!\\w)(?:[a-z][a-z\\d+.-]*://|www\\.|mailto:)\\S+',
    '[\\w.+-]+(?:\\\\@|&#64;|&#x40;|&commat;)[\\w-]+(?:\\.[\\w-]+)+',
    '</?[a-z](?:"[^"]*"|\'[^\']*\'|[^>"\'])*>',
    '(?<at>\\\\@|&#0*64;|&#x0*40;|&commat;)',
    '\\\\[^]',
  ].join('|'),
  'gim',
);

/**
 * Marks each @ that an author wrote as `\@`, or as a reference like `&#64;`, so that it is still
 * told from the @ of a citation when the parser of Markdown has taken the backslash away. Code,
 * components, addresses and lines stay as they are.
 *
 * @param source a text in Markdown
 * @see https://pandoc.org/MANUAL.html#backslash-escapes
 */
export function literalAtSigns(source: string): string {
  if (!/\\@|&(?:#0*64|#x0*40|commat);/i.test(source)) return source;
  return source.replace(TOKEN, (token, ...rest: unknown[]) => {
    const { at } = rest.at(-1) as Record<string, string | undefined>;
    return at ? PLAIN_AT : token;
  });
}

/** Plain text, marked so that no @ in it is taken for a citation when it is read again. */
export function markAtSigns(text: string): string {
  return text.replaceAll('@', PLAIN_AT);
}

/** Text of a parsed Markdown tree as readers see it, without the marks of `literalAtSigns`. */
export function withoutMarks(text: string): string {
  return text.replaceAll(PLAIN_AT, '@');
}
