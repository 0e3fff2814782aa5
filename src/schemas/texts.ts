import { z } from 'astro/zod';
import { VERDICT_ORDER } from '#evidence/claims';
import {
  title,
  description,
  date,
  text,
  printed,
  id,
  anchor,
  webAddress,
  links,
} from '#schemas/fields';

const optionalDate = z.union([z.literal(''), date]).default('');

/** The name of a file beside the text. */
const PICTURE_FILE = /^[^/\\]+\.[a-z]+$/i;
const picture = z
  .string()
  .regex(PICTURE_FILE, 'is not the name of a picture beside the text, like bench.jpg');

const unsourced = z
  .array(z.strictObject({ text, reason: text }))
  .default([])
  .describe(
    'Sentences that seem to need a source and need none, each with who answers for it and why',
  );

const oldAnchors = z
  .record(anchor, anchor)
  .default({})
  .describe('Anchors that headings had once, each with the one its readers are to arrive at now');

const NO_COVER =
  'is neither a picture beside the text, like bench.jpg, nor a drawing (span, door), nor a number from 0 to 100';
/** Of the two forms of a cover; the editor writes a number as a text. */
const distance = z
  .union([z.number(), z.string().regex(/^\d+$/).transform(Number)])
  .pipe(z.number().min(0, NO_COVER).max(100, NO_COVER));

/** Frontmatter of `articles/<slug>.mdx`. */
// What only some of them must have, `reader/read-article.ts` asks for.
export const articleSchema = z.strictObject({
  title,
  kind: z.enum(['guide', 'post']).default('post'),
  description: z.union([z.literal(''), description]).default(''),
  audience: z.string().trim().default(''),
  answer: z.string().trim().default(''),
  keyPoints: z.array(z.strictObject({ text, section: anchor })).default([]),
  doors: z.array(z.strictObject({ reader: text, section: anchor })).default([]),
  cover: z
    .union([z.enum(['span', 'door']), distance, z.string().regex(PICTURE_FILE, NO_COVER)], NO_COVER)
    .optional(),
  published: optionalDate,
  modified: optionalDate,
  referencesChecked: optionalDate,
  author: id.optional(),
  reviewedBy: id.optional(),
  reviewed: date.optional(),
  topics: z.array(id).default([]),
  coverAlt: text.optional(),
  coverCredit: text.optional(),
  consent: z.array(z.strictObject({ picture, given: text })).default([]),
  faq: z
    .array(
      z.strictObject({
        id,
        question: text,
        answer: z.string().trim().min(1, 'is empty; answer the question or remove it'),
      }),
    )
    .default([]),
  related: z.array(z.strictObject({ id, why: text })).default([]),
  unsourced,
  oldAnchors,
  featured: z.boolean().default(false),
  status: z.enum(['draft', 'in-review', 'published']).default('draft'),
});

/** Frontmatter of `pages/<slug>.mdx`. */
export const pageSchema = z.strictObject({
  title,
  description,
  modified: date,
  paper: z
    .literal('a5', 'is not a size of paper; write a5 for a card, or remove the line')
    .optional(),
  /** The topic whose page it opens, instead of having an address of its own. */
  topic: id.optional(),
  /** Its name in the menu; a page without one is linked from texts alone. */
  menu: text.max(20, 'is longer than 20 characters; a menu has no room for more').optional(),
  unsourced,
  oldAnchors,
});

/** Frontmatter of `people/<id>.md`; the text below it is about the person at length. */
export const personSchema = z.strictObject({
  name: text.refine(
    (name) => !/\b(?:LMFT|LCSW|LPCC|PhD|PsyD|MD|Dr)\b/.test(name),
    'contains a title or its letters; write the name alone here, and letters like LMFT in "credentials"',
  ),
  credentials: z.string().trim().default(''),
  license: z
    .strictObject({ title: text, number: printed, board: webAddress.default('') })
    .optional(),
  portrait: text.optional(),
  short: z.string().trim().default(''),
  languages: z.array(text).default([]),
  links: links.default([]),
  unsourced,
});

/** Frontmatter of `claims/<id>.md`; the text below it says what the evidence is. */
export const claimSchema = z.strictObject({
  claim: text,
  article: id,
  verdict: z.enum(VERDICT_ORDER),
  references: z.array(id).default([]),
  checked: date,
});

/** Frontmatter of `safety.md`, which may have none: the day its help lines were last tried. */
export const safetySchema = z.strictObject({ checked: date });

export type ArticleData = z.infer<typeof articleSchema>;
export type PageData = z.infer<typeof pageSchema>;
export type PersonData = z.infer<typeof personSchema>;
export type Claim = z.infer<typeof claimSchema>;
