/** One source inside a citation: `@papp-2009, p. 7`. */
export interface CitedItem {
  key: string;
  /** Words before the source: "see", "also". */
  prefix?: string;
  /** Place within the source: "p. 7". */
  locator?: string;
  /** `-@key`: the sentence already names the authors, so only the year is printed. */
  yearOnly?: true;
}

/** What an author's text is made of: plain text, citations and claim markers. */
export type Piece =
  | { kind: 'text'; value: string }
  | { kind: 'citation'; items: CitedItem[]; narrative?: true }
  | { kind: 'claims'; ids: string[] };

/** Capitals are read as well, so that a key with one is refused and does not stand in the page. */
const KEY = '[a-z0-9]+(?:-[a-z0-9]+)*';
const MARKER = new RegExp(
  [
    `\\s*\\[claims?:\\s*(?<claims>[^\\]]*[^\\]\\s;][^\\]]*)\\]`,
    `\\[(?<cluster>[^\\[\\]]*?-?@${KEY}[^\\[\\]]*)\\]`,
    `(?<![\\w@.])@(?<narrative>${KEY})`,
  ].join('|'),
  'gi',
);
const ITEM = new RegExp(
  `^(?<prefix>[^@]*?)(?<year>-?)@(?<key>${KEY})(?:,\\s*(?<locator>[^@]+))?$`,
  'i',
);

/**
 * Splits text at its Pandoc citations (`[@a, p. 7; see @b]`, `@a`, `[-@a]`) and at the ledger
 * markers `[claim: id; id]`. Whatever is neither stays text, so nothing an author wrote is lost.
 *
 * @see https://pandoc.org/MANUAL.html#citation-syntax
 */
export function parseCitations(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKER)) {
    const { claims, cluster, narrative } = match.groups!;
    if (match.index > end) pieces.push({ kind: 'text', value: text.slice(end, match.index) });
    end = match.index + match[0].length;
    if (claims !== undefined) {
      pieces.push({ kind: 'claims', ids: splitList(claims) });
    } else if (narrative !== undefined) {
      pieces.push({ kind: 'citation', items: [{ key: narrative }], narrative: true });
    } else {
      pieces.push({ kind: 'citation', items: splitList(cluster!).map(parseItem) });
    }
  }
  if (end < text.length) pieces.push({ kind: 'text', value: text.slice(end) });
  return pieces;
}

/** What is not one source stays whole as its key, for a rule to refuse. */
function parseItem(source: string): CitedItem {
  const { prefix, year, key, locator } = ITEM.exec(source)?.groups ?? { key: source };
  return {
    key: key!,
    ...(prefix?.trim() && { prefix: prefix.trim() }),
    ...(locator && { locator }),
    ...(year && { yearOnly: true }),
  };
}

function splitList(list: string): string[] {
  return list
    .split(';')
    .map((entry) => entry.trim())
    .filter(Boolean);
}
