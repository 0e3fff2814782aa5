import { z } from 'astro/zod';
import { links, optionalText, printed, text, unsourced, webAddress } from '#schemas/fields';
import { IMAGE, LONG } from '#schemas/form';

/** Frontmatter of `people/<id>.md`; the text below it is about the person at length. */
export const personSchema = z.strictObject({
  name: text
    .refine(
      (name) => !/\b(?:LMFT|LCSW|LPCC|PhD|PsyD|MD|Dr)\b/.test(name),
      'contains a title or its letters; write the name alone here, and letters like LMFT in "credentials"',
    )
    .meta({ title: 'Name', description: 'As filed with the board, without titles or letters.' }),
  credentials: optionalText.meta({
    title: 'Letters after the name',
    description: 'Like LMFT, or PsyD, LMFT.',
  }),
  license: z
    .strictObject({
      title: text.meta({
        title: 'Title',
        description: 'In full, like Licensed Marriage and Family Therapist.',
      }),
      number: printed.meta({ title: 'Number', description: 'Like LMFT 12345.' }),
      board: webAddress
        .default('')
        .meta({ title: 'License search', description: "Address of the board's search." }),
    })
    .optional()
    .meta({ title: 'License', description: 'Only who has one can review articles.' }),
  portrait: text.optional().meta({
    title: 'Portrait',
    description: 'A photo of the face, at least 400 pixels wide.',
    form: IMAGE,
  }),
  short: optionalText.meta({
    title: 'In short',
    description: 'One or two sentences, shown wherever this person is presented.',
    form: LONG,
  }),
  languages: z
    .array(text)
    .default([])
    .meta({ title: 'Languages', description: 'One on each line.' }),
  links,
  unsourced,
});

export type PersonData = z.infer<typeof personSchema>;
