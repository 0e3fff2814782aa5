import { z } from 'astro/zod';
import { kindOfField } from '#bibliography/csl-fields';
import { VERDICT_ORDER } from '#evidence/claims';
import { isOnCalendar, isTimeZone } from '#evidence/dates';
import { readPhone } from '#practice/phone';
import { readWebAddress } from '#practice/web-address';
import { isColor } from '#styles/color.ts';

/** Characters of a title that search results show before they cut it. */
export const MAX_TITLE = 60;

const title = z
  .string()
  .trim()
  .min(15, 'is shorter than 15 characters; say what the page is about')
  .max(MAX_TITLE, `is longer than ${MAX_TITLE} characters; search results would cut it`);
const description = z
  .string({ error: 'is missing; write 70 to 160 characters for search results' })
  .trim()
  .min(70, 'is shorter than 70 characters; write 70 to 160 for search results')
  .max(160, 'is longer than 160 characters; search results would cut it');

const date = z.iso.date({
  error: ({ input }) =>
    input == null
      ? 'is missing; write a day like 2026-11-22'
      : 'is not a valid date; write it like 2026-11-22',
});
const text = z.string().trim().min(1, 'is empty; write it or remove the line');
/** What is printed; a number is as good as its digits. */
const printed = z.union([text, z.number().transform(String)]);
const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is not an id; use small letters, digits and hyphens, like "stress-at-work"',
  );
