import { PLACEHOLDER } from '#library/placeholders';

/**
 * The name of an article's file and so its address: small letters, digits and hyphens.
 *
 * @returns empty when the title has no letter from a to z and no digit
 */
export function slugFor(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\p{M}’'‘]/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * A draft with every field an article needs. Each says what belongs there, in words that keep the
 * rules; what must be unique includes the title or, in Markdown, the address.
 *
 * @param topic one that exists
 */
export function draftArticle(title: string, topic: string, today: string): string {
  const slug = slugFor(title);
  return `---
title: ${JSON.stringify(title)}
kind: guide
description: ${JSON.stringify(`${PLACEHOLDER} what “${title}” tells its reader, in one or two sentences.`)}
audience: "${PLACEHOLDER} who should read this, in one line."
answer: |
  ${PLACEHOLDER} the answer in two or three sentences, so that nobody has to scroll for it.
keyPoints:
  - text: "${PLACEHOLDER} what a reader should remember from the first section."
    section: a-heading-that-says-what-you-found
  - text: "${PLACEHOLDER} what a reader can do."
    section: what-you-can-try
doors: []
published: ${today}
modified: ${today}
topics: [${JSON.stringify(topic)}]
faq:
  - id: ${slug}-question
    question: "${PLACEHOLDER} what would a reader of ${slug} ask?"
    answer: |
      ${PLACEHOLDER} the answer, in plain words and short sentences.
related: []
unsourced: []
status: draft
---

## A heading that says what you found

${PLACEHOLDER} what is known, and how well. Cite the source after each sentence that rests on one, as in \`[@a-reference]\`; the source must be in \`references.json\`. A sentence from the ledger ends with \`[claim: an-id]\`.

## What you can try

${PLACEHOLDER} what a reader can say or do tonight.

<Safety />

## What we could not confirm

${PLACEHOLDER} what you looked for and did not find.
`;
}
