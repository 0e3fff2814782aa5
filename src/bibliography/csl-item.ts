import { withoutCommas } from '#evidence/locator';
import type { CslName } from '#bibliography/reference';
import { NAME_FIELDS } from '#schemas/csl-fields';
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
  const { number, page } = reference;
  for (const field of NAME_FIELDS) {
    if (reference[field]) {
      reference = { ...reference, [field]: cslNames(reference[field] as CslName[]) };
    }
  }
  // Between digits it would be a range of numbers: of two reports instead of one.
  if (typeof number === 'string') {
    reference = { ...reference, number: number.replace(/(?<=\d)-(?=\d)/g, '\\-') };
  }
  if (typeof page === 'string') reference = { ...reference, page: withoutCommas(page) };
  reference = { ...reference, title: withoutKind(reference) };
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

/**
 * Names as citeproc needs them to print initials: it makes none of "JM" but one, and none of "bell".
 * An organization that stands with people is to it their employer, and would follow without a comma.
 */
function cslNames(names: CslName[]): CslName[] {
  const isMixed = names.some(({ given }) => given !== undefined);
  return names.map(({ literal, ...name }) => {
    if (literal !== undefined) return isMixed ? { family: literal } : { literal };
    const { family = '', given } = name;
    if (given === undefined || family === family.toUpperCase()) return name;
    const initials = given
      .replace(/^\p{Lu}{2,3}$/u, (letters) => [...letters].join(' '))
      .replace(/^(\p{Ll})\p{Ll}+$/u, '$1.');
    return { ...name, given: initials };
  });
}

/** The title without what the work is, which the style adds: "[Special issue]". */
function withoutKind({ title, type, genre = type, medium }: Reference): string {
  const [, stem, kind = ''] = /^(.+) \[([^[\]]+)\]$/.exec(title) ?? [];
  return stem && [genre, medium].some((known) => known && plain(`${known}`) === plain(kind))
    ? stem
    : title;
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
