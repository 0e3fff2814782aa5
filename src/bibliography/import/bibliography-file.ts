import { type CSL, Cite } from '@citation-js/core';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { readBibTeX } from '#bibliography/import/bibtex-file';
import { type FileSource, BibliographyError, inputOf } from '#bibliography/import/file-source';
import { readRis } from '#bibliography/import/ris-file';
import { kindOfField } from '#schemas/csl-fields';

/**
 * Reads the sources in the text of a file in BibTeX, BibLaTeX, CSL-JSON or RIS. Which of them it is,
 * the text itself tells.
 *
 * @throws {BibliographyError}
 */
export function readBibliographyFile(text: string): FileSource[] {
  const source = text.replace(/^\uFEFF/, '').trim();
  if (source === '') throw new BibliographyError('is empty. Export the references again.');
  const sources = readerOf(source)(source);
  if (sources.length === 0) {
    throw new BibliographyError(
      'contains no references. Export them as BibTeX (entries like @article{…), CSL-JSON or RIS.',
    );
  }
  return sources;
}

function readerOf(source: string): (source: string) => FileSource[] {
  if (/^[[{]/.test(source)) return readCslJson;
  return /^TY {1,2}-/m.test(source) ? readRis : readBibTeX;
}

function readCslJson(source: string): FileSource[] {
  const errors: ParseError[] = [];
  const data: unknown = parse(source, errors, { disallowComments: true });
  const [error] = errors;
  if (error) {
    const line = source.slice(0, error.offset).split('\n').length;
    throw new BibliographyError(
      `is not JSON; line ${line} cannot be parsed (${printParseErrorCode(error.error)}). Export the references as CSL-JSON again.`,
    );
  }
  const list: unknown[] = Array.isArray(data) ? data : [data];
  const isCsl = list.some(
    (entry) => typeof entry === 'object' && entry !== null && 'type' in entry && 'title' in entry,
  );
  if (list.length > 0 && !isCsl) {
    throw new BibliographyError(
      'is JSON, but not CSL-JSON: each source needs a "type" and a "title". Zotero calls the export “CSL JSON”.',
    );
  }
  const read = normalize(list.map(withType).map(withNote).map(withDates));
  return read.map((csl, index) => {
    const { type } = list[index] as { type?: unknown };
    const isUnknown = type !== 'document' && (csl.type ?? 'document') === 'document';
    return {
      csl,
      key: keyOf(csl),
      markup: 'csl',
      unread: isUnknown && typeof type === 'string' ? [{ field: 'type', value: type }] : [],
    };
  });
}

/** What Zotero itself calls kinds of works. Where it has the word of CSL, there is nothing to do. */
const ZOTERO_TYPES: Record<string, string> = {
  artwork: 'graphic',
  audioRecording: 'song',
  blogPost: 'post-weblog',
  bookSection: 'chapter',
  case: 'legal_case',
  computerProgram: 'software',
  conferencePaper: 'paper-conference',
  dictionaryEntry: 'entry-dictionary',
  email: 'personal_communication',
  encyclopediaArticle: 'entry-encyclopedia',
  film: 'motion_picture',
  forumPost: 'post',
  instantMessage: 'personal_communication',
  journalArticle: 'article-journal',
  letter: 'personal_communication',
  magazineArticle: 'article-magazine',
  newspaperArticle: 'article-newspaper',
  podcast: 'song',
  preprint: 'article',
  presentation: 'speech',
  radioBroadcast: 'broadcast',
  statute: 'legislation',
  tvBroadcast: 'broadcast',
  videoRecording: 'motion_picture',
};

function withType(entry: unknown): unknown {
  const { type } = entry as { type?: unknown };
  const isZotero = typeof type === 'string' && Object.hasOwn(ZOTERO_TYPES, type);
  return isZotero ? { ...(entry as object), type: ZOTERO_TYPES[type] } : entry;
}

/** Fields that Zotero has no place for stand in its notes, one a line: "Original Date: 1923". */
function withNote(entry: unknown): unknown {
  const { note } = entry as { note?: unknown };
  const fields: Record<string, unknown> = {};
  for (const line of typeof note === 'string' ? note.split('\n') : []) {
    const [, name = '', value = ''] = /^([a-z][a-z -]*?)\s*:\s*(\S.*)$/i.exec(line) ?? [];
    const field = name.toLowerCase().replaceAll(' ', '-');
    const kind = kindOfField(field);
    if (kind === 'names') {
      const [family = '', given] = value.split(/\s*\|\|\s*/);
      const others = (fields[field] ?? []) as object[];
      fields[field] = [...others, given ? { family, given } : { literal: family }];
    } else if (kind) fields[field] = value;
  }
  return { ...fields, ...(entry as object) };
}

/** Dates that are plain text, which citation-js leaves out: "2009". */
function withDates(entry: unknown): unknown {
  const fields = Object.entries(entry as object).map(([field, value]: [string, unknown]) => [
    field,
    kindOfField(field) === 'date' && typeof value !== 'object' ? { raw: String(value) } : value,
  ]);
  return Object.fromEntries(fields);
}

/** citation-js gives sources without an id one by chance. */
function keyOf(csl: CSL): string {
  const key = csl['citation-key'] ?? String(csl.id ?? '');
  return key.startsWith('temp_id_') ? '' : key;
}

/** Into the shapes of CSL: "2009" becomes a number, and a date its parts. */
function normalize(list: unknown[]): CSL[] {
  return new Cite(list, inputOf('@csl/list+object')).format('data', {
    format: 'object',
  }) as unknown as CSL[];
}
