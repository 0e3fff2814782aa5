import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * An opening quote that stands for left-out letters: rock ’n’ roll, ’twas, the ’90s; in a text
 * without a closing quote after it, ’68 as well. Words that are also whole words ("round", "cause")
 * are not among them, for they may be quoted.
 */
const ELISION =
  /(?<!\w)‘(?=n’|(?:twas|twere|twill|twould|twasn|tisn|tis|til|em|cuz|nuff|\d\ds|\d\ders)\b(?!’)|\d\d\b(?![^‘]*’(?!\w)))/gi;

/**
 * A quotation that holds one: the parser paired its end with the apostrophe, and left its
 * beginning.
 */
const AROUND = new RegExp(
  `(?<![\\w’])’(?!t(?:w|is|il)|em\\b|cause|bout|round)(?=\\p{L})([^‘]*)(?:${ELISION.source}|‘(?=(?:bout|round|cause|em)\\b))(?=.*’(?!\\w))`,
  'gisu',
);

/** Replaces opening quotes that smart punctuation made of apostrophes, and the other way round. */
function withApostrophes(text: string): string {
  return text.replace(AROUND, '‘$1’').replace(ELISION, '’');
}

/** Turns the quotes of a tree that stand for the wrong thing. */
export function fixApostrophes(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = withApostrophes(node.value);
  });
}
