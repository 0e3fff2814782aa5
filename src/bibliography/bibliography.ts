import { Cache } from '#cache';
import { FORMS } from '#bibliography/apa-style';
import { type CitationPiece, piecesOf } from '#bibliography/citation-pieces';
import { cslItem } from '#bibliography/csl-item';
import { printCitation, printList, selectItems } from '#bibliography/engine';
import type { Citation } from '#evidence/citations';
import type { Reference } from '#schemas';

/** An entry of a reference list. */
export interface ListEntry {
  key: string;
  /** HTML with a link on the address. */
  html: string;
}

/** What a reference is called among others, as text. */
export interface ReferenceNames {
  /** "Papp et al." */
  authors: string;
  /** "2009", "2009a", "1923/1961" or "n.d." */
  year: string;
  /** As a sentence names it: "Papp et al. (2009)". */
  narrative: string;
}

/** A reference as APA 7 prints it among others. */
export interface FormattedReference extends ReferenceNames {
  html: string;
}

/**
 * Formats references and citations of them. What is told apart by names, initials and letters is
 * so among the works of each call, and alike in all three where the works are the same.
 */
export interface Bibliography {
  /** The reference list over a set of keys, in the order of the list. */
  entries(keys: Iterable<string>): ListEntry[];
  /** What the works of a set are called in text. */
  names(keys: Iterable<string>): Map<string, ReferenceNames>;
  /**
   * Citations as they are printed on one page, each as its pieces in the order of print.
   *
   * @param citations all those of the page, in reading order
   * @param alsoListed keys of references that are in the page's list without being cited here
   */
  cite(citations: Citation[], alsoListed?: Iterable<string>): CitationPiece[][];
}

/**
 * One bibliography serves a whole build: the engine behind it takes a second to start, and then
 * some milliseconds for a page of 30 citations. What it printed once among a set of works, it
 * remembers: the feeds print the citations of the pages again, and the next build all of them.
 *
 * @param references all that may be cited
 * @param cacheDir where it remembers beyond this run; without one it does not
 */
export function createBibliography(references: Reference[], cacheDir?: string): Bibliography {
  const items = new Map(references.map((reference) => [reference.id, cslItem(reference)]));
  const cache = cacheDir === undefined ? undefined : new Cache(`${cacheDir}/citations`, '.json');
  const remembered = new Map<string, Record<string, unknown>>();
  const unkept = new Map<Record<string, unknown>, string[]>();
  const itemsOf = (keys: string[]) => keys.map((key) => items.get(key));
  const keep = () => {
    for (const [printed, keys] of unkept) cache?.write(itemsOf(keys), JSON.stringify(printed));
    unkept.clear();
  };
  /** Prints something among a set of works, unless that was done before. */
  const among = <Printed>(
    keys: Iterable<string>,
    what: string,
    print: (keys: string[]) => Printed,
  ): Printed => {
    const sorted = [...new Set(keys)].toSorted();
    const unknown = sorted.find((key) => !items.has(key));
    if (unknown !== undefined) throw new Error(`Unknown reference "${unknown}"`);
    const set = sorted.join(' ');
    const kept = () => JSON.parse(cache?.read(itemsOf(sorted))?.toString() ?? '{}') as object;
    if (!remembered.has(set)) remembered.set(set, { ...kept() });
    const printed = remembered.get(set)!;
    if (!Object.hasOwn(printed, what)) {
      selectItems(items, sorted);
      printed[what] = print(sorted);
      // A page asks for all its citations at once, so they are kept together.
      if (unkept.size === 0) setImmediate(keep);
      unkept.set(printed, sorted);
    }
    return printed[what] as Printed;
  };
  return {
    entries: (keys) =>
      among(keys, 'entries', (chosen) => {
        const entries = printList().map(({ id, html }) => ({ key: id, html }));
        const listed = new Set(entries.map(({ key }) => key));
        return [...entries, ...chosen.filter((key) => !listed.has(key)).map(unlisted)];
      }),
    names: (keys) =>
      new Map(among(keys, 'names', (chosen) => chosen.map((key) => [key, namesOf(key)] as const))),
    cite(citations, alsoListed = []) {
      const keys = [
        ...citations.flatMap((citation) => citation.items.map(({ key }) => key)),
        ...alsoListed,
      ];
      return citations.map((citation) =>
        among(keys, JSON.stringify(citation), () => piecesOf(citation)),
      );
    },
  };
}

/** The last list: a preview asks for the same one with each page. */
let last: { key: string; entries: Map<string, FormattedReference> } | undefined;

/**
 * Formats references in APA 7 as one list.
 *
 * @returns an entry for each id, in the order of the reference list
 */
export function formatBibliography(
  references: Reference[],
  cacheDir?: string,
): Map<string, FormattedReference> {
  if (references.length === 0) return new Map();
  const key = JSON.stringify(references);
  if (last?.key !== key) last = { key, entries: formatList(references, cacheDir) };
  return last.entries;
}

function formatList(references: Reference[], cacheDir?: string): Map<string, FormattedReference> {
  const bibliography = createBibliography(references, cacheDir);
  const names = bibliography.names(references.map(({ id }) => id));
  const entries = bibliography.entries(names.keys());
  return new Map(entries.map(({ key, html }) => [key, { html, ...names.get(key)! }]));
}

/** APA lists no letter or talk that readers cannot get; the citation then says all there is. */
function unlisted(key: string): ListEntry {
  return { key, html: `${inForm(key, FORMS.parenthetical, 'html')}.` };
}

function namesOf(key: string): ReferenceNames {
  return {
    authors: inForm(key, FORMS.authors),
    year: inForm(key, FORMS.year),
    narrative: inForm(key, FORMS.narrative),
  };
}

function inForm(id: string, position: number, as: 'html' | 'text' = 'text'): string {
  return printCitation([{ id, position }], as)[0]!.label;
}
