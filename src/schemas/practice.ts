import { z } from 'astro/zod';
import { isTimeZone } from '#evidence/dates';
import { isColor } from '#styles/color.ts';
import {
  description,
  email,
  links,
  optionalText,
  pageOrAddress,
  phone,
  text,
  webAddress,
} from '#schemas/fields';
import { PERSON } from '#schemas/form';

/** `practice.json`: who publishes. Every field may stay empty; what is empty appears nowhere. */
export const practiceSchema = z.strictObject({
  $schema: z
    .string()
    .optional()
    .meta({ title: 'Schema', form: { widget: 'hidden' } }),
  name: optionalText.meta({
    title: 'Practice',
    description: 'Name of the practice, as clients know it',
  }),
  blogTitle: text.meta({ title: 'Blog', description: 'Name of the blog' }),
  tagline: text.meta({ title: 'Tagline', description: 'One line about the blog' }),
  description: description.meta({
    title: 'Description',
    description: 'About the blog, for search results: 70 to 160 characters',
  }),
  siteUrl: webAddress
    .refine(
      (url) => !URL.canParse(url) || new URL(url).origin === url.replace(/\/+$/, ''),
      'has more than a host; write it like https://blog.example.com, and set BASE_PATH to the path when you build',
    )
    .default('')
    .meta({
      title: 'Address of the blog',
      description: 'Address of the blog, like https://blog.example.com',
    }),
  mainSite: webAddress
    .default('')
    .meta({ title: 'Main site', description: "Address of the practice's main site" }),
  service: z
    .strictObject({
      words: optionalText.meta({ title: 'Words of the link' }),
      url: pageOrAddress.default('').meta({ title: 'Page or address' }),
    })
    .prefault({})
    .meta({
      title: 'Page about your service',
      description:
        'The page about your service, and its words, like "Therapy for men in San Francisco"',
    }),
  licensee: z
    .string(
      'names a person; write the name of a file in people/, without .md (npm run move-settings moves an older form there)',
    )
    .trim()
    .toLowerCase()
    .default('')
    .meta({
      title: 'Licensee',
      description:
        'Who holds the license: the name of a file in people/, like "jordan-doe". California asks that advertising for therapy shows name, license title and number',
      form: PERSON,
    }),
  timeZone: optionalText
    .refine(
      (zone) => zone === '' || isTimeZone(zone),
      'is not a time zone; write it like America/Los_Angeles',
    )
    .meta({
      title: 'Time zone',
      description:
        'Time zone of the practice, like America/Los_Angeles: it decides when a day begins',
    }),
  address: z
    .strictObject({
      street: optionalText.meta({
        title: 'Street',
        description: 'Street and number, like "100 Example Street, Suite 2"',
      }),
      city: optionalText.meta({ title: 'City', description: 'City of the office, in California' }),
      zip: optionalText.meta({ title: 'ZIP code', description: 'ZIP code' }),
    })
    .prefault({})
    .meta({ title: 'Office', description: 'The office' }),
  map: webAddress
    .default('')
    .meta({ title: 'Map', description: 'Address of a map that shows the office' }),
  inPerson: z
    .array(text)
    .default([])
    .meta({
      title: 'In person in',
      description: 'Places of sessions in person, like ["San Francisco"]',
      form: { hint: 'One place on each line, like San Francisco.' },
    }),
  online: optionalText.meta({
    title: 'Online in',
    description: 'Where online sessions are offered, like "California"',
  }),
  hours: z.array(text).default([]).meta({
    title: 'Hours',
    description: 'When you work, one line for each, like "Monday to Friday, 9 am to 6 pm"',
  }),
  bookingUrl: webAddress
    .default('')
    .meta({ title: 'Appointments', description: 'Address where appointments are made' }),
  bookingWords: optionalText
    .transform((words) => words || 'Book a session')
    .meta({
      title: 'Words of the button',
      description: 'Words of the button, like "Book a free call"',
    }),
  contact: z
    .strictObject({
      email: email.meta({ title: 'E-mail' }),
      phone: phone.meta({ title: 'Phone', description: 'Like (415) 555-0100' }),
    })
    .prefault({})
    .meta({ title: 'Contact' }),
  fees: optionalText.meta({ title: 'Fees', description: 'What a session costs, in one line' }),
  insurance: optionalText.meta({
    title: 'Insurance',
    description: 'What insurance you take, or how clients get money back',
  }),
  languages: z
    .array(text)
    .default([])
    .meta({
      title: 'Languages',
      description: 'Languages of sessions, like ["English"]',
      form: { hint: 'One on each line.' },
    }),
  notices: z
    .strictObject({
      goodFaithEstimate: pageOrAddress.default('').meta({
        title: 'Good Faith Estimate',
        description:
          'The Good Faith Estimate notice: a page like /good-faith-estimate/, or https://…',
      }),
      clientNotice: pageOrAddress.default('').meta({
        title: 'Notice to clients',
        description: 'The notice to clients: a page of this site, or https://…',
      }),
    })
    .prefault({})
    .meta({ title: 'Notices', description: 'Notices the footer links to' }),
  profiles: links.meta({
    title: 'Pages elsewhere',
    description: 'Pages of the practice elsewhere, like Psychology Today',
  }),
  newsletter: webAddress
    .default('')
    .meta({ title: 'Newsletter', description: 'Address where readers subscribe to a newsletter' }),
  logo: webAddress
    .default('')
    .meta({ title: 'Logo', description: "Address of the practice's logo, for search engines" }),
  verification: z
    .strictObject({
      google: optionalText.meta({
        title: 'Google',
        description: 'The code Search Console gives you.',
      }),
      bing: optionalText.meta({
        title: 'Bing',
        description: 'The code Bing Webmaster Tools gives you.',
      }),
    })
    .prefault({})
    .meta({
      title: 'Search engines',
      description: 'Codes from Google Search Console and Bing Webmaster Tools',
    }),
  accent: z
    .string()
    .refine((color) => color === '' || isColor(color), 'is not a color; write it like #8a3b2a')
    .default('')
    .meta({
      title: 'Accent color',
      description:
        'Your color for links and buttons, like #722818; each page uses the nearest shade of it that can be read',
    }),
});

export type Practice = z.infer<typeof practiceSchema>;
