import type { CSL } from '@citation-js/core';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-bibtex';
import type { Reference } from '#schemas';

/** A source as APA 7 prints it. */
export interface FormattedReference {
  /** Entry of the reference list, as HTML with a link on its address. */
  html: string;
  /** "Papp et al." */
  authors: string;
  /** "2009", "2009a" or "n.d." */
  year: string;
}

// Otherwise two papers of an author and a year could get the same key.
(plugins.config.get('@bibtex') as { format: { useIdAsLabel: boolean } }).format.useIdAsLabel = true;

const APA = { template: 'apa', lang: 'en-US' } as const;

/** The last list: a preview asks for the same one with each page. */
let last: { key: string; entries: Map<string, FormattedReference> } | undefined;

/**
 * Formats sources in APA 7 with citation-js and the CSL style `apa`.
 *
 * @param references the sources that may be cited; "2009a" and "2009b" depend on the whole set
 * @returns an entry for each id, in the order of the reference list
 */
export function formatBibliography(references: Reference[]): Map<string, FormattedReference> {
  if (references.length === 0) return new Map();
  const key = JSON.stringify(references);
  if (last?.key !== key) last = { key, entries: format(references) };
  return last.entries;
}

function format(references: Reference[]): Map<string, FormattedReference> {
  // Without a `Cite`, which keeps the whole list with each source: 2,000 then took a minute.
  const items = new Map(references.map((reference) => [reference.id, asItem(reference)]));
  const entries = plugins.output.format('bibliography', [...items.values()], {
    ...APA,
    format: 'html',
    asEntryArray: true,
    hyperlinks: true,
  }) as unknown as [string, string][];
  return new Map(
    entries.map(([id, html]) => {
      const options = { ...APA, format: 'text', entry: id, citationsPre: [], citationsPost: [] };
      const label = String(plugins.output.format('citation', [items.get(id)!], options));
      const [, authors, year] = /^\((.*), ([^,]+)\)$/.exec(label) ?? [];
      // Alone, a citation is "2009"; only the whole list knows that it is "2009a".
      const listed = /\((\d{4}[a-z]?|n\.d\.(?:-[a-z])?)[,)]/.exec(html)?.[1];
      return [
        id,
        { html: innerHtml(html), authors: authors ?? label, year: listed ?? year ?? 'n.d.' },
      ];
    }),
  );
}

/** The same sources for reference managers. */
export function toBibTeX(references: Reference[]): string {
  return String(new Cite(references).format('bibtex'));
}

/** APA 7, section 10.16: the name of a site is left out when it is the author's. */
function asItem(reference: Reference): CSL {
  const [author] = reference.author;
  const { 'container-title': container, ...rest } = reference;
  const isRepeated = author && 'literal' in author && author.literal === container;
  return (isRepeated ? rest : reference) as unknown as CSL;
}

function innerHtml(entry: string): string {
  return entry
    .replace(/^\s*<div[^>]*>/, '')
    .replace(/<\/div>\s*$/, '')
    .replaceAll('&#38;', '&amp;')
    .trim();
}
