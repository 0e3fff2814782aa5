import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#markdown/markdown';

const read = (text: string) => toString(parseMarkdown(text));

describe('an apostrophe at the beginning of a word', () => {
  // A quote that stays alone is made one by the parser; these meet another that could close them.
  it.each([
    ["rock 'n' roll", 'rock ’n’ roll'],
    ["'Twas her parents' house.", '’Twas her parents’ house.'],
    ["Tell 'em it is the boys' turn.", 'Tell ’em it is the boys’ turn.'],
    ["Wait 'til the kids' nap.", 'Wait ’til the kids’ nap.'],
    ["the '90s in the dads' words", 'the ’90s in the dads’ words'],
    ["**'tis** so", '’tis so'],
    ["'Tisn't so in the '60s and the kids' '70s", '’Tisn’t so in the ’60s and the kids’ ’70s'],
    ["'Nuff said, 'cuz of the boys' game", '’Nuff said, ’cuz of the boys’ game'],
    ["'Cause it was the '90s boys' game", '’Cause it was the ’90s boys’ game'],
    [
      "mac 'N' cheese and the cooks' salt 'n' pepper",
      'mac ’N’ cheese and the cooks’ salt ’n’ pepper',
    ],
  ])('is one in %s', (source, expected) => {
    expect(read(source)).toBe(expected);
  });

  it.each([
    ["He said 'no' twice.", 'He said ‘no’ twice.'],
    ["They call it 'round'.", 'They call it ‘round’.'],
    ["The word 'em' is short.", 'The word ‘em’ is short.'],
    ["It says '12 left'.", 'It says ‘12 left’.'],
    ["He likes 'rock 'n' roll' a lot.", 'He likes ‘rock ’n’ roll’ a lot.'],
    ["'I'm 'bout to go'", '‘I’m ’bout to go’'],
    ["Say 'go 'round the block,' he said.", 'Say ‘go ’round the block,’ he said.'],
    ["'I'm gonna get 'em'", '‘I’m gonna get ’em’'],
    ["“So 'the '90s were odd,'” he said.", '“So ‘the ’90s were odd,’” he said.'],
  ])('is a quote in %s', (source, expected) => {
    expect(read(source)).toBe(expected);
  });
});
