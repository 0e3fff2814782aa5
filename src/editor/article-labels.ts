import type { FieldLabels } from '#editor/fields';
import type { ArticleData, PageData } from '#schemas';

const LONG = { widget: 'text' };
const TODAY = { default: '{{now}}' };

export const MARKS =
  'To cite a source, type [@its-id] after the sentence, like [@papp-2009]. To show a verdict from the ledger, type [claim: its-id].';
const SECTION =
  'The heading it leads to, in small letters with hyphens: “What you can try” is what-you-can-try.';

/** A choice among the files of people. */
export const PERSON = {
  widget: 'relation',
  collection: 'people',
  value_field: '{{slug}}',
  display_fields: ['name'],
};

export const unsourced: FieldLabels = {
  label: 'Sentences that need no source',
  one: 'sentence',
  hint: 'The check stops at a sentence about people in general without a source. Where none is needed, copy the sentence here and say who answers for it and why.',
  summary: '{{text}}',
  of: {
    text: { label: 'Sentence', hint: 'Word for word.', options: LONG },
    reason: { label: 'Why it needs no source' },
  },
};

const oldAnchors: FieldLabels = {
  label: 'Old addresses of headings',
  hint: 'When you reword a heading, its address changes. Write the old one and the new one here, so that saved links still arrive.',
  options: { widget: 'keyvalue', key_label: 'Old address', value_label: 'Heading now' },
};

/** What the form says of an article, in the order of the form. */
export const ARTICLE_LABELS: Record<keyof ArticleData, FieldLabels> = {
  title: { label: 'Title', hint: 'What a reader would ask or search for: 15 to 60 characters.' },
  kind: {
    label: 'Kind',
    hint: 'A guide answers a question and has who it is for, a short answer and key points. A post needs none of them.',
    // Whoever opens a post and saves it has not made a guide of it.
    options: { default: 'post' },
  },
  description: {
    label: 'Description',
    hint: 'Shown below the title in search results: 70 to 160 characters.',
    options: LONG,
  },
  audience: {
    label: 'Who it is for',
    hint: 'One line, like “For anyone who waits for an answer.”',
  },
  answer: {
    label: 'Short answer',
    hint: `Two or three sentences, above everything else. ${MARKS}`,
    options: LONG,
  },
  keyPoints: {
    label: 'Key points',
    one: 'key point',
    hint: 'What a reader should remember, each with the part of the article that says more.',
    summary: '{{text}}',
    of: {
      text: { label: 'Key point', options: LONG },
      section: { label: 'Part of the article', hint: SECTION },
    },
  },
  doors: {
    label: 'Doors',
    one: 'door',
    hint: 'Ways in for different readers, shown at the top.',
    summary: '{{reader}}',
    of: {
      reader: { label: 'Reader', hint: 'Like “If you are being shut out”.' },
      section: { label: 'Part of the article', hint: SECTION },
    },
  },
  cover: {
    label: 'Cover',
    hint: 'Upload a photo. Or choose “Enter URL” and type the drawing span or door, or a number from 0 (two forms that are one) to 100 (far apart). Without it, one is made.',
    options: { widget: 'image' },
  },
  coverAlt: {
    label: 'What the cover shows',
    hint: 'For those who do not see it, in one sentence; or the word decorative.',
  },
  coverCredit: { label: 'Credit of the cover', hint: 'Shown below it, like “Photo: her name”.' },
  published: {
    label: 'Published on',
    hint: 'Until that day the article is not on the site.',
    options: TODAY,
  },
  modified: {
    label: 'Last changed on',
    hint: 'Set it to today when the meaning has changed, not for a typo.',
    options: TODAY,
  },
  referencesChecked: {
    label: 'Sources looked up on',
    hint: 'The day somebody last opened every source of this article; empty while it has none.',
  },
  author: {
    label: 'Author',
    hint: 'The person who wrote it. Empty, the practice answers for it.',
    options: PERSON,
  },
  reviewedBy: {
    label: 'Reviewed by',
    hint: 'A clinician other than the author. Leave it empty until the review is done.',
    options: PERSON,
  },
  reviewed: { label: 'Reviewed on', hint: 'The day of that review.' },
  topics: {
    label: 'Topics',
    options: {
      widget: 'relation',
      multiple: true,
      dropdown_threshold: 12,
      collection: 'lists',
      file: 'topics',
      value_field: 'topics.*.id',
      display_fields: ['topics.*.name'],
    },
  },
  consent: {
    label: 'People in the pictures',
    one: 'picture',
    hint: 'Kept here only, and shown nowhere: who agreed that a picture of them is published.',
    summary: '{{picture}}',
    of: {
      picture: { label: 'File of the picture', hint: 'Like bench.jpg.' },
      given: { label: 'Who agreed, when and how', options: LONG },
    },
  },
  faq: {
    label: 'Questions and answers',
    one: 'question',
    hint: 'Shown below the article, each with its own address, and on the page of all questions.',
    summary: '{{question}}',
    of: {
      question: {
        label: 'Question',
        hint: 'As a reader would ask it, in one line. You may set words in *italics*.',
      },
      answer: { label: 'Answer', hint: `Plain words, short sentences. ${MARKS}`, options: LONG },
      id: {
        label: 'Address of the question',
        hint: 'Small letters with hyphens, like is-it-over. Keep it once it is published: links lead there.',
      },
    },
  },
  related: {
    label: 'Read next',
    one: 'article',
    hint: 'Shown at the end, each with a line that says why.',
    summary: '{{why}}',
    of: {
      id: {
        label: 'Article',
        options: {
          widget: 'relation',
          collection: 'articles',
          value_field: '{{slug}}',
          display_fields: ['title'],
        },
      },
      why: { label: 'Why read it', hint: 'One line, like “For the one who went quiet.”' },
    },
  },
  unsourced,
  oldAnchors,
  featured: {
    label: 'Featured',
    hint: 'Stands first on the home page and among the articles of its topics.',
    options: { default: false },
  },
  status: {
    label: 'Status',
    hint: 'Drafts and texts in review appear nowhere on the site.',
    options: { default: 'draft' },
  },
};

/** What the form says of a page such as “About”. */
export const PAGE_LABELS: Record<keyof PageData, FieldLabels> = {
  title: ARTICLE_LABELS.title,
  description: ARTICLE_LABELS.description,
  modified: ARTICLE_LABELS.modified,
  paper: {
    label: 'Paper',
    hint: 'Write a5 for a card to keep: it prints on one small sheet, without the head and foot of the site.',
  },
  topic: {
    label: 'Opens the page of a topic',
    hint: 'The id of a topic: the text then stands at the top of its page. Empty, it is a page of its own.',
  },
  menu: {
    label: 'Name in the menu',
    hint: 'Like “Fees”. Empty, the page is in no menu.',
  },
  unsourced,
  oldAnchors,
};
