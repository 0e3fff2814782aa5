import type { FieldLabels } from '#editor/fields';
import type { Claim, Term, Topic } from '#schemas';

const LONG = { widget: 'text' };

/** What the form says of a claim of the ledger. */
export const CLAIM_LABELS: Record<keyof Claim, FieldLabels> = {
  article: {
    label: 'Article it comes from',
    options: {
      widget: 'relation',
      collection: 'articles',
      value_field: '{{slug}}',
      display_fields: ['title'],
    },
  },
  claim: { label: 'Claim', hint: 'One sentence that could be true or false.', options: LONG },
  verdict: { label: 'Verdict' },
  references: {
    label: 'Sources',
    hint: 'None is an answer too.',
    options: {
      widget: 'relation',
      multiple: true,
      collection: 'lists',
      file: 'references',
      value_field: 'references.*.id',
      display_fields: ['references.*.id', 'references.*.title'],
    },
  },
  checked: { label: 'Checked on', hint: 'The day somebody last weighed the evidence.' },
};

/** What the form says of a topic. */
export const TOPIC_LABELS: Record<keyof Topic, FieldLabels> = {
  id: { label: 'Id', hint: 'Articles name it. Keep it once it is in use.' },
  name: { label: 'Name' },
  description: { label: 'Description', options: LONG },
};

/** What the form says of a technical word. */
export const TERM_LABELS: Record<keyof Term, FieldLabels> = {
  term: { label: 'Term', hint: 'A technical word, as articles write it.' },
  plain: { label: 'In plain words', hint: 'Shown where an article first uses it.' },
};

/** Kinds of sources that APA knows, by their names in CSL-JSON; the usual ones first. */
const KINDS = {
  'article-journal': 'Article in a journal',
  webpage: 'Web page',
  report: 'Report',
  book: 'Book',
  chapter: 'Chapter in a book',
  thesis: 'Thesis',
  'article-newspaper': 'Article in a newspaper',
  'article-magazine': 'Article in a magazine',
  'paper-conference': 'Paper at a conference',
  article: 'Preprint',
  dataset: 'Data set',
  document: 'Other document',
};

/** CSL-JSON writes a day as a list of numbers in a list. */
function date(label: string, hint: string): FieldLabels {
  return { label, hint, of: { 'date-parts': { label: 'Year, month, day', options: { max: 1 } } } };
}

/** What the form says of a source. CSL-JSON has more fields; a save leaves them as they are. */
export const REFERENCE_LABELS: Record<string, FieldLabels> = {
  type: {
    label: 'Kind',
    options: {
      widget: 'select',
      options: Object.entries(KINDS).map(([value, label]) => ({ value, label })),
    },
  },
  id: { label: 'Id', hint: 'Articles cite it as [@this-id]. Keep it once it is in use.' },
  author: {
    label: 'Authors',
    one: 'author',
    summary: '{{family}} {{literal}}',
    of: {
      family: { label: 'Family name', hint: 'Empty for an organization.' },
      given: { label: 'First names' },
      suffix: { label: 'After the name', hint: 'Like Jr. or III.' },
      'dropping-particle': {
        label: 'Before the family name',
        hint: 'Like von, sorted without it.',
      },
      'non-dropping-particle': {
        label: 'Begins the family name',
        hint: 'Like de, sorted with it.',
      },
      literal: { label: 'Organization', hint: 'Instead of a name, like Pew Research Center.' },
    },
  },
  issued: date('Published', 'The year, and month and day if the source names them.'),
  title: { label: 'Title', options: LONG },
  'container-title': { label: 'Journal, book or site' },
  volume: { label: 'Volume' },
  issue: { label: 'Issue' },
  page: { label: 'Pages' },
  publisher: { label: 'Publisher' },
  DOI: { label: 'DOI', hint: 'Like 10.1037/0003-066X.58.1.5.' },
  URL: { label: 'Address' },
  accessed: date('Opened on', 'Web pages need it: the day you opened the page.'),
  custom: {
    label: 'What was checked',
    of: {
      verification: {
        label: 'State',
        hint: 'Only a confirmed source may be cited: somebody opened it and compared every field.',
      },
      seen: { label: 'What was seen, and where', options: LONG },
      evidence: { label: 'Kind of evidence', hint: 'Like diary study or review.' },
      size: { label: 'Size', hint: 'How many were studied, like 113 samples, 66,132 people.' },
      checked: { label: 'Checked on' },
    },
  },
};
