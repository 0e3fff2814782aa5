import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

/**
 * A draft with every field that it needs and a text.
 *
 * @param word stands in all that readers could see of it
 */
export function draft(word: string, text: string): string {
  return `---
title: "The ${word}, a draft of a test"
description: "Of a ${word} that nobody is to see before its day, neither on a page nor in a feed nor in the search."
audience: "For whoever tests the ${word}."
answer: "This is the ${word}."
keyPoints:
  - text: "There is a ${word}."
    section: a-${word}
doors: []
faq:
  - id: ${word}-question
    question: "Is it a ${word}?"
    answer: "It is a ${word}."
related: []
published: ${DAY}
modified: ${DAY}
referencesChecked: ${DAY}
topics: [everyday]
status: draft
---

## A ${word}

${text}
`;
}

/** The day of a draft. */
const DAY = '2026-11-22';

/** Drafts with every field but for those of the last, and what is listed of each. */
export const UNFINISHED: [name: string, text: string, ...listed: RegExp[]][] = [
  ['wombat-picture', '![A wombat](wombat.jpg)'],
  ['wombat-missing', '![A wombat](nowhere.jpg)', /body: .*(?:picture|photo|nowhere\.jpg)/],
  ['wombat-unclosed', 'A <Safety> wombat.', /body: has a <Safety> without a <\/Safety>/],
  ['wombat-code', 'A wombat {process.exit(7)}.', /body: .*process\.exit\(7\)/],
  ['wombat-unknown', '<Wombat />', /body: <Wombat> is not a component/],
  [
    'wombat-both',
    'A <Safety> wombat.',
    /topic: .*|"topic" is not a field/,
    /body: has a <Safety> without a <\/Safety>/,
  ],
];

/** Puts them into a folder of content, with a picture whose file names its owner. */
export async function addUnfinishedDrafts(folder: string): Promise<void> {
  const picture = sharp({ create: { width: 80, height: 60, channels: 3, background: '#888' } });
  await picture
    .withExif({ IFD0: { Copyright: 'wombat-in-exif' } })
    .jpeg()
    .toFile(path.join(folder, 'articles/wombat.jpg'));
  for (const [name, text] of UNFINISHED) {
    const whole = draft(name, text);
    const source = name === 'wombat-both' ? whole.replace('topics:', 'topic:') : whole;
    fs.writeFileSync(path.join(folder, `articles/${name}.mdx`), source);
  }
}
