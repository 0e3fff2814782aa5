import { z } from 'astro/zod';
import { date, description, id, oldAnchors, text, title, unsourced } from '#schemas/fields';
import { TODAY } from '#schemas/form';

/** Frontmatter of `pages/<slug>.mdx`, in the order of the form. */
export const pageSchema = z.strictObject({
  title,
  description,
  modified: date.meta({
    title: 'Last changed on',
    description: 'Set it to today when the meaning has changed, not for a typo.',
    form: TODAY,
  }),
  paper: z
    .literal('a5', 'is not a size of paper; write a5 for a card, or remove the line')
    .optional()
    .meta({
      title: 'Paper',
      description:
        'Write a5 for a card to keep: it prints on one small sheet, without the head and foot of the site.',
    }),
  topic: id.optional().meta({
    title: 'Opens the page of a topic',
    description:
      'The id of a topic: the text then stands at the top of its page. Empty, it is a page of its own.',
  }),
  menu: text.max(20, 'is longer than 20 characters; a menu has no room for more').optional().meta({
    title: 'Name in the menu',
    description: 'Like “Fees”. Empty, the page is in no menu.',
  }),
  unsourced,
  oldAnchors,
});

/** Frontmatter of `safety.md`, which may have none: the day its help lines were last tried. */
export const safetySchema = z.strictObject({ checked: date });

export type PageData = z.infer<typeof pageSchema>;
