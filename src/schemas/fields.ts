import { z } from 'astro/zod';
import { readWebAddress } from '#practice/web-address';

/** Characters of a title that search results show before they cut it. */
export const MAX_TITLE = 60;

export const title = z
  .string()
  .trim()
  .min(15, 'is shorter than 15 characters; say what the page is about')
  .max(MAX_TITLE, `is longer than ${MAX_TITLE} characters; search results would cut it`);
export const description = z
  .string({ error: 'is missing; write 70 to 160 characters for search results' })
  .trim()
  .min(70, 'is shorter than 70 characters; write 70 to 160 for search results')
  .max(160, 'is longer than 160 characters; search results would cut it');

export const date = z.iso.date({
  error: ({ input }) =>
    input == null
      ? 'is missing; write a day like 2026-11-22'
      : 'is not a valid date; write it like 2026-11-22',
});
export const text = z.string().trim().min(1, 'is empty; write it or remove the line');
/** What is printed; a number is as good as its digits. */
export const printed = z.union([text, z.number().transform(String)]);
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is not an id; use small letters, digits and hyphens, like "stress-at-work"',
  );
/** The id of a heading: its words in small letters, in any script. */
export const anchor = z
  .string()
  .normalize()
  .regex(
    /^[^\s#]+$/,
    'is not an anchor; write the words of the heading in small letters, with hyphens between them',
  );
export const NONE = 'is empty; write at least one';
export const address = z.url({
  protocol: /^https$/,
  error: 'is not an address; write it like https://…',
});
const optionalAddress = z.union([z.literal(''), address]);

/** An address as people write it: `www.example.com` will do. */
export const webAddress = z.string().transform(readWebAddress).pipe(optionalAddress);
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

export const links = z.array(
  z.strictObject(
    { name: text, url: webAddress.pipe(address) },
    'is not a page elsewhere; write its "name" and its "url"',
  ),
);
