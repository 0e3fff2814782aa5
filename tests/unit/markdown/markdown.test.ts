import { describe, expect, it } from 'vitest';
import { toHtml } from 'hast-util-to-html';
import { MarkdownError, parseMarkdown } from '#markdown/markdown';

const html = (source: string) => toHtml(parseMarkdown(source), { allowDangerousHtml: false });

describe('Markdown', () => {
  it.each([
    ['typographic quotes and dashes', '"Don\'t" -- go...', '<p>“Don’t” – go…</p>'],
    ['strikethrough', '~~gone~~', '<p><del>gone</del></p>'],
    ['a less-than sign between words', 'a < b', '<p>a &#x3C; b</p>'],
    ['an escaped brace', 'a \\{ b', '<p>a { b</p>'],
    ['no footnotes', 'a[^1]', '<p>a[^1]</p>'],
  ])('knows %s', (_, source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it('knows tables', () => {
    expect(html('| A |\n| - |\n| B |')).toContain('<td>B</td>');
  });

  it.each([
    ['a stray <', 'Fine.\n\nIt is <5.', 'write "less than"', 3],
    ['an address in angle brackets', '<https://example.com>', 'use [text](address) for a link', 1],
    ['a comment', 'Fine.\n<!-- x -->', 'does not begin a component', 2],
    ['a stray {', 'Fine.\n\n\nIt is { so.', 'has a { without its }', 4],
    ['an open component', 'Fine.\n\n<Safety>', 'write components on one line, like <Safety />', 3],
  ])('refuses %s with advice and its line', (_, source, advice, line) => {
    const parse = () => parseMarkdown(source);
    expect(parse).toThrow(MarkdownError);
    expect(parse).toThrow(advice);
    expect(parse).toThrow(expect.objectContaining({ line }));
  });
});
