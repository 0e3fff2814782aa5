import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { FileSource } from '#bibliography/import/file-source';
import { BibliographyError, findUnread, inputOf } from '#bibliography/import/file-source';
import { readDate } from '#bibliography/import/read-date';

type RisRecord = Record<string, string | string[]>;

/** Kinds, keys, numbers of libraries, and what belongs to others: abstracts, notes, key words. */
const NOT_PRINTED = new Set(
  'TY ID AB N1 N2 KW AD AN CN DB DP L1 L2 L3 L4 LA LB LK RN SN SO ST J1 J2 JA TA U1 U2 U3 U4 U5 M2 Y2 DA Y1 PY'.split(
    ' ',
  ),
);

/** What a source can have several of. Of the rest, which programs repeat, the first counts. */
const LISTS = new Set('AU A1 A2 A3 A4 ED C4 KW'.split(' '));
/** Kinds of which the pages are how many there are. */
const WHOLE = /^(?:BOOK|EBOOK|EDBOOK|RPRT|THES)$/;

/**
 * Reads the sources in a text in RIS.
 *
 * @throws {BibliographyError} with advice
 */
export function readRis(source: string): FileSource[] {
  return recordsOf(source).map(({ SP, ...rest }) => {
    const given = String(rest['TY']);
    const isKnown = convert({ TY: given, TI: 'x' })[0]?.title === 'x';
    const record: RisRecord = {
      ...rest,
      TY: isKnown ? given : 'GEN',
      ...(SP && !WHOLE.test(given) && { SP }),
    };
    const csl = toCsl(record);
    const key = record['ID'];
    const fields = Object.entries(record)
      .filter(([tag]) => !NOT_PRINTED.has(tag))
      .flatMap(([field, values]) => [values].flat().map((value) => ({ field, value })))
      .map(({ field, value }) => ({ field, value: value.replace(/^https?:\S*doi\.org\//, '') }));
    return {
      csl,
      ...(typeof key === 'string' && { key }),
      unread: [...(isKnown ? [] : [{ field: 'TY', value: given }]), ...findUnread(fields, csl)],
    };
  });
}

function recordsOf(source: string): RisRecord[] {
  try {
    const text = source.replace(/^([A-Z][A-Z\d]) {0,2}- ?/gm, '$1  - ');
    return (plugins.input.chainLink(text, inputOf('@ris/file')) as RisRecord[]).map(joinTwins);
  } catch {
    throw new BibliographyError(
      'is not RIS: each source begins with a line like “TY  - JOUR”. Export the references again.',
    );
  }
}

/** Databases write the same thing under an old and a new tag; citation-js then reads one of them. */
function joinTwins(record: RisRecord): RisRecord {
  const { A1 = [], ED = [], JO, JF, BT, ...rest } = record;
  const authors = [...new Set([A1, rest['AU'] ?? []].flat())];
  const inBook = /^(?:CHAP|ECHAP|CONF|CPAPER)$/.test(String(rest['TY'])) ? BT : undefined;
  // A journal's name in full comes before one that can be short.
  const container = rest['T2'] ?? JF ?? inBook ?? JO;
  return {
    ...rest,
    ...(authors.length > 0 && { AU: divided(authors) }),
    ...(ED.length > 0 && { ED: divided([ED].flat()) }),
    ...(container && { T2: container }),
    ...(BT && !inBook && { BT }),
  };
}

/** Names, of which some databases write several in a line. */
function divided(names: string[]): string[] {
  return names.flatMap((name) => name.split(/;\s+/)).filter(Boolean);
}

function toCsl({ ED: editors, ...all }: RisRecord): CSL {
  const record = Object.fromEntries(
    Object.entries(all).map(([tag, value]) => [tag, LISTS.has(tag) ? value : [value].flat()[0]!]),
  );
  const { reporter, ...read } = convert(record)[0] as CSL & { reporter?: string[] };
  let csl: CSL = read;
  const author = reporter && convert({ TY: 'JOUR', AU: reporter })[0]?.author;
  const [named] = editors ? convert({ TY: 'CHAP', A2: editors }) : [];
  const editor = [...(csl.editor ?? []), ...(named?.editor ?? [])];
  // The day, which some kinds of works need, is in a separate field from the year.
  const dates = ['DA', 'PY', 'Y1'].flatMap((tag) => record[tag] ?? []);
  const raw = dates.find((date) => readDate(date).date) ?? dates[0];
  const opened = [record['Y2']].flat()[0];
  // A paper that has pages was published, under what RIS calls the conference.
  const { 'event-title': event, ...withoutEvent } = csl;
  if (csl.page && event && !csl['container-title']) {
    csl = { ...withoutEvent, 'container-title': event };
  }
  // What was published first is a title in one program, a year in another.
  const { 'original-title': original, ...rest } = csl;
  const isYear = /^\d{4}$/.test(original ?? '');
  return {
    ...(isYear ? { ...rest, 'original-date': { raw: original! } } : csl),
    ...(author && { author }),
    ...(editor.length > 0 && { editor }),
    ...(raw && { issued: { raw } }),
    ...(opened && { accessed: { raw: opened } }),
  };
}

function convert(record: RisRecord): CSL[] {
  return plugins.input.chain(record, inputOf('@ris/record')) as unknown as CSL[];
}
