import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#markdown/markdown';

const read = (text: string) => toString(parseMarkdown(text));

describe('an apostrophe at the beginning of a word', () => {
  it.each([
    ["rock 'n' roll", 'rock ’n’ roll'],
    ["'Twas late.", '’Twas late.'],
    ["Tell 'em so, 'til June.", 'Tell ’em so, ’til June.'],
    ["the '90s and '68", 'the ’90s and ’68'],
    ["**'tis** so", '’tis so'],
  ])('is one in %s', (source, expected) => {
    expect(read(source)).toBe(expected);
  });

  it.each([
    ["He said 'no' twice.", 'He said ‘no’ twice.'],
    ["They call it 'round'.", 'They call it ‘round’.'],
    ["The word 'em' is short.", 'The word ‘em’ is short.'],
    ["It says '12 left'.", 'It says ‘12 left’.'],
  ])('is a quote in %s', (source, expected) => {
    expect(read(source)).toBe(expected);
  });
});
