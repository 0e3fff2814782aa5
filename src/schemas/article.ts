import { z } from 'astro/zod';
import * as field from '#schemas/fields';
import { ARTICLE, IMAGE, LONG, MARKS, PERSON, TODAY, TOPICS } from '#schemas/form';

const { id, text, optionalDate, optionalText } = field;

/** The name of a file beside the text. */
const PICTURE_FILE = /^[^/\\]+\.[a-z]+$/i;

const section = field.anchor.meta({
  title: 'Part of the article',
  description:
    'The heading it leads to, in small letters with hyphens: “What you can try” is what-you-can-try.',
});

const NO_COVER =
  'is neither a picture beside the text, like bench.jpg, nor a drawing (span, door), nor a number from 0 to 100';
/** Of the two forms of a cover; the editor writes a number as a text. */
const distance = z
  .union([z.number(), z.string().regex(/^\d+$/).transform(Number)])
  .pipe(z.number().min(0, NO_COVER).max(100, NO_COVER));

/** Frontmatter of `articles/<slug>.mdx`, in the order of the form. */
// What only some of them must have, `reader/read-article.ts` asks for.
export const articleSchema = z.strictObject({
  title: field.title,
  kind: z
    .enum(['guide', 'post'])
    .default('post')
    .meta({
      title: 'Kind',
      description:
        'A guide answers a question and has who it is for, a short answer and key points. A post needs none of them.',
      // Whoever opens a post and saves it has not made a guide of it.
      form: { default: 'post' },
    }),
  description: z
    .union([z.literal(''), field.description])
    .default('')
    .meta({ ...field.description.meta() }),
  audience: optionalText.meta({
    title: 'Who it is for',
    description: 'One line, like “For anyone who waits for an answer.”',
  }),
  answer: optionalText.meta({
    title: 'Short answer',
    description: `Two or three sentences, above everything else. ${MARKS}`,
    form: LONG,
  }),
  keyPoints: z
    .array(z.strictObject({ text: text.meta({ title: 'Key point', form: LONG }), section }))
    .default([])
    .meta({
      title: 'Key points',
      description:
        'What a reader should remember, each with the part of the article that says more.',
      form: { label_singular: 'key point', summary: '{{text}}' },
    }),
  doors: z
    .array(
      z.strictObject({
        reader: text.meta({ title: 'Reader', description: 'Like “If you are being shut out”.' }),
        section,
      }),
    )
    .default([])
    .meta({
      title: 'Doors',
      description: 'Ways in for different readers, shown at the top.',
      form: { label_singular: 'door', summary: '{{reader}}' },
    }),
  cover: z
    .union([z.enum(['span', 'door']), distance, z.string().regex(PICTURE_FILE, NO_COVER)], NO_COVER)
    .optional()
    .meta({
      title: 'Cover',
      description:
        'Upload a photo. Or choose “Enter URL” and type the drawing span or door, or a number from 0 (two forms that are one) to 100 (far apart). Without it, one is made.',
      form: IMAGE,
    }),
  coverAlt: text.optional().meta({
    title: 'What the cover shows',
    description: 'For those who do not see it, in one sentence; or the word decorative.',
  }),
  coverCredit: text
    .optional()
    .meta({ title: 'Credit of the cover', description: 'Shown below it, like “Photo: her name”.' }),
  published: optionalDate.meta({
    title: 'Published on',
    description: 'Until that day the article is not on the site.',
    form: TODAY,
  }),
  modified: optionalDate.meta({
    title: 'Last changed on',
    description: 'Set it to today when the meaning has changed, not for a typo.',
    form: TODAY,
  }),
  referencesChecked: optionalDate.meta({
    title: 'Sources looked up on',
    description:
      'The day since which somebody has opened every source of this article; empty while it has none.',
  }),
  author: id.optional().meta({
    title: 'Author',
    description: 'The person who wrote it. Empty, the practice answers for it.',
    form: PERSON,
  }),
  reviewedBy: id.optional().meta({
    title: 'Reviewed by',
    description: 'A clinician other than the author. Leave it empty until the review is done.',
    form: PERSON,
  }),
  reviewed: field.date
    .optional()
    .meta({ title: 'Reviewed on', description: 'The day of that review.' }),
  topics: z.array(id).default([]).meta({ title: 'Topics', form: TOPICS }),
  consent: z
    .array(
      z.strictObject({
        picture: z
          .string()
          .regex(PICTURE_FILE, 'is not the name of a picture beside the text, like bench.jpg')
          .meta({ title: 'File of the picture', description: 'Like bench.jpg.' }),
        given: text.meta({ title: 'Who agreed, when and how', form: LONG }),
      }),
    )
    .default([])
    .meta({
      title: 'People in the pictures',
      description:
        'Kept here only, and shown nowhere: who agreed that a picture of them is published.',
      form: { label_singular: 'picture', summary: '{{picture}}' },
    }),
  faq: z
    .array(
      z.strictObject({
        question: text.meta({
          title: 'Question',
          description: 'As a reader would ask it, in one line. You may set words in *italics*.',
        }),
        answer: z
          .string()
          .trim()
          .min(1, 'is empty; answer the question or remove it')
          .meta({
            title: 'Answer',
            description: `Plain words, short sentences. ${MARKS}`,
            form: LONG,
          }),
        id: id.meta({
          title: 'Address of the question',
          description:
            'Small letters with hyphens, like is-it-over. Keep it once it is published: links lead there.',
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Questions and answers',
      description:
        'Shown below the article, each with its own address, and on the page of all questions.',
      form: { label_singular: 'question', summary: '{{question}}' },
    }),
  related: z
    .array(
      z.strictObject({
        id: id.meta({ title: 'Article', form: ARTICLE }),
        why: text.meta({
          title: 'Why read it',
          description: 'One line, like “For the one who went quiet.”',
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Read next',
      description: 'Shown at the end, each with a line that says why.',
      form: { label_singular: 'article', summary: '{{why}}' },
    }),
  unsourced: field.unsourced,
  oldAnchors: field.oldAnchors,
  featured: z
    .boolean()
    .default(false)
    .meta({
      title: 'Featured',
      description: 'Stands first on the home page and among the articles of its topics.',
      form: { default: false },
    }),
  status: z
    .enum(['draft', 'in-review', 'published'])
    .default('draft')
    .meta({
      title: 'Status',
      description: 'Drafts and texts in review appear nowhere on the site.',
      form: { default: 'draft' },
    }),
});

export type ArticleData = z.infer<typeof articleSchema>;
