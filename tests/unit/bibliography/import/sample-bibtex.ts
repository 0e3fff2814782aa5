import { readBibliographyFile } from '#bibliography/import/bibliography-file';
import type { Import } from '#bibliography/import/import-references';
import { importReferences } from '#bibliography/import/import-references';
import type { Reference } from '#schemas';

/** A source that is there already. */
export const PAPP = {
  type: 'article-journal',
  id: 'papp-2009',
  title: 'Demand-withdraw patterns in marital conflict in the home',
  author: [{ family: 'Papp', given: 'Lauren M.' }],
  issued: { 'date-parts': [[2009]] },
  DOI: '10.1111/j.1475-6811.2009.01223.x',
  custom: { verification: 'confirmed', seen: 'x', evidence: 'diary study', checked: '2026-02-04' },
} as Reference & { DOI: string };

/** What becomes of the sources in a file that is imported beside it. */
export function importText(text: string): Import {
  const note = { from: 'mine.bib', today: '2026-03-01' };
  return importReferences([PAPP], readBibliographyFile(text), note);
}

/** The references that are added. */
export function addedBy(text: string): Reference[] {
  return importText(text).added.map(({ reference }) => reference);
}

/** A complete entry in BibTeX, and what a case adds to it or changes in it; '' takes away. */
export function entry(changes: Record<string, string> = {}, type = 'article'): string {
  const fields = {
    author: 'Gottman, John M. and Levenson, Robert W.',
    title: 'The timing of divorce',
    journal: 'Journal of Marriage and Family',
    year: '2000',
    volume: '62',
    number: '3',
    pages: '737--745',
    doi: '10.1111/j.1741-3737.2000.00737.x',
    ...changes,
  };
  const written = Object.entries(fields).filter(([, value]) => value !== '');
  return `@${type}{key${written.map(([name, value]) => `, ${name} = {${value}}`).join('')}}`;
}
