import { createBibliography } from '#bibliography/bibliography';
import { plainText } from '#markdown/plain-text';
import type { Citation } from '#evidence/citations';
import { parseCitations } from '#evidence/citations';
import type { Reference } from '#schemas';

/** A person, "Smith, Alan", or with one word an organization or somebody of one name. */
export function name(text: string): { family: string; given: string } | { literal: string } {
  const [family = '', given] = text.split(', ');
  return given ? { family, given } : { literal: family };
}

/** A book of 2019 by somebody, and what a case says of it. */
export function work(id: string, authors: string[], fields: object = {}): Reference {
  return {
    id,
    type: 'book',
    title: `The book ${id}`,
    ...(authors.length > 0 && { author: authors.map(name) }),
    issued: { 'date-parts': [[2019]] },
    publisher: 'Guilford',
    custom: { verification: 'confirmed', seen: 'x', evidence: 'x', checked: '2026-01-01' },
    ...fields,
  } as Reference;
}

/** A year, or a span of two. */
export function year(...years: number[]): { 'date-parts': number[][] } {
  return { 'date-parts': years.map((part) => [part]) };
}

/** The citations of a page as readers see them, and its list. */
export function printPage(references: Reference[], page: string) {
  const bibliography = createBibliography(references);
  const citations = parseCitations(page).filter(
    (piece): piece is Extract<typeof piece, Citation> => 'items' in piece,
  );
  const pieces = bibliography.cite(citations);
  const keys = citations.flatMap(({ items }) => items.map(({ key }) => key));
  const html = pieces.map((parts) =>
    parts.map(({ before, label, after }) => before + label + after).join(''),
  );
  const entries = bibliography.entries(keys).map((entry) => entry.html);
  return {
    pieces,
    html,
    labels: html.map((label) => plainText(label)),
    list: entries.map((entry) => plainText(entry)),
    entriesHtml: entries,
    names: bibliography.names(keys),
  };
}
