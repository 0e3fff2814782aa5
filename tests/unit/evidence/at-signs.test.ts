import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#markdown/markdown';
import { readText } from '#markdown/text';
import { nameSources } from '#evidence/text-parts';
import { literalAtSigns, withoutMarks } from '#evidence/at-signs';

const SEEN = 'See @\u2060closereading.';

describe('a plain @', () => {
  it.each([
    ['a backslash', 'See \\@closereading.'],
    ['a decimal reference', 'See &#64;closereading.'],
    ['a hexadecimal reference', 'See &#x40;closereading.'],
    ['a named reference', 'See &commat;closereading.'],
  ])('is written with %s', (_, source) => {
    expect(literalAtSigns(source)).toBe(SEEN);
    expect(withoutMarks(literalAtSigns(source))).toBe('See @closereading.');
    expect(readText(source).facts.citations).toEqual([]);
    expect(nameSources(readText(source).parts[0]!.text, () => 'somebody')).toBe(
      'See @closereading.',
    );
  });

  it.each([
    ['in brackets', 'See [\\@closereading].', 'See [@closereading].'],
    ['before a citation', '\\@one and [see \\@two in @papp-2009]', '@one and'],
    ['among the words of a citation', 'So [see \\@two in @papp-2009, as \\@two says]', 'So'],
    ['in emphasis', '*\\@one*', '@one'],
    ['in a link', '[\\@one](https://x.org/@one)', '@one'],
    ['in a heading', '## Ask \\@one', 'Ask @one'],
  ])('may stand %s', (_, source, shown) => {
    const { facts, parts } = readText(source);
    expect(facts.citations.map(({ key }) => key).filter((key) => key !== 'papp-2009')).toEqual([]);
    const titles = parts.map(({ title }) => title);
    const texts = parts.map(({ text }) => nameSources(text, () => 'somebody'));
    expect([...titles, ...texts].join(' ')).toContain(shown);
    expect(JSON.stringify([facts.sections, titles, texts])).not.toContain('\u2060');
  });

  it.each([
    ['a code span', 'A `\\@key` here'],
    ['a code span of two ticks', 'A ``b ` \\@key`` here'],
    ['a block of code', '```\n\\@key\n\n&#64;key\n```'],
    ['the address of a link', '[a](https://x.org/\\@key)'],
    ['an address in the text', 'See https://x.org/\\@key there'],
    ['a component', '<Film title="\\@key" />'],
    ['an escaped backslash', 'A \\\\@key'],
    ['a mail address', 'we\\@example.com'],
    ['a citation', 'So @papp-2009 and [@papp-2009]'],
  ])('is not made of %s', (_, source) => {
    expect(literalAtSigns(source)).toBe(source);
  });

  it('moves no line', () => {
    const source = 'One \\@a\n\ntwo &#64;b\n\nthree @papp-2009';
    expect(literalAtSigns(source).split('\n')).toHaveLength(5);
    expect(readText(source).facts.citations).toEqual([{ key: 'papp-2009', line: 5 }]);
    expect(parseMarkdown(source).children).toHaveLength(5);
  });
});
