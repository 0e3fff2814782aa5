import type { Words } from '#domain/editor-fields';
import type { ArticleData, Claim, PageData, Practice, Topic } from '#schemas';

/** Marks that an author may type in a text. */
const MARKS =
  'Type [@papp-2009] behind a sentence to cite a source, and [claim: its-id] to show a verdict. Leave <Safety />, <Diagram … /> and <Practice /> as they are.';
const SECTION =
  'The heading it leads to, in small letters with hyphens: “What you can try” is what-you-can-try.';
const LONG = { widget: 'text', use_emoji_autocomplete: false };

const TOPICS = {
  widget: 'relation',
  multiple: true,
  collection: 'lists',
  file: 'topics',
  value_field: 'topics.*.id',
  display_fields: ['topics.*.name'],
};
const ARTICLE = {
  widget: 'relation',
  collection: 'articles',
  value_field: '{{slug}}',
  display_fields: ['title'],
};

const unsourced: Words = {
  label: 'Sentences that need no source',
  one: 'sentence',
  hint: 'The check stops at a number or a word like “study” without a source. If a sentence needs none, copy it here and say why.',
  summary: '{{text}}',
  of: {
    text: { label: 'The sentence, word for word', options: LONG },
    reason: { label: 'Why it needs no source' },
  },
};

/** What the form says of an article. */
export const ARTICLE_WORDS: Record<keyof ArticleData, Words> = {
  title: { label: 'Title', hint: 'What a reader would ask or search for: 15 to 60 characters.' },
  description: {
    label: 'Description',
    hint: 'Stands below the title in search results: 70 to 160 characters.',
    options: LONG,
  },
  audience: { label: 'Who it is for', hint: 'One line: “For the man who goes quiet …”' },
  answer: {
    label: 'Short answer',
    hint: `Two or three sentences above everything else. ${MARKS}`,
    options: LONG,
  },
  keyPoints: {
    label: 'Key points',
    one: 'key point',
    hint: 'What a reader should take along, each with the part of the article that says more.',
    summary: '{{text}}',
    of: {
      text: { label: 'Key point', options: LONG },
      section: { label: 'Part of the article', hint: SECTION },
    },
  },
  doors: {
    label: 'Doors',
    one: 'door',
    hint: 'Ways in for different readers, shown at the top: “If you are being shut out”.',
    summary: '{{reader}}',
    of: {
      reader: { label: 'Reader' },
      section: { label: 'Part of the article', hint: SECTION },
    },
  },
  published: {
    label: 'Published on',
    hint: 'A day to come keeps the article out of the site until then.',
    options: { default: '{{now}}' },
  },
  modified: { label: 'Last changed on', options: { default: '{{now}}' } },
  referencesChecked: {
    label: 'Sources looked up on',
    hint: 'The day somebody last opened every source of this article.',
    options: { default: '{{now}}' },
  },
  reviewedBy: {
    label: 'Reviewed by',
    hint: 'A clinician from the practice settings. Leave it empty until the review has happened.',
    options: {
      widget: 'relation',
      collection: 'lists',
      file: 'practice',
      value_field: 'reviewers.*.id',
      display_fields: ['reviewers.*.name'],
    },
  },
  reviewed: { label: 'Reviewed on', hint: 'The day of that review.' },
  topics: { label: 'Topics', hint: 'At least one.', options: TOPICS },
  faq: {
    label: 'Questions and answers',
    one: 'question',
    summary: '{{question}}',
    of: {
      question: { label: 'Question', hint: 'As a reader would ask it.' },
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
    summary: '{{id}}: {{why}}',
    of: {
      id: { label: 'Article', options: ARTICLE },
      why: { label: 'Why read it', hint: 'One line: “For the one who went quiet.”' },
    },
  },
  unsourced,
  status: {
    label: 'Status',
    hint: 'Drafts and texts in review appear nowhere on the site.',
    options: {
      default: 'draft',
      options: [
        { value: 'draft', label: 'Draft' },
        { value: 'in-review', label: 'In review' },
        { value: 'published', label: 'Published' },
      ],
    },
  },
};

/** What the form says of a page such as “About”. */
export const PAGE_WORDS: Record<keyof PageData, Words> = {
  title: ARTICLE_WORDS.title,
  description: ARTICLE_WORDS.description,
  modified: ARTICLE_WORDS.modified,
  unsourced,
};

/** What the form says of a row of the ledger. */
export const CLAIM_WORDS: Record<keyof Claim, Words> = {
  id: {
    label: 'Id',
    hint: 'Articles name it as [claim: this-id]. Keep it once it is in use.',
  },
  article: { label: 'Article it comes from', options: ARTICLE },
  claim: { label: 'Claim', hint: 'One sentence that can be true or false.', options: LONG },
  verdict: {
    label: 'Verdict',
    options: {
      options: [
        { value: 'well-supported', label: 'Well supported' },
        { value: 'mixed', label: 'Mixed' },
        { value: 'no-good-evidence', label: 'No good evidence' },
        { value: 'clinical-view', label: 'Clinical view' },
      ],
    },
  },
  evidence: { label: 'What the evidence says', options: LONG },
  references: {
    label: 'Sources',
    hint: 'Only confirmed ones may be named. None is fine: then the verdict says so.',
    options: {
      widget: 'relation',
      multiple: true,
      collection: 'lists',
      file: 'references',
      value_field: 'references.*.id',
      display_fields: ['references.*.id', 'references.*.title'],
    },
  },
  checked: { label: 'Checked on', hint: 'The day somebody last weighed the evidence.' },
};

/** What the form says of a topic. */
export const TOPIC_WORDS: Record<keyof Topic, Words> = {
  id: { label: 'Id', hint: 'Small letters with hyphens. Articles name it, so keep it.' },
  name: { label: 'Name' },
  description: { label: 'Description', options: LONG },
};

/** Labels of the settings; their help comes from the schema. */
export const PRACTICE_WORDS: Record<keyof Practice, Words> = {
  $schema: { label: 'Schema', options: { widget: 'hidden' } },
  name: { label: 'Practice' },
  blogTitle: { label: 'Blog' },
  tagline: { label: 'Tagline' },
  description: { label: 'Description', options: LONG },
  siteUrl: { label: 'Address of the blog' },
  mainSite: { label: 'Main site' },
  licensee: {
    label: 'Licensee',
    of: {
      name: { label: 'Name' },
      title: { label: 'License title' },
      number: { label: 'License number' },
      board: { label: 'License search' },
    },
  },
  city: { label: 'City' },
  inPerson: { label: 'In person in', hint: 'One place per line, like San Francisco.' },
  online: { label: 'Online in' },
  bookingUrl: { label: 'Appointments' },
  contact: {
    label: 'Contact',
    of: { email: { label: 'E-mail' }, phone: { label: 'Phone' } },
  },
  reviewers: {
    label: 'Reviewers',
    one: 'reviewer',
    summary: '{{name}}',
    of: {
      id: { label: 'Id' },
      name: { label: 'Name' },
      title: { label: 'License title' },
      number: { label: 'License number' },
      url: { label: 'Page' },
    },
  },
  notices: {
    label: 'Notices',
    of: {
      goodFaithEstimate: { label: 'Good Faith Estimate' },
      clientNotice: { label: 'Notice to clients' },
    },
  },
  verification: {
    label: 'Search engines',
    of: { google: { label: 'Google' }, bing: { label: 'Bing' } },
  },
  accent: { label: 'Accent color' },
};