/** The id of a heading: its words in small letters, in any script. */
const anchor = z
  .string()
  .normalize()
  .regex(
    /^[^\s#]+$/,
    'is not an anchor; write the words of the heading in small letters, with hyphens between them',
  );
const oldAnchors = z
  .record(anchor, anchor)
  .default({})
  .describe('Anchors that headings had once, each with the one its readers are to arrive at now');
const NONE = 'is empty; write at least one';
const address = z.url({ protocol: /^https$/, error: 'is not an address; write it like https://…' });
const optionalAddress = z.union([z.literal(''), address]);

/** An address as people write it: `www.example.com` will do. */
const webAddress = z.string().transform(readWebAddress).pipe(optionalAddress);
/** A page of this site, like `/fees/`, or an address elsewhere. */
const pageOrAddress = z
  .string()
  .transform(readWebAddress)
  .pipe(
    z.union(
      [z.string().regex(/^\/[a-z0-9-]+\/$/), optionalAddress],
      'is neither a page of this site, like /fees/, nor an address like https://…',
    ),
  );

const optionalDate = z.union([z.literal(''), date]).default('');

/** The name of a file beside the text. */
const pictureFile = z
  .string()
  .regex(/^[^/\\]+\.[a-z]+$/i, 'is not the name of a picture beside the text, like bench.jpg');

const unsourced = z
  .array(z.strictObject({ text, reason: text }))
  .default([])
  .describe(
    'Sentences that seem to need a source and need none, each with who answers for it and why',
  );

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
    .union(
      [z.enum(['span', 'door']), z.number().min(0).max(100), pictureFile],
      'is neither a picture beside the text, like bench.jpg, nor a drawing (span, door), nor a number from 0 to 100',
    )
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
  consent: z.array(z.strictObject({ picture: pictureFile, given: text })).default([]),
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

const links = z.array(z.strictObject({ name: text, url: webAddress.pipe(address) }));

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

// Of a field without a name here, only the formatter knows what it is.
const furtherPart: z.ZodType<unknown> = z.union([text, z.boolean(), z.number()]);
const name = z.union(
  [
    z.object({ family: text, given: text.optional() }).catchall(furtherPart),
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
  .refine((reference) => reference.type !== 'webpage' || reference.accessed !== undefined, {
    path: ['accessed'],
    message: 'is missing; a web page needs the day it was opened (APA prints it)',
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

/** An entry of `topics.json`. */
export const topicSchema = z.strictObject({ id, name: text, description: text });

/** An entry of `terms.json`: a word of the trade, and what to say instead or beside it. */
export const termSchema = z.strictObject({ term: text, plain: text });

/**
 * `addresses.json`: each address that releases have promised to keep, with the anchors there and
 * the sources that it cited at the last release.
 */
export const releasedSchema = z.record(
  z.string(),
  z.strictObject({ anchors: z.array(z.string()), sources: z.array(z.string()).default([]) }),
);

/** `approvals.json`: who answered for each text at a release, when, and for what wording. */
export const approvalsSchema = z.array(
  z.strictObject({ text, digest: z.string(), name: text, day: date }),
);

/** `redirects.json`: old addresses and the new ones, `{ "/articles/old/": "/articles/new/" }`. */
export const redirectsSchema = z.record(z.string(), z.string());

/** `synonyms.json`: readers' words with the site's words for them, and words that call for help. */
export const synonymsSchema = z.strictObject({
  words: z.array(
    z.strictObject({ lay: z.array(text).min(1, NONE), site: z.array(text).min(1, NONE) }),
  ),
  crisis: z.array(text),
});

/** A setting that may stay empty or be missing: the editor leaves out what is empty. */
const setting = z.string().trim().default('');

/** `practice.json`: who publishes. Every field may stay empty; what is empty appears nowhere. */
export const practiceSchema = z.strictObject({
  $schema: z.string().optional(),
  name: setting.describe('Name of the practice, as clients know it'),
  blogTitle: text.describe('Name of the blog'),
  tagline: text.describe('One line about the blog'),
  description: description.describe('About the blog, for search results: 70 to 160 characters'),
  siteUrl: webAddress
    .refine(
      (url) => !URL.canParse(url) || new URL(url).origin === url.replace(/\/+$/, ''),
      'has more than a host; write it like https://blog.example.com, and set BASE_PATH to the path when you build',
    )
    .default('')
    .describe('Address of the blog, like https://blog.example.com'),
  mainSite: webAddress.default('').describe("Address of the practice's main site"),
  service: z
    .strictObject({ words: setting, url: pageOrAddress.default('') })
    .prefault({})
    .describe(
      'The page about your service, and its words, like "Therapy for men in San Francisco"',
    ),
  licensee: z
    .string(
      'names a person; write the name of a file in people/, without .md (npm run move-settings moves an older form there)',
    )
    .trim()
    .toLowerCase()
    .default('')
    .describe(
      'Who holds the license: the name of a file in people/, like "jordan-doe". California asks that advertising for therapy shows name, license title and number',
    ),
  timeZone: setting
    .refine(
      (zone) => zone === '' || isTimeZone(zone),
      'is not a time zone; write it like America/Los_Angeles',
    )
    .describe('Time zone of the practice, like America/Los_Angeles: it decides when a day begins'),
  address: z
    .strictObject({
      street: setting.describe('Street and number, like "100 Example Street, Suite 2"'),
      city: setting.describe('City of the office, in California'),
      zip: z.string().trim().default('').describe('ZIP code'),
    })
    .prefault({})
    .describe('The office'),
  map: webAddress.default('').describe('Address of a map that shows the office'),
  inPerson: z
    .array(text)
    .default([])
    .describe('Places of sessions in person, like ["San Francisco"]'),
  online: setting.describe('Where online sessions are offered, like "California"'),
  hours: z
    .array(text)
    .default([])
    .describe('When you work, one line for each, like "Monday to Friday, 9 am to 6 pm"'),
  bookingUrl: webAddress.default('').describe('Address where appointments are made'),
  bookingWords: z
    .string()
    .trim()
    .default('')
    .transform((words) => words || 'Book a session')
    .describe('Words of the button, like "Book a free call"'),
  contact: z
    .strictObject({
      email: z
        .string()
        .trim()
        .pipe(z.union([z.literal(''), z.email('is not an email address')]))
        .default(''),
      phone: z
        .string()
        .transform(readPhone)
        .pipe(
          z.union([
            z.literal(''),
            z.string().regex(/^\+\d{7,15}$/, 'is not a number like (415) 555-0100'),
          ]),
        )
        .default('')
        .describe('Like (415) 555-0100'),
    })
    .prefault({}),
  fees: setting.describe('What a session costs, in one line'),
  insurance: setting.describe('What insurance you take, or how clients get money back'),
  languages: z.array(text).default([]).describe('Languages of sessions, like ["English"]'),
  notices: z
    .strictObject({
      goodFaithEstimate: pageOrAddress
        .default('')
        .describe(
          'The Good Faith Estimate notice: a page like /good-faith-estimate/, or https://…',
        ),
      clientNotice: pageOrAddress
        .default('')
        .describe('The notice to clients: a page of this site, or https://…'),
    })
    .prefault({})
    .describe('Notices the footer links to'),
  profiles: links.default([]).describe('Pages of the practice elsewhere, like Psychology Today'),
  newsletter: webAddress.default('').describe('Address where readers subscribe to a newsletter'),
  logo: webAddress.default('').describe("Address of the practice's logo, for search engines"),
  verification: z
    .strictObject({ google: setting, bing: setting })
    .prefault({})
    .describe('Codes from Google Search Console and Bing Webmaster Tools'),
  accent: z
    .string()
    .refine((color) => color === '' || isColor(color), 'is not a color; write it like #8a3b2a')
    .default('')
    .describe(
      'Your color for links and buttons, like #722818; each page uses the nearest shade of it that can be read',
    ),
});

export type ArticleData = z.infer<typeof articleSchema>;
export type PageData = z.infer<typeof pageSchema>;
export type Reference = z.infer<typeof referenceSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Term = z.infer<typeof termSchema>;
export type Released = z.infer<typeof releasedSchema>;
export type Approval = z.infer<typeof approvalsSchema>[number];
export type Redirects = z.infer<typeof redirectsSchema>;
export type SynonymList = z.infer<typeof synonymsSchema>;
export type Practice = z.infer<typeof practiceSchema>;
export type PersonData = z.infer<typeof personSchema>;
