/** `[blog]`, `[practice]` and `[practice: words for one without a name]`. */
const MARK = /\[(blog|practice)(?:: ([^\]]+))?\]/g;

/** What the settings call the blog and the practice. */
export interface Names {
  blogTitle: string;
  name: string;
}

/** A text in which the marks for the names of the blog and the practice are these names. */
export function withNames(text: string, { blogTitle, name }: Names): string {
  return text.replace(MARK, (_, whose: string, otherwise = 'the practice') =>
    whose === 'blog' ? blogTitle : name || otherwise,
  );
}

/** The parts of a text: its words, and the marks between them. */
export function splitNames(text: string): { words: string; isMark: boolean }[] {
  const parts: { words: string; isMark: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    parts.push({ words: text.slice(end, match.index), isMark: false });
    parts.push({ words: match[0], isMark: true });
    end = match.index + match[0].length;
  }
  return [...parts, { words: text.slice(end), isMark: false }].filter(({ words }) => words);
}
