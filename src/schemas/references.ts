import { z } from 'astro/zod';
import { kindOfField } from '#bibliography/csl-fields';
import { isOnCalendar } from '#evidence/dates';
import { date, text, printed, id, NONE, address } from '#schemas/fields';

// Of a field without a name here, only the formatter knows what it is.
const furtherPart: z.ZodType<unknown> = z.union([text, z.boolean(), z.number()]);
const part = text.optional();
const name = z.union(
  [
    z
      .object({
        family: text,
        given: part,
        suffix: part,
        'dropping-particle': part,
        'non-dropping-particle': part,
      })
      .catchall(furtherPart),
    z.object({ literal: text }).catchall(furtherPart),
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
    'date-parts': z.array(dateParts).min(1, NONE).max(2, DAY),
  })
  .catchall(furtherPart);

const NOT_PRINTED = 'cannot be printed; write it as text in quotes';
const furtherField: z.ZodType<unknown> = z.union([printed, z.array(name), cslDate], NOT_PRINTED);
const BY_KIND = {
  names: {
    schema: names,
    message: 'is not a list of names; write it like [{ "family": "Doe", "given": "Jane" }]',
  },
  date: { schema: cslDate, message: DAY },
  text: { schema: printed, message: NOT_PRINTED },
};

/** Kinds of sources that the style APA knows, of CSL 1.0.2. */
const SOURCE_TYPES = new Set(
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage'.split(
    ' ',
  ),
);

/** The fields that each reference has, or that other parts of the site read. */
const CHECKED = {
  id,
  type: z
    .string()
    .refine(
      (type) => SOURCE_TYPES.has(type),
      'is not a kind of source; write article-journal, book, chapter, report, thesis or webpage',
    ),
  title: text,
  // A work without one begins with its editors, its directors or its title.
  author: names.optional(),
  issued: cslDate.optional(),
  accessed: cslDate.optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'is not a DOI; it starts with "10." and has a slash')
    .optional(),
  URL: address.optional(),
  custom: z
    .object({
      verification: z.enum(['confirmed', 'unconfirmed']),
      seen: text,
      evidence: text,
      size: text.optional(),
      checked: date,
    })
    .loose(),
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
