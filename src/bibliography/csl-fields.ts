/** Names that APA prints of a work, in the words of CSL. */
export const NAME_FIELDS = [
  'author',
  'editor',
  'translator',
  'container-author',
  'collection-editor',
  'editorial-director',
  'compiler',
  'composer',
  'contributor',
  'curator',
  'chair',
  'director',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'narrator',
  'organizer',
  'performer',
  'producer',
  'recipient',
  'reviewed-author',
  'script-writer',
  'series-creator',
] as const;

/** Dates that APA prints of a work. */
export const DATE_FIELDS = [
  'issued',
  'original-date',
  'event-date',
  'submitted',
  'accessed',
] as const;

/** What else APA prints of a work, in the order in which `references.json` has it. */
export const TEXT_FIELDS = [
  'title',
  'container-title',
  'collection-title',
  'collection-number',
  'volume-title',
  'part-title',
  'original-title',
  'reviewed-title',
  'reviewed-genre',
  'edition',
  'volume',
  'number-of-volumes',
  'part-number',
  'issue',
  'supplement-number',
  'chapter-number',
  'section',
  'page',
  'number',
  'version',
  'status',
  'genre',
  'medium',
  'authority',
  'publisher',
  'original-publisher',
  'event-title',
  'event-place',
  'archive',
  'archive_collection',
  'archive_location',
  'archive-place',
  'references',
  'DOI',
  'URL',
] as const;

/** What the formatter reads although APA prints none of it. */
const READ_FIELDS = [
  'publisher-place',
  'language',
  'note',
  'title-short',
  'shortTitle',
  'container-title-short',
];

const NAMES = new Set<string>(NAME_FIELDS);
const DATES = new Set<string>(DATE_FIELDS);
const TEXTS = new Set<string>([...TEXT_FIELDS, ...READ_FIELDS]);

/** The kind of value a CSL-JSON field has; `undefined` for one the formatter does not read. */
export function kindOfField(field: string): 'names' | 'date' | 'text' | undefined {
  if (NAMES.has(field)) return 'names';
  if (DATES.has(field)) return 'date';
  return TEXTS.has(field) ? 'text' : undefined;
}
