import { z } from 'astro/zod';
import { date, text, id, NONE } from '#schemas/fields';
import { LONG } from '#schemas/form';

/** An entry of `topics.json`. */
export const topicSchema = z.strictObject({
  id: id.meta({ title: 'Id', description: 'Articles name it. Keep it once it is in use.' }),
  name: text.meta({ title: 'Name' }),
  description: text.meta({ title: 'Description', form: LONG }),
});

/** An entry of `terms.json`: a word of the trade, and what to say instead or beside it. */
export const termSchema = z.strictObject({
  term: text.meta({ title: 'Term', description: 'A technical word, as articles write it.' }),
  plain: text.meta({
    title: 'In plain words',
    description: 'Shown where an article first uses it.',
  }),
});

/**
 * `addresses.json`: each address that releases have promised to keep, with the anchors there and
 * the sources that it cited at the last release.
 */
export const releasedSchema = z.record(
  z.string(),
  z.strictObject({
    anchors: z.array(z.string()),
    sources: z.array(z.string()).default([]),
    /** At the home page: what blog and practice were called. */
    names: z.array(z.string()).optional(),
  }),
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
  suicide: z.array(text).default([]),
  crisis: z.array(text),
});

export type Topic = z.infer<typeof topicSchema>;
export type Term = z.infer<typeof termSchema>;
export type Released = z.infer<typeof releasedSchema>;
export type Approval = z.infer<typeof approvalsSchema>[number];
export type Redirects = z.infer<typeof redirectsSchema>;
export type SynonymList = z.infer<typeof synonymsSchema>;
