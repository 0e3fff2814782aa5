import { z } from 'astro/zod';
import { readPhone } from '#practice/phone';
import { readWebAddress } from '#practice/web-address';
import { LONG } from '#schemas/form';

/** Characters of a title that search results show before they cut it. */
export const MAX_TITLE = 60;

export const title = z
  .string()
  .trim()
  .min(15, 'is shorter than 15 characters; say what the page is about')
  .max(MAX_TITLE, `is longer than ${MAX_TITLE} characters; search results would cut it`)
  .meta({
    title: 'Title',
    description: 'What a reader would ask or search for: 15 to 60 characters.',
  });
export const description = z
  .string({ error: 'is missing; write 70 to 160 characters for search results' })
  .trim()
  .min(70, 'is shorter than 70 characters; write 70 to 160 for search results')
  .max(160, 'is longer than 160 characters; search results would cut it')
  .meta({
    title: 'Description',
    description: 'Shown below the title in search results: 70 to 160 characters.',
    form: LONG,
  });

export const date = z.iso.date({
  error: ({ input }) =>
    input == null
      ? 'is missing; write a day like 2026-11-22'
      : 'is not a valid date; write it like 2026-11-22',
});
export const text = z.string().trim().min(1, 'is empty; write it or remove the line');
/** A field that may stay empty or be missing: the editor leaves out what is empty. */
export const optionalText = z.string().trim().default('');
export const optionalDate = z.union([z.literal(''), date]).default('');
/** What is printed; a number is as good as its digits. */
export const printed = z.union([text, z.number().transform(String)]);
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is not an id; use small letters, digits and hyphens, like "stress-at-work"',
  )
  .meta({ advice: 'Use small letters, digits and hyphens, like stress-at-work.' });
/** The id of a heading: its words in small letters, in any script. */
export const anchor = z
  .string()
  .normalize()
  .regex(
    /^[^\s#]+$/,
    'is not an anchor; write the words of the heading in small letters, with hyphens between them',
  )
  .meta({ advice: 'Write the words of the heading in small letters, with hyphens between them.' });
export const NONE = 'is empty; write at least one';
export const address = z.url({
  protocol: /^https$/,
  error: 'is not an address; write it like https://…',
});
const optionalAddress = z.union([z.literal(''), address]);

/** An address as people write it: `www.example.com` will do. */
export const webAddress = z.string().transform(readWebAddress).pipe(optionalAddress);
export const email = z
  .string()
  .trim()
  .pipe(z.union([z.literal(''), z.email('is not an email address')]))
  .default('');
export const phone = z
  .string()
  .transform(readPhone)
  .pipe(
    z.union([
      z.literal(''),
      z.string().regex(/^\+\d{7,15}$/, 'is not a number like (415) 555-0100'),
    ]),
  )
  .default('');
/** A page of this site, like `/fees/`, or an address elsewhere. */
export const pageOrAddress = z
  .string()
  .transform(readWebAddress)
  .pipe(
    z.union(
      [z.string().regex(/^\/[a-z0-9-]+\/$/), optionalAddress],
      'is neither a page of this site, like /fees/, nor an address like https://…',
    ),
  );

/** Pages elsewhere, of a person or of the practice. */
export const links = z
  .array(
    z.strictObject(
      {
        name: text.meta({ title: 'Name', description: 'Like “Psychology Today”.' }),
        url: webAddress.pipe(address).meta({ title: 'Address' }),
      },
      'is not a page elsewhere; write its "name" and its "url"',
    ),
  )
  .default([])
  .meta({ title: 'Pages elsewhere', form: { label_singular: 'page', summary: '{{name}}' } });

export const unsourced = z
  .array(
    z.strictObject({
      text: text.meta({ title: 'Sentence', description: 'Word for word.', form: LONG }),
      reason: text.meta({ title: 'Why it needs no source' }),
    }),
  )
  .default([])
  .meta({
    title: 'Sentences that need no source',
    description:
      'The check stops at a sentence about people in general without a source. Where none is needed, copy the sentence here and say who answers for it and why.',
    form: { label_singular: 'sentence', summary: '{{text}}' },
  });

export const oldAnchors = z
  .record(anchor, anchor)
  .default({})
  .meta({
    title: 'Old addresses of headings',
    description:
      'When you reword a heading, its address changes. Write the old one and the new one here, so that saved links still arrive.',
    form: { widget: 'keyvalue', key_label: 'Old address', value_label: 'Heading now' },
  });
