import type { CSLName } from '@citation-js/core';
import { withoutTags } from '#bibliography/clean-text';
import type { Reference } from '#schemas';

/** A name as CSL-JSON writes it. */
export type CslName = CSLName & { 'comma-suffix'?: boolean };

const PARTS = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'] as const;

/** Authors as people or organizations, given name first: "Martin Luther King Jr.". */
export function authorNames(names: CslName[]): { type: 'Person' | 'Organization'; name: string }[] {
  return names.map((name) =>
    name.literal !== undefined
      ? { type: 'Organization', name: name.literal }
      : { type: 'Person', name: PARTS.flatMap((part) => name[part] || []).join(' ') },
  );
}

/** Year, month or day of publication in ISO 8601, as exact as the source gives it. */
export function publicationDate(reference: Reference): string | undefined {
  const parts = reference.issued?.['date-parts'][0];
  // ISO 8601 counts the years before Christ differently from CSL and readers.
  if (!parts || parts[0]! < 1) return undefined;
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A title without the marks of CSL, like `<i>`, for where no formatter reads it. */
export function plainTitle({ title }: Reference): string {
  return withoutTags(title).trim();
}

/** Where a work can be opened: its DOI, which stays, before its own address. */
export function addressOf({ DOI, URL: address }: Reference): string | undefined {
  return DOI ? `https://doi.org/${DOI}` : address;
}
