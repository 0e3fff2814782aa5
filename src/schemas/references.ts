import { z } from 'astro/zod';
import { isOnCalendar } from '#evidence/dates';
import { kindOfField, SOURCE_TYPES } from '#schemas/csl-fields';
import { date, text, printed, id, NONE, address } from '#schemas/fields';
import { LONG } from '#schemas/form';

// Of a field without a name here, only the formatter knows what it is.
const furtherPart: z.ZodType<unknown> = z.union([text, z.boolean(), z.number()]);
const part = text.optional();
const name = z.union(
  [
    z
      .object({
        family: text.meta({ title: 'Family name', description: 'Empty for an organization.' }),
        given: part.meta({ title: 'First names' }),
        suffix: part.meta({ title: 'After the name', description: 'Like Jr. or III.' }),
        'dropping-particle': part.meta({
          title: 'Before the family name',
          description: 'Like von, sorted without it.',
        }),
        'non-dropping-particle': part.meta({
          title: 'Begins the family name',
          description: 'Like de, sorted with it.',
        }),
      })
      .catchall(furtherPart),
    z
      .object({
        literal: text.meta({
          title: 'Organization',
          description: 'Instead of a name, like Pew Research Center.',
        }),
      })
      .catchall(furtherPart),
  ],
  'is not a name; write "family" and "given" of a person, or "literal" of an organization',
);
const names = z.array(name).min(1, NONE);

/** A day, a month or a year as CSL-JSON writes it; two of them are a span. */
const DAY = 'is not a valid date; write it like [[2026, 11, 22]], [[2026, 11]] or [[2026]]';
const dateParts = z
  .array(z.number(DAY))
  .min(1, DAY)
  .max(3, DAY)
  .refine((parts) => isOnCalendar(parts) || isBeforeChrist(parts), DAY);

/** Of a work so old only the year is known: -380 is 380 B.C.E. */
function isBeforeChrist([year = 0, ...others]: number[]): boolean {
  return Number.isInteger(year) && year < 0 && year >= -9999 && others.length === 0;
}

const cslDate = z
  .object({
    'date-parts': z
      .array(dateParts)
      .min(1, NONE)
      .max(2, DAY)
      .meta({ title: 'Year, month, day', form: { max: 1 } }),
  })
  .catchall(furtherPart);

const NOT_PRINTED = 'cannot be printed; write it as text in quotes';
const printable = z.union(printed.options, NOT_PRINTED);
const furtherField: z.ZodType<unknown> = z.union([printed, z.array(name), cslDate], NOT_PRINTED);
const BY_KIND = {
  names: {
    schema: names,
    message: 'is not a list of names; write it like [{ "family": "Doe", "given": "Jane" }]',
  },
  date: { schema: cslDate, message: DAY },
  text: { schema: printable, message: NOT_PRINTED },
};

/** The kinds of sources that the form offers, the usual ones first. */
const OFFERED_TYPES = {
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

/** The fields of the form: those that each reference has, or that other parts of the site read. */
const CHECKED = {
  type: z
    .string()
    .refine(
      (type) => SOURCE_TYPES.has(type),
      'is not a kind of source; write article-journal, book, chapter, report, thesis or webpage',
    )
    .meta({
      title: 'Kind',
      form: {
        widget: 'select',
        options: Object.entries(OFFERED_TYPES).map(([value, label]) => ({ value, label })),
      },
    }),
  id: id.meta({
    title: 'Id',
    description: 'Articles cite it as [@this-id]. Keep it once it is in use.',
  }),
  // A work without one begins with its editors, its directors or its title.
  author: names.optional().meta({
    title: 'Authors',
    form: { label_singular: 'author', summary: '{{family}} {{literal}}' },
  }),
  issued: cslDate.optional().meta({
    title: 'Published',
    description: 'The year, and month and day if the source names them.',
  }),
  title: text.meta({ title: 'Title', form: LONG }),
  'container-title': z.string().optional().meta({ title: 'Journal, book or site' }),
  volume: printable.optional().meta({ title: 'Volume' }),
  issue: printable.optional().meta({ title: 'Issue' }),
  page: printable.optional().meta({ title: 'Pages' }),
  publisher: z.string().optional().meta({ title: 'Publisher' }),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'is not a DOI; it starts with "10." and has a slash')
    .optional()
    .meta({
      title: 'DOI',
      description: 'Like 10.1037/0003-066X.58.1.5.',
      advice: 'A DOI starts with 10. and has a slash.',
    }),
  URL: address.optional().meta({ title: 'Address' }),
  accessed: cslDate
    .optional()
    .meta({ title: 'Opened on', description: 'Web pages need it: the day you opened the page.' }),
  custom: z
    .object({
      verification: z.enum(['confirmed', 'unconfirmed']).meta({
        title: 'State',
        description:
          'Only a confirmed source may be cited: somebody opened it and compared every field.',
      }),
      seen: text.meta({ title: 'What was seen, and where', form: LONG }),
      evidence: text.meta({
        title: 'Kind of evidence',
        description: 'Like diary study or review.',
      }),
      size: text.optional().meta({
        title: 'Size',
        description: 'How many were studied, like 113 samples, 66,132 people.',
      }),
      checked: date.meta({ title: 'Checked on' }),
    })
    .loose()
    .meta({ title: 'What was checked' }),
};

/** An entry of `references.json`: CSL-JSON, with what was checked under `custom`. */
export const referenceSchema = z
  .object(CHECKED)
  // Whatever else a source has, the formatter of the list reads as words, names or a date.
  .catchall(furtherField)
  .superRefine((reference, context) => {
    for (const [field, value] of Object.entries(reference)) {
      const kind = kindOfField(field);
      // What is checked above by its name or as none of these needs no second complaint.
      if (!kind || field in CHECKED || !furtherField.safeParse(value).success) continue;
      const { schema, message } = BY_KIND[kind];
      if (!schema.safeParse(value).success) {
        context.addIssue({ code: 'custom', path: [field], message });
      }
    }
  })
  .refine((reference) => reference.accessed !== undefined || !mayChange(reference), {
    path: ['accessed'],
    message:
      'is missing; a web page needs the day it was opened, and so does what has an address and no year (APA prints it)',
  });

/** Whether readers may find something else at its address than its author did. */
function mayChange(reference: {
  type: string;
  issued?: unknown;
  status?: unknown;
  DOI?: unknown;
  URL?: unknown;
  custom: { verification: string };
}): boolean {
  const { type, issued, status, DOI, URL, custom } = reference;
  const isUndated = !issued && !status && !DOI && URL !== undefined;
  return type === 'webpage' || (isUndated && custom.verification === 'confirmed');
}

export type Reference = z.infer<typeof referenceSchema>;
