import { type CslEntry, cleanEntry } from '#bibliography/import/csl-entry';
import type { FileSource } from '#bibliography/import/file-source';
import { idFor, yearOf } from '#bibliography/import/reference-id';
import { missingFields } from '#bibliography/import/missing-fields';
import { type Reference, referenceSchema } from '#schemas';

/** What became of the sources of a file. */
export interface Import {
  /** New entries for `references.json`, in the order of their ids. */
  added: { reference: Reference; lacks: string[] }[];
  /** Sources that are there already, and what the file says that the entry does not. */
  known: { id: string; offers: string[] }[];
  /** Sources that cannot be used as they are, each with advice. */
  refused: { title: string; why: string }[];
}

/**
 * Chooses what to add. A source is known when its DOI is, or, where either has none, its title and
 * year. New ones are unconfirmed: nothing may cite them before somebody has looked them up.
 *
 * @param from name of the file they come from, for the note
 * @param today `YYYY-MM-DD`
 */
export function importReferences(
  existing: Reference[],
  incoming: FileSource[],
  { from, today }: { from: string; today: string },
): Import {
  const result: Import = { added: [], known: [], refused: [] };
  const ids = new Set(existing.map(({ id }) => id));
  for (const [index, source] of incoming.entries()) {
    const entry = withExact(cleanEntry(source.csl, source.markup), source);
    const title =
      entry.title ?? (source.key ? `entry ${source.key}` : `entry ${index + 1} of the file`);
    const twin = existing.find((reference) => isSame(reference, entry));
    if (twin) {
      const offers = Object.keys(entry).filter((field) => twin[field] === undefined);
      result.known.push({ id: twin.id, offers });
      continue;
    }
    const first = result.added.find(({ reference }) => isSame(reference, entry));
    if (first) {
      const why = `is in the file twice; ${first.reference.id} was made from the first.`;
      result.refused.push({ title, why });
      continue;
    }
    const lacks = missingFields(entry, source);
    const { type, ...fields } = entry;
    const id = idFor(entry, ids, source.key);
    const reference = { type, id, ...fields, custom: note(lacks, from, today) };
    const why = refusal(entry) ?? misfit(reference);
    if (why) {
      result.refused.push({ title, why });
      continue;
    }
    ids.add(reference.id);
    result.added.push({ reference: reference as Reference, lacks });
  }
  result.added.sort((a, b) => (a.reference.id < b.reference.id ? -1 : 1));
  return result;
}

/** With what an export says in the words of CSL because its format has none. */
function withExact(entry: CslEntry, { exact = {} }: FileSource): CslEntry {
  const fields = Object.entries({ ...entry, ...exact }).filter(([, value]) => value !== null);
  return Object.fromEntries(fields) as CslEntry;
}

function note(lacks: string[], from: string, today: string): Reference['custom'] {
  const missing = lacks.length > 0 ? ` Missing: ${lacks.join(', ')}.` : '';
  return {
    verification: 'unconfirmed',
    seen: `Only the entry in ${from}, read on ${today}; look up every field.${missing}`,
    evidence: 'kind of evidence not yet judged',
    checked: today,
  };
}

function refusal(entry: CslEntry): string | undefined {
  if (!entry.title) return 'has no title. Add it to the file.';
  if (entry.type === 'webpage' && !entry.accessed) {
    return 'is a web page without the day it was opened, which APA prints. Open it and add the day to the file: urldate = {2026-11-22}, or "accessed" in CSL-JSON.';
  }
  return undefined;
}

function isSame(reference: Reference, entry: CslEntry): boolean {
  if (reference.DOI && entry.DOI) return reference.DOI.toLowerCase() === entry.DOI.toLowerCase();
  const isOtherVolume = ['volume', 'volume-title'].some(
    (field) => reference[field] && entry[field] && reference[field] !== entry[field],
  );
  return (
    onlyLetters(reference.title) === onlyLetters(entry.title ?? '') &&
    yearOf(reference) === yearOf(entry) &&
    !isOtherVolume
  );
}

/** What `references.json` itself would not take. */
function misfit(reference: object): string | undefined {
  const issue = referenceSchema.safeParse(reference).error?.issues[0];
  return issue && `does not fit: ${issue.path.join(' › ')} ${issue.message}.`;
}

function onlyLetters(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
