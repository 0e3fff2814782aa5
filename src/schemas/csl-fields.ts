import type { CSL, CSLDate, CSLName } from '@citation-js/core';

/** The fields of CSL that hold one kind of value. */
type FieldsOf<Value> = {
  [Field in keyof CSL]-?: CSL[Field] extends Value | undefined ? Field : never;
}[keyof CSL];

const words = (list: string) => list.trim().split(/\s+/);

/** Kinds of sources that the style APA knows, of CSL 1.0.2. */
export const SOURCE_TYPES = new Set(
  words(`
    article article-journal article-magazine article-newspaper bill book broadcast chapter
    classic collection dataset document entry entry-dictionary entry-encyclopedia event figure
    graphic hearing interview legal_case legislation manuscript map motion_picture
    musical_score pamphlet paper-conference patent performance periodical
    personal_communication post post-weblog regulation report review review-book software song
    speech standard thesis treaty webpage
  `),
);

/** Names that APA prints of a work, in the words of CSL. */
export const NAME_FIELDS = words(`
  author editor translator container-author collection-editor editorial-director compiler
  composer contributor curator chair director executive-producer guest host illustrator
  interviewer narrator organizer performer producer recipient reviewed-author script-writer
  series-creator
`) as FieldsOf<CSLName[]>[];

/** Dates that APA prints of a work. */
export const DATE_FIELDS = words(
  'issued original-date event-date submitted accessed',
) as FieldsOf<CSLDate>[];

/** What else APA prints of a work, in the order in which `references.json` has it. */
export const TEXT_FIELDS = words(`
  title container-title collection-title collection-number volume-title part-title
  original-title reviewed-title reviewed-genre edition volume number-of-volumes part-number
  issue supplement-number chapter-number section page number version status genre medium
  authority publisher original-publisher event-title event-place archive archive_collection
  archive_location archive-place references DOI URL
`);

/** What the formatter reads although APA prints none of it. */
const READ_FIELDS = words(
  'publisher-place language note title-short shortTitle container-title-short',
);

const NAMES = new Set<string>(NAME_FIELDS);
const DATES = new Set<string>(DATE_FIELDS);
const TEXTS = new Set<string>([...TEXT_FIELDS, ...READ_FIELDS]);

/** The kind of value a CSL-JSON field has; `undefined` for one the formatter does not read. */
export function kindOfField(field: string): 'names' | 'date' | 'text' | undefined {
  if (NAMES.has(field)) return 'names';
  if (DATES.has(field)) return 'date';
  return TEXTS.has(field) ? 'text' : undefined;
}
