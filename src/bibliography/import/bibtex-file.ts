import { type CSL, type CSLName, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { datesOf } from '#bibliography/import/bibtex-dates';
import { addressFromLatex } from '#bibliography/clean-text';
import { readEprint } from '#bibliography/import/eprint';
import type { FileSource } from '#bibliography/import/file-source';
import { BibliographyError, findUnread, inputOf } from '#bibliography/import/file-source';
import { NAME_FIELDS } from '#schemas/csl-fields';

/** An entry as it is in the file, its values still in LaTeX. */
export interface BibEntry {
  type: string;
  label: string;
  properties: Record<string, string>;
}

/** Letters and symbols whose commands citation-js does not know. */
const { commands } = plugins.config.get('@bibtex').constants;
Object.assign(commands, {
  ...{ aa: 'å', AA: 'Å', '': ' ', '-': '', '/': '', ',': '\u2009', '\\': ' ', '@': '' },
  ...{ ldots: '…', dots: '…', S: '§', P: '¶', pounds: '£', euro: '€', slash: '/', sim: '~' },
  ...{ times: '×', pm: '±', leq: '≤', geq: '≥', approx: '≈', mbox: '', newline: ' ' },
});

/** Some databases divide names with a semicolon, which no name has. */
const NAMES = /^(?:author|editor|translator)$/;
/** Fields that are no text in LaTeX. */
const VERBATIM = /^(?:csl|url|doi|file|howpublished)$/;

/** What no field of CSL says beside a year. */
const ADVANCE = /^\W*advance online publication\W*$/i;

/** Fields that are read separately, and those that belong to other programs. */
const NOT_NAMED =
  /^(?:csl|author|editor|translator|type|entrysubtype|pubstate|url|doi|eprint.*|archiveprefix|primaryclass|month|day|date|year|orig(?:date|year)|eventdate|url(?:date|year|month|day)|(?:last)?accessed|lastchecked|abstract|annot.*|keywords?|note|addendum|file|local-url|crossref|xref|ids|langid|language|issn|eissn|lccn|library|timestamp|owner|groups|added-at|biburl|bibsource|interhash|intrahash|priority|rating|read|short.*|label.*|sort.*|index.*|options|execute|pagetotal|numpages|pmcid|s2id|mendeley-.*|bdsk-.*|date-.*|creationdate|modificationdate|editortype|hyphenation|gender|pagination|bookpagination|copyright|mrnumber|zblnumber|size|price|comment|publicationstatus)$/;

/**
 * Reads the sources in a text in BibTeX or BibLaTeX, which knows all of BibTeX.
 *
 * @throws {BibliographyError} with advice and the line
 */
export function readBibTeX(source: string): FileSource[] {
  // An entry may also stand in parentheses, and a comment behind a %.
  const plainer = source
    .replace(/^(\s*@\w+\s*)\(/gm, '$1{')
    .replace(/\)$/, '}')
    // What is added to a work is a part of it, of which citation-js knows nothing.
    .replace(/^(\s*@)supp(?=(?:book|collection)\b)/gim, '$1in')
    .replace(/^(\s*@)suppperiodical\b/gim, '$1article');
  const entries = withData(parse(plainer.replace(/^%(?!.*@\w+\s*\{).*$/gm, '')));
  for (const part of entries.filter(({ type }) => /^in(?:book|collection)$/.test(type))) {
    const whole = entries.find(({ label }) => label === part.properties['crossref']);
    if (!whole) continue;
    // BibTeX does not mind what a book is called, and citation-js does.
    whole.type = whole.properties['author'] ? 'book' : 'collection';
    part.type = `in${whole.type}`;
  }
  try {
    // All at once, because an entry can take fields from another.
    const read = convert(entries);
    return entries.map((entry, index) => readEntry(entry, read[index]!));
  } catch (error) {
    const broken = entries.find((entry) => !isReadable(entry));
    if (!broken) throw error;
    throw new BibliographyError(
      `has LaTeX in the entry “${broken.label}” that cannot be parsed. Look for a $ or { without its partner; write \\$ for a dollar sign.`,
    );
  }
}

function parse(source: string): BibEntry[] {
  // citation-js takes a text without an entry for a mistake.
  if (!source.includes('@')) return [];
  try {
    const entries = plugins.input.chainLink(source, inputOf('@biblatex/text')) as BibEntry[];
    // A number without braces is read as one.
    return entries.map(({ properties, ...entry }) => ({
      ...entry,
      properties: Object.fromEntries(
        Object.entries(properties).map(([field, value]) => [field, latex(String(value), field)]),
      ),
    }));
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : '').split('\n');
    const line = / at line (\d+) col \d+:?$/.exec(reason)?.[1];
    throw new BibliographyError(
      `is not BibTeX${line ? `; line ${line} cannot be parsed` : ''}. Look for a missing comma, quote or }, or export the references again.`,
    );
  }
}

/** Entries with the fields that some of them keep together in an `@xdata`, which is no source. */
function withData(entries: BibEntry[]): BibEntry[] {
  const isData = ({ type }: BibEntry) => type === 'xdata';
  const data = new Map(entries.filter(isData).map((entry) => [entry.label, entry.properties]));
  return entries
    .filter((entry) => !isData(entry))
    .map(({ properties: { xdata = '', ...own }, ...entry }) => {
      const names = xdata.split(/\s*,\s*/).filter(Boolean);
      const gone = names.filter((name) => !data.has(name)).join(', ');
      const fields = names.map((name) => data.get(name));
      return { ...entry, properties: Object.assign({}, ...fields, gone && { xdata: gone }, own) };
    });
}

/**
 * A value as TeX itself would read it where citation-js does not: quotes, and names behind a
 * command.
 */
function latex(value: string, field: string): string {
  if (VERBATIM.test(field)) return value;
  return value
    .replace(/(?<![`\\])`(?!`)([^`']*)'(?!')/g, '‘$1’')
    .replace(/(\\[a-z]+)(?=\s+and\s)/gi, '$1{}')
    .replace(/;\s+(?![^{}]*\})/g, NAMES.test(field) ? ' and ' : '$&');
}

function readEntry({ type, label, properties }: BibEntry, read: CSL): FileSource {
  const csl: CSL = {
    ...read,
    ...namesOf(properties, read),
    ...datesOf(properties, read),
    ...addressesOf(properties),
  };
  const { maintitle, booktitle, booksubtitle } = properties;
  if (csl.type === 'book') {
    // A volume is printed behind the title of the whole; what else parts take from here is no title
    // around it.
    const { title, 'container-title': whole } = csl;
    if (maintitle) Object.assign(csl, { title: whole, 'volume-title': title });
    delete csl['container-title'];
  } else if (maintitle && booktitle) {
    csl['volume-title'] = plain([booktitle, booksubtitle].filter(Boolean).join(': '));
  }
  const { articleno } = properties;
  if (articleno && !csl.page) csl.number ??= plain(articleno);
  if (properties['number'] && !['number', 'issue', 'collection-number'].some((to) => to in csl)) {
    csl.number = plain(properties['number']);
  }
  const [, subtype] = /^(magazine|newspaper)$/.exec(properties['entrysubtype'] ?? '') ?? [];
  if (subtype) Object.assign(csl, { type: `article-${subtype}`, genre: '' });
  const { note = '' } = properties;
  if (csl.type === 'manuscript' && /\bmanuscript\b/i.test(note)) csl.genre ??= plain(note);
  const preprint = readEprint(properties, csl);
  const unread = Object.entries(properties)
    .filter(([field]) => !NOT_NAMED.test(field))
    .map(([field, value]) => ({ field, value: plain(value) }));
  const exact = exactFields(properties['csl']);
  const isUnknown = type !== 'misc' && { ...csl, ...exact }.type === 'document';
  return {
    csl: { ...csl, ...preprint.csl },
    key: label,
    ...(exact && { exact }),
    unread: [
      ...(isUnknown ? [{ field: 'type', value: type }] : []),
      ...(csl.issued && ADVANCE.test(note) ? [{ field: 'note', value: plain(note) }] : []),
      ...findUnread(unread, [csl, preprint.csl, exact]),
      ...preprint.unread,
      ...Object.entries(csl).flatMap(([field, value]) => {
        const [command] = /\\[a-z]+/i.exec(typeof value === 'string' ? value : '') ?? [];
        return command ? { field, value: command } : [];
      }),
    ],
  };
}

/** Names under the words of CSL too, which BibLaTeX does not have: a director, a compiler. */
function namesOf(properties: Record<string, string>, read: CSL): Partial<CSL> {
  const names: Partial<Record<(typeof NAME_FIELDS)[number], CSLName[]>> = {};
  const isDropped = /\buseprefix\s*=\s*false\b/i.test(properties['options'] ?? '');
  for (const role of NAME_FIELDS) {
    const value = properties[role];
    if (read[role]) names[role] = read[role].map((name) => fromBibTeX(name, isDropped));
    else if (value) names[role] = readNames(value);
  }
  const role = NAME_FIELDS.find((field) => field === properties['editortype']);
  if (!role || role === 'editor' || !names.editor) return names;
  const { editor, ...others } = names;
  // What was read of the editors must not stay where the file says that they are none.
  return { ...others, [role]: editor, editor: [] };
}

function readNames(value: string): CSLName[] {
  const [read] = convert([{ type: 'misc', label: 'names', properties: { editor: value } }]);
  return (read?.editor ?? []).map((name) => fromBibTeX(name));
}

/**
 * `van der Kolk` is a family name, and a name without a given name is not a person's.
 *
 * @param isDropped whether the file keeps `van der` out of it
 */
function fromBibTeX(name: CSLName, isDropped = false): CSLName {
  const { 'non-dropping-particle': particle, family, ...rest } = name;
  if (isDropped && particle && family && rest.given) {
    return { family, ...rest, 'dropping-particle': particle };
  }
  const last = [particle, family].filter(Boolean).join(' ');
  return last && rest.given ? { family: last, ...rest } : { literal: last || (rest.given ?? '') };
}

/** Addresses, of which citation-js keeps or encodes the backslashes of LaTeX. */
function addressesOf(properties: Record<string, string>): Partial<CSL> {
  const { doi, howpublished = '', note = '' } = properties;
  const url = properties['url'] ?? /\\url\s*\{[^}]*\}/.exec(`${howpublished} ${note}`)?.[0];
  return { ...(url && { URL: addressFromLatex(url) }), ...(doi && { DOI: addressFromLatex(doi) }) };
}

/** Fields in the words of CSL, which an export adds where BibTeX has no word for them. */
function exactFields(value: string | undefined): Record<string, unknown> | undefined {
  if (value === undefined) return undefined;
  try {
    const { id: _, custom: __, ...fields } = JSON.parse(`{${value}}`) as Record<string, unknown>;
    return fields;
  } catch {
    throw new BibliographyError(
      'has a field “csl” that is not JSON. Remove the field, or export the references again.',
    );
  }
}

/** A value without its LaTeX. */
function plain(value: string): string {
  const [read] = convert([{ type: 'misc', label: 'value', properties: { note: value } }]);
  return read?.note ?? '';
}

function isReadable(entry: BibEntry): boolean {
  try {
    return convert([entry]).length === 1;
  } catch {
    return false;
  }
}

function convert(entries: BibEntry[]): CSL[] {
  if (entries.length === 0) return [];
  const read = plugins.input.chain(
    entries.map(withoutOpenDates),
    inputOf('@biblatex/entries+list'),
  ) as unknown as CSL[];
  return read.map((csl) =>
    // For BibLaTeX a publisher with an "and" in its name is two.
    Object.fromEntries(
      Object.entries(csl).map(([field, value]) => [
        field,
        Array.isArray(value) && typeof value[0] === 'string' ? value.join(' and ') : value,
      ]),
    ),
  ) as unknown as CSL[];
}

/** Without dates that have no beginning, at which citation-js stops: `/2009`. */
function withoutOpenDates({ properties, ...entry }: BibEntry): BibEntry {
  const fields = Object.entries(properties).filter(
    ([field, value]) => !(field.endsWith('date') && /^\s*(?:\.\.)?\//.test(value)),
  );
  return { ...entry, properties: Object.fromEntries(fields) };
}
