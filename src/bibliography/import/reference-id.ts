import type { CslEntry } from '#bibliography/import/csl-entry';
import type { CslName } from '#bibliography/reference';
import { NAME_FIELDS } from '#schemas/csl-fields';

/** A key in the shape of our own ids: small letters and digits, with a hyphen in between. */
const OWN_SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

/**
 * The id of a new reference: the key of its file where that is in the shape of our own, or else
 * "papp-2009"; then "papp-2009b" to "papp-2009z", and from there on numbers.
 *
 * @param taken ids that are in use
 * @param key of the entry in its file
 */
export function idFor(entry: CslEntry, taken: ReadonlySet<string>, key = ''): string {
  if (OWN_SHAPE.test(key) && !taken.has(key)) return key;
  const base = `${nameForId(entry)}-${yearOf(entry) ?? 'nd'}`;
  let id = base;
  for (let use = 2; taken.has(id); use++) {
    id = use <= 26 ? base + String.fromCharCode(96 + use) : `${base}-${use}`;
  }
  return id;
}

/** The first year of publication, without the minus of those before Christ. */
export function yearOf(entry: {
  issued?: { 'date-parts': number[][] } | undefined;
}): number | undefined {
  const year = entry.issued?.['date-parts'][0]?.[0];
  return year === undefined ? undefined : Math.abs(year);
}

/** "vanderkolk", of an organization its initials: "nimh", and of a work without names its title. */
function nameForId(entry: CslEntry): string {
  const names = NAME_FIELDS.map((field) => entry[field] as CslName[] | undefined);
  const name = names.find((list) => list?.length)?.[0];
  const particle = name?.['non-dropping-particle'] ?? '';
  if (name?.family) return partsOf(particle + name.family).join('') || 'source';
  const parts = partsOf(name?.literal ?? entry.title ?? '');
  const main = parts.filter((part) => !/^(?:an?|of|the|and|for|on|in)$/.test(part));
  if (!name) return main[0] ?? parts[0] ?? 'source';
  return (main.length > 2 ? main.map((part) => part[0]) : parts).join('') || 'source';
}

function partsOf(name: string): string[] {
  const letters = name.normalize('NFKD').replace(/[\p{M}’']/gu, '');
  return letters.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
