import type { Bibliography } from '#bibliography/bibliography';
import type { Library, CitedReference } from '#library/library';

/** The sources of one page, as its own list prints them. */
export interface PageReferences {
  /** Everything the page cites, whose names and years are told apart. */
  keys: string[];
  /** The entries of its list, in the order of the list. */
  entries: CitedReference[];
}

/**
 * Tells apart what one page cites, which may need fewer initials and letters than the whole site.
 *
 * @param listed keys in the page's list
 * @param elsewhere keys that the page cites with a link to the list of the whole site
 */
export function pageReferences(
  bibliography: Bibliography,
  { referenceById }: Pick<Library, 'referenceById'>,
  listed: Iterable<string>,
  elsewhere: Iterable<string> = [],
): PageReferences {
  // In the preview a key may be wrong.
  const known = [...listed].filter((key) => referenceById.has(key));
  const keys = [...new Set([...known, ...elsewhere])];
  const names = bibliography.names(keys);
  const entries = bibliography
    .entries(keys)
    .filter(({ key }) => known.includes(key))
    .map(({ key, html }) => ({ ...referenceById.get(key)!, ...names.get(key)!, html }));
  return { keys, entries };
}
