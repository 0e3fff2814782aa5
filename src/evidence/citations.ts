import { withoutMarks } from '#evidence/at-signs';
import { readPlace } from '#evidence/locator';

/** One source inside a citation: `@papp-2009, p. 7`. */
export interface CitedItem {
  key: string;
  /** Words before the source: "see", "also". */
  prefix?: string;
  /** What follows it, as written: "p. 7", "pp. 7-9, emphasis added". */
  locator?: string;
  /** `-@key`: the sentence already names the authors, so only the year is printed. */
  yearOnly?: true;
}

/** Sources named together. */
export interface Citation {
  items: CitedItem[];
  /** The sentence itself names the first of them: "Papp et al. (2009) found". */
  narrative?: true;
}

/** What an author's text is made of: plain text, citations and markers. */
export type Piece =
  | { kind: 'text'; value: string }
  | ({ kind: 'citation' } & Citation)
  | { kind: 'claims'; ids: string[] }
  /** `[my view]`: the sentence is the author's own view. */
  | { kind: 'view' };

/** Capitals are read as well, so that a key with one is refused instead of printed. */
const KEY = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** Neither a bracket nor the @ of a citation; a plain @ is marked, see `at-signs.ts`. */
const PLAIN = '(?:[^\\[\\]@]|@\u2060)';
const MARKER = new RegExp(
  [
    '\\s*(?<view>\\[my view\\])',
    '\\s*\\[claims?:\\s*(?<claims>[^\\]]*[^\\]\\s;][^\\]]*)\\]',
    `\\[(?<cluster>(?:${PLAIN}*(?<![\\w.]))?@${KEY}[^\\[\\]]*)\\]`,
    // Brackets after a key say where, and may go on with other sources after a semicolon.
    `(?:(?<=^|[\\s(])(?<bareYear>-)@|(?<![\\w@.])@)(?<narrative>${KEY})(?:\\s*\\[(?!claims?:)(?<where>(?=${PLAIN}*[^\\s;\\]])(?:(?!;)${PLAIN})+(?:;[^\\[\\]]*)?)\\])?`,
  ].join('|'),
  'gi',
);
const ITEM = new RegExp(
  `^(?<prefix>${PLAIN}*?)(?<year>-?)@(?<key>${KEY})(?:\\s*,\\s*(?<locator>${PLAIN}+)|\\s+(?<bare>${PLAIN}+))?$`,
  'i',
);

/**
 * Splits text at its Pandoc citations (`[@a, p. 7; see @b]`, `@a`, `@a [p. 7]`, `[-@a]`) and at the
 * ledger markers `[claim: id; id]`, and at `[my view]`. Whatever is none of these stays text, so
 * nothing an author wrote is lost.
 *
 * @see https://pandoc.org/MANUAL.html#citation-syntax
 */
export function parseCitations(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKER)) {
    const { view, claims, cluster, narrative, bareYear, where } = match.groups!;
    if (match.index > end) pieces.push(plain(text.slice(end, match.index)));
    end = match.index + match[0].length;
    if (view !== undefined) {
      pieces.push({ kind: 'view' });
    } else if (claims !== undefined) {
      pieces.push({ kind: 'claims', ids: splitList(claims) });
    } else if (narrative !== undefined) {
      const [locator, ...others] = splitList(where ?? '');
      const first = { key: narrative, ...(locator && { locator: withoutMarks(locator) }) };
      // Of `-@key`, which names no authors, only what goes in the parentheses is left.
      pieces.push({
        kind: 'citation',
        items: [{ ...first, ...(bareYear && { yearOnly: true }) }, ...others.map(parseItem)],
        ...(!bareYear && { narrative: true }),
      });
    } else {
      pieces.push({ kind: 'citation', items: splitList(cluster!).map(parseItem) });
    }
  }
  if (end < text.length) pieces.push(plain(text.slice(end)));
  return pieces;
}

function plain(text: string): Piece {
  return { kind: 'text', value: withoutMarks(text) };
}

/** What is not one source stays whole as its key, for a rule to refuse. */
function parseItem(source: string): CitedItem {
  const { prefix, year, key, locator, bare } = ITEM.exec(source)?.groups ?? {};
  // Without a comma, only a place is told apart from a key that is misspelled.
  if (key === undefined || (bare && !readPlace(bare))) return { key: source };
  const place = locator ?? bare;
  return {
    key,
    ...(prefix?.trim() && { prefix: withoutMarks(prefix.trim()) }),
    ...(place && { locator: withoutMarks(place) }),
    ...(year && { yearOnly: true }),
  };
}

function splitList(list: string): string[] {
  return list
    .split(';')
    .map((entry) => entry.trim())
    .filter(Boolean);
}
