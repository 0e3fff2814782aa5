import { z } from 'astro/zod';
import { isTimeZone } from '#evidence/dates';
import { readPhone } from '#practice/phone';
import { isColor } from '#styles/color.ts';
import { description, text, webAddress, pageOrAddress, links } from '#schemas/fields';

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

export type Practice = z.infer<typeof practiceSchema>;
