import { describe, expect, it } from 'vitest';
import { readText } from '#markdown/text';
import { unexplainedTerms } from '#review/terms';

const TERMS = [
  { term: 'attachment', plain: 'our bond with people we depend on' },
  { term: 'attachment avoidance', plain: 'unease with closeness' },
  { term: 'cortisol', plain: 'a stress hormone' },
];

const found = (...markdown: string[]) =>
  unexplainedTerms(
    TERMS,
    markdown.map((text, index) => ({ place: `text ${index}`, facts: readText(text).facts })),
  ).map(({ term, place, line }) => `${term}, ${place}, line ${line}`);

describe('a term of the trade', () => {
  it.each([
    ['in its sentence, in the plain words of the list', 'The stress hormone cortisol rose.'],
    ['in the sentence before', 'There is a stress hormone. Cortisol rose.'],
    ['in the sentence after', 'Cortisol rose. It is a stress hormone.'],
    ['in brackets', 'Cortisol (which the body makes) rose.'],
    ['by standing in brackets itself', 'What the body makes under strain (cortisol) rose.'],
    ['beside it', 'Cortisol, a signal of strain, rose.'],
    ['with “or”', 'Attachment avoidance, or keeping away, is common.'],
    ['by a definition', 'Attachment is our tie to others.'],
    ['by what it means', 'Attachment means a tie.'],
    ['by being introduced', 'One signal, called cortisol, rose.'],
  ])('is explained %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['used without a word about it', 'His cortisol rose. He left.'],
    ['only said to be something', 'Cortisol is linked with anger.'],
    ['explained too far away', 'Cortisol rose. He left. She wept. It is a stress hormone.'],
    ['in the plural', 'His cortisols rose.'],
    ['written large', 'CORTISOL rose.'],
  ])('is unexplained when %s', (_, text) => {
    expect(found(text)).toEqual(['cortisol, text 0, line 1']);
  });

  it('is judged by its first use on the page', () => {
    expect(found('He left.\n\nCortisol rose.', 'Cortisol, a stress hormone, rose.')).toEqual([
      'cortisol, text 0, line 3',
    ]);
    expect(found('Cortisol, a stress hormone, rose.', 'His cortisol fell.')).toEqual([]);
  });

  it('is the longer one where two begin alike', () => {
    expect(found('Attachment avoidance is common.')).toEqual([
      'attachment avoidance, text 0, line 1',
    ]);
  });

  it('is a word by itself', () => {
    expect(found('Detachments and reattachment.')).toEqual([]);
  });

  it('is not looked for in headings, which cannot explain', () => {
    expect(found('## Cortisol\n\nHe left.')).toEqual([]);
  });
});
