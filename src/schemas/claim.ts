import { z } from 'astro/zod';
import { VERDICT_ORDER } from '#evidence/claims';
import { date, id, text } from '#schemas/fields';
import { ARTICLE, LONG, SOURCES } from '#schemas/form';

/** Frontmatter of `claims/<id>.md`; the text below it says what the evidence is. */
export const claimSchema = z.strictObject({
  article: id.meta({ title: 'Article it comes from', form: ARTICLE }),
  claim: text.meta({
    title: 'Claim',
    description: 'One sentence that could be true or false.',
    form: LONG,
  }),
  verdict: z.enum(VERDICT_ORDER).meta({ title: 'Verdict' }),
  references: z
    .array(id)
    .default([])
    .meta({ title: 'Sources', description: 'None is an answer too.', form: SOURCES }),
  checked: date.meta({
    title: 'Checked on',
    description: 'The day somebody last weighed the evidence.',
  }),
});

export type Claim = z.infer<typeof claimSchema>;
