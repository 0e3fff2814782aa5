/** Words of one meaning, as a set of their dictionary forms. */
export type WordClass = ReadonlySet<string>;

/** @param lines words with spaces between them */
export function wordClass(...lines: string[]): WordClass {
  return new Set(lines.join(' ').split(/\s+/).filter(Boolean));
}

/** The words of classes as alternatives of a pattern, the longest first. */
export function anyOf(...classes: WordClass[]): string {
  const words = classes.flatMap((words) => [...words]);
  return words.sort((one, other) => other.length - one.length).join('|');
}
