/** A place within a source, as authors write it after a key: "pp. 7-9, emphasis added". */
export interface Place {
  /** What is counted, in the words of CSL: "page", "chapter", "table". */
  label: string;
  /** The numbers, as citeproc reads them: "7-9". */
  value: string;
  /** What follows them, as it is written. */
  rest: string;
}

/** How authors name what CSL counts, without full stops and the s of a plural. */
const NAMES: Record<string, string> = {
  page: 'pp|p|pgs?|pages?',
  paragraph: 'paras?|pars?|paragraphs?|¶¶?',
  chapter: 'chaps?|chs?|chapters?',
  section: 'secs?|sects?|sections?|§§?',
  table: 'tbls?|tabs?|tables?',
  figure: 'figs?|figures?',
  appendix: 'apps?|appendix|appendices',
  part: 'pts?|parts?',
  volume: 'vols?|volumes?',
  book: 'bks?|books?',
  issue: 'nos?|numbers?|issues?',
  line: 'll?|lines?',
  verse: 'vv?|verses?',
  column: 'cols?|columns?',
  note: 'nn?|notes?|footnotes?',
  equation: 'eqs?|eqns?|equations?',
  act: 'acts?',
  scene: 'scenes?',
  timestamp: 'timestamps?|times?',
};

const ARABIC = String.raw`[A-Za-z]{0,3}\d+(?:[.:]?\w+)*`;
const ROMAN = String.raw`(?=[ivxlcdm])m*(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})(?!\w)`;
const LETTER = String.raw`[A-Z](?!\w)`;
const TO = String.raw`-{1,3}|[–—]|to(?=\s)|through(?=\s)`;
const AND = String.raw`\s*(?:${TO}|[,&]|and(?=\s))\s*`;
const listOf = (number: string) => `${number}(?:${AND}${number})*`;
const NUMBERS = [listOf(`(?:${ARABIC}|${ROMAN})`), listOf(LETTER)].join('|');

const NAMED = new RegExp(
  // "n.d." is no note.
  `^(?!n\\. ?d\\b)(?:${Object.entries(NAMES)
    .map(([label, names]) => `(?<${label}>${names})`)
    .join('|')})(?:\\.\\s*|\\s+|(?<=[¶§])|(?=\\d))(?<value>${NUMBERS})(?<rest>(?!\\w)[^]*)$`,
);
const RANGE = new RegExp(`\\s*(?:${TO})\\s*`, 'g');
/** A number alone is a page, or a moment of a recording. */
const BARE = new RegExp(`^(?<value>${listOf(String.raw`\d+(?::\d\d)*`)})(?<rest>$|[,;][^]*)`);

/**
 * Reads a place within a source.
 *
 * @returns nothing when the text begins with no place: "emphasis added"
 */
export function readPlace(text: string): Place | undefined {
  const named = NAMED.exec(
    text.replace(/^(?:[A-Z](?=[a-z])|PP?(?=\.))/, (first) => first.toLowerCase()),
  );
  const { value, rest, ...labels } = named?.groups ?? BARE.exec(text)?.groups ?? {};
  if (value === undefined || rest === undefined) return undefined;
  // citeproc makes a dash of the hyphen between numbers; in what it does not take for a number, not.
  const dash = value.includes(':') ? '–' : '-';
  const byName = Object.keys(labels).find((name) => labels[name] !== undefined);
  return {
    label: byName ?? (value.includes(':') ? 'timestamp' : 'page'),
    value: withoutCommas(value).replace(RANGE, dash),
    rest: rest.trimEnd(),
  };
}

/** Numbers of pages without commas of their own (APA 7, section 6.38): 1,024 is 1024. */
export function withoutCommas(pages: string): string {
  return pages.replace(/(?<!\d)(\d\d?),(?=\d{3}(?!\d))/g, '$1');
}
