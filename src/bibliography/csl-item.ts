import type { CslName } from '#bibliography/reference';
import type { Reference } from '#schemas';

/** Works inside a container with its own title, which is printed whoever wrote them. */
const PARTS = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'chapter',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'paper-conference',
  'periodical',
]);

/**
 * A reference as citeproc gets it. APA 7 leaves out the publisher (section 9.29) and the name of a
 * site (9.32) that are the author's own.
 */
export function cslItem(reference: Reference): object {
  const { number } = reference;
  // Between digits it would be a range of numbers: of two reports instead of one.
  if (typeof number === 'string') {
    reference = { ...reference, number: number.replace(/(?<=\d)-(?=\d)/g, '\\-') };
  }
  const names = (reference.author ?? reference['editor'] ?? []) as CslName[];
  const [only, ...others] = names.map(({ literal, family, given }) =>
    given === undefined ? (literal ?? family ?? '') : '',
  );
  if (!only || others.length > 0) return reference;
  const isAuthor = (name: unknown) =>
    typeof name === 'string' && (plain(name) === plain(only) || plain(name) === 'author');
  const { publisher, 'container-title': container, ...rest } = reference;
  return {
    ...rest,
    ...(publisher !== undefined && !isAuthor(publisher) && { publisher }),
    ...(container !== undefined &&
      !(isAuthor(container) && !PARTS.has(reference.type)) && { 'container-title': container }),
  };
}

function plain(name: string): string {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/^the\s+/, '')
      .replace(/&/g, ' and ')
      // Its abbreviation, and the points of one: the U.S. is the US.
      .replace(/\s\([^)]*\)$|,? inc\.?$|\./g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}
