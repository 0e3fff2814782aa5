import type { CSL } from '@citation-js/core';

/** A source as a file has it. */
export interface FileSource {
  csl: CSL;
  /** Its key in the file, if it has one. */
  key?: string;
  /** Whether titles may contain CSL markup, like `<i>`. */
  markup?: 'csl';
  /** CSL fields given in addition to those of the format; `null` removes one. */
  exact?: Record<string, unknown>;
  /** What the file says and no field of CSL takes, by the names of the file. */
  unread: { field: string; value: string }[];
}

/**
 * How citation-js reads an input. Its kind is never guessed: an address in its place would be
 * fetched.
 */
export function inputOf(forceType: string) {
  return {
    forceType,
    generateGraph: false,
    maxChainLength: 10,
    strict: true,
    target: '@csl/list+object',
  };
}

/** A file without references, or without any that can be read; the message is advice. */
export class BibliographyError extends Error {}

/**
 * Which fields of a file have left no trace in what was read of it.
 *
 * @param fields with their values as plain text
 * @param csl what was read
 */
export function findUnread(
  fields: { field: string; value: string }[],
  csl: object,
): { field: string; value: string }[] {
  const read = new Set(wordsOf(JSON.stringify(csl)));
  return fields.filter(({ value }) => wordsOf(value).some((word) => !read.has(word)));
}

/** In letters alone: "05" is the 5 of a date, "Prév" the Prev of an address. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/^0+(?=\d)/, ''));
}
