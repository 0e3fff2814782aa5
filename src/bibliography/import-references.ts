import type { CSL } from '@citation-js/core';
import type { CslEntry } from '#bibliography/csl-entry';
import { cleanEntry } from '#bibliography/csl-entry';
import { missingFields } from '#bibliography/missing-fields';
import type { CslName } from '#bibliography/reference';
import type { Reference } from '#schemas';
import { referenceSchema } from '#schemas';

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
  incoming: CSL[],
  { from, today }: { from: string; today: string },
): Import {
  const result: Import = { added: [], known: [], refused: [] };
  const ids = new Set(existing.map(({ id }) => id));
  for (const [index, source] of incoming.entries()) {
    const entry = cleanEntry(source);
    const title = entry.title ?? entryName(source, index);
    const twin = existing.find((reference) => isSame(reference, entry));
    if (twin) {
      const offers = Object.keys(entry).filter((field) => twin[field] === undefined);
      result.known.push({ id: twin.id, offers });
      continue;
    }
    const first = result.added.find(({ reference }) => isSame(reference, entry));
    if (first) {
      const why = `is in the file twice; ${first.reference.id} was made of the first.`;
      result.refused.push({ title, why });
      continue;
    }
    const lacks = missingFields(entry, source);
    const { type, ...fields } = entry;
    const reference = { type, id: idFor(entry, ids), ...fields, custom: note(lacks, from, today) };
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

/** Its key in the file; citation-js gives those without one an id by chance. */
function entryName(source: CSL, index: number): string {
  const key = source['citation-key'] ?? String(source.id ?? '');
  return key && !key.startsWith('temp_id_') ? `entry ${key}` : `entry ${index + 1} of the file`;
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
  if (!entry.title) return 'has no title. Write it into the file.';
  if (entry.author.length === 0) {
    return 'has no author. Write one into the file; an organization goes in double braces: author = {{Pew Research Center}}.';
  }
  if (entry.type === 'webpage' && !entry.accessed) {
    return 'is a web page without the day it was opened, which APA prints. Open it and write the day into the file: urldate = {2026-11-22}, or "accessed" in CSL-JSON.';
  }
  return undefined;
}

function isSame(reference: Reference, entry: CslEntry): boolean {
  if (reference.DOI && entry.DOI) return reference.DOI.toLowerCase() === entry.DOI.toLowerCase();
  return (
    onlyLetters(reference.title) === onlyLetters(entry.title ?? '') &&
    yearOf(reference) === yearOf(entry)
  );
}

/** What `references.json` itself would not take. */
function misfit(reference: object): string | undefined {
  const issue = referenceSchema.safeParse(reference).error?.issues[0];
  return issue && `does not fit: ${issue.path.join(' › ')} ${issue.message}.`;
}

/** "papp-2009"; then "papp-2009b" to "papp-2009z", and from there on numbers. */
function idFor(entry: CslEntry, taken: Set<string>): string {
  const base = `${nameForId(entry.author[0])}-${yearOf(entry) ?? 'nd'}`;
  let id = base;
  for (let use = 2; taken.has(id); use++) {
    id = use <= 26 ? base + String.fromCharCode(96 + use) : `${base}-${use}`;
  }
  return id;
}

/** "vanderkolk", or of an organization its initials: "nimh". */
function nameForId(name: CslName | undefined): string {
  const parts = (name?.family ?? name?.literal ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  if (!parts) return 'source';
  const main = parts.filter((part) => !/^(?:of|the|and|for|on|in)$/.test(part));
  return !name?.family && main.length > 2 ? main.map((part) => part[0]).join('') : parts.join('');
}

function yearOf(entry: { issued?: { 'date-parts': number[][] } | undefined }): number | undefined {
  return entry.issued?.['date-parts'][0]?.[0];
}

function onlyLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
