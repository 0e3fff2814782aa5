const QUIET = `---
title: Why a partner goes quiet
kind: guide
description: What is known about silence after an argument, what is not known yet, and what you can try.
audience: For someone who waits for an answer.
answer: |
  Silence may follow an argument.
  In home diaries, couples felt worse [@papp-2009].
keyPoints:
  - text: Silence may have many causes.
    section: silence-has-many-causes
doors:
  - reader: If you are waiting
    section: what-you-can-try
published: 2026-01-10
modified: 2026-02-01
referencesChecked: 2026-02-01
topics: [silence]
faq:
  - id: is-it-over
    question: Is it over?
    answer: |
      Not by itself. Ask, as @papp-2009 did.
related:
  - id: coming-back
    why: For the one who went quiet.
status: published
---
## Silence has many causes

Some couples argue, and one goes quiet [@papp-2009, p. 7].

Whoever goes quiet wants to leave. [claim: quiet-means-leaving]

<Safety />

## What you can try

<Diagram src="circle" alt="Pressing and silence" caption="The circle" />

Wait a little, and read [the ledger](/evidence/#quiet-means-leaving).

<Practice />
`;

const BACK = `---
title: How to come back after silence
kind: guide
description: What to say when you went quiet and want to return, with words to borrow and a time to name.
audience: For someone who went quiet.
answer: You can say that you are back.
keyPoints:
  - text: A time to return may help.
    section: name-a-time
published: 2026-01-10
modified: 2026-01-20
referencesChecked: 2026-01-20
topics: [silence]
status: published
---

## Name a time

Pressing and silence go together. [claim: pressing-and-silence]
`;

const LEAVING = `---
claim: Whoever goes quiet wants to leave.
article: going-quiet
verdict: no-good-evidence
checked: 2026-02-02
---

We found no study of this.
`;

const PRESSING = `---
claim: Pressing and silence go together.
article: going-quiet
verdict: well-supported
references: [papp-2009]
checked: 2026-02-03
---

Diaries of couples show both on the same days.
`;

const REFERENCES = [
  {
    id: 'papp-2009',
    type: 'article-journal',
    title: 'Demand-withdraw patterns in marital conflict in the home',
    author: [
      { family: 'Papp', given: 'Lauren M.' },
      { family: 'Kouros', given: 'Chrystyna D.' },
      { family: 'Cummings', given: 'E. Mark' },
    ],
    issued: { 'date-parts': [[2009]] },
    'container-title': 'Personal Relationships',
    DOI: '10.1111/j.1475-6811.2009.01223.x',
    URL: 'https://doi.org/10.1111/j.1475-6811.2009.01223.x',
    custom: {
      verification: 'confirmed',
      seen: 'x',
      evidence: 'diary study',
      checked: '2026-02-04',
    },
  },
  {
    id: 'samhsa-988',
    type: 'webpage',
    title: '988 Lifeline',
    author: [{ literal: 'SAMHSA' }],
    accessed: { 'date-parts': [[2026, 2, 4]] },
    URL: 'https://www.samhsa.gov/mental-health/988',
    custom: { verification: 'confirmed', seen: 'x', evidence: 'web page', checked: '2026-02-04' },
  },
  {
    id: 'pew-2025',
    type: 'report',
    title: 'A report that nobody has opened yet',
    author: [{ literal: 'Pew Research Center' }],
    custom: { verification: 'unconfirmed', seen: 'x', evidence: 'survey', checked: '2026-02-04' },
  },
];

const PRACTICE = {
  name: '',
  blogTitle: 'Close Reading',
  tagline: 'Relationships, with the evidence checked',
  description: 'Plain answers on closeness and distance, each with its sources and a verdict.',
  siteUrl: '',
  mainSite: '',
  licensee: '',
  address: { street: '', city: '', zip: '' },
  inPerson: [],
  online: '',
  bookingUrl: '',
  contact: { email: '', phone: '' },
  notices: { goodFaithEstimate: '', clientNotice: '' },
  verification: { google: '', bing: '' },
  accent: '',
};

const ABOUT = `---
title: About this sample
description: What this sample of a blog is and is not, who writes it, and why nobody should lean on it.
modified: 2026-01-05
---

## Who writes this

We do. See [all articles](/articles/).
`;

const TOPICS = [{ id: 'silence', name: 'Silence', description: 'Why people go quiet.' }];

const json = (data: unknown) => JSON.stringify(data, null, 2);

/** A person for tests that need one, as `people/kim-lee.md`. */
export const KIM = `---
name: Kim Lee
credentials: LMFT
license:
  title: Licensed Marriage and Family Therapist
  number: LMFT 1
---
`;

/** A small, valid content folder: the text of each file, by its path. */
export const VALID: Record<string, string> = {
  'articles/going-quiet.mdx': QUIET,
  'articles/coming-back.mdx': BACK,
  'pages/about.mdx': ABOUT,
  'claims/quiet-means-leaving.md': LEAVING,
  'claims/pressing-and-silence.md': PRESSING,
  'references.json': json(REFERENCES),
  'topics.json': json(TOPICS),
  'practice.json': json(PRACTICE),
  'safety.md': 'In a crisis, call [988](tel:988) at any time [@samhsa-988].\n',
  'diagrams/circle.svg': '<svg viewBox="0 0 9 9">\n<circle class="line" r="4"/>\n</svg>\n',
};
