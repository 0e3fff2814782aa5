import type { Reference } from '#schemas';

/** A name as CSL-JSON writes it. */
export type CslName = { literal?: string; family?: string; given?: string };

/** Authors as people or organizations, given name first. */
export function authorNames(names: CslName[]): { type: 'Person' | 'Organization'; name: string }[] {
  return names.map(({ literal, family, given }) =>
    literal !== undefined
      ? { type: 'Organization', name: literal }
      : { type: 'Person', name: [given, family].filter(Boolean).join(' ') },
  );
}

/** Year, month or day of publication in ISO 8601, as exact as the source gives it. */
export function publicationDate(reference: Reference): string | undefined {
  const parts = reference.issued?.['date-parts'][0];
  return parts?.map((part) => String(part).padStart(2, '0')).join('-');
}
