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
  ])('knows %s', (_, source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it('knows tables', () => {
    expect(html('| A |\n| - |\n| B |')).toContain('<td>B</td>');
  });

  it.each([
    ['a stray <', 'Fine.\n\nIt is <5.', 'Write "less than"', 3],
    ['an address in angle brackets', '<https://example.com>', 'an address between < and >', 1],
    ['a comment', 'Fine.\n<!-- x -->', 'a note between <!-- and -->', 2],
    ['a stray {', 'Fine.\n\n\nIt is { so.', 'has a { without its }', 4],
    ['an open component', 'Fine.\n\n<Safety>', 'a <Safety> without a </Safety>', 3],
    ['a closing tag alone', 'Fine.\n\n</Safety>', 'a </Safety> without a <Safety>', 3],
    ['an open tag of HTML', 'Fine.<br>', '<br>, which is HTML. End the line with \\', 1],
    ['quotations in quotations without end', `Fine.\n\n${'> '.repeat(500)}`, 'Write fewer >', 3],
    ['a closing tag of HTML', 'Fine.</b>', '</b>, which is HTML. Write **words**', 1],
  ])('refuses %s with advice and its line', (_, source, advice, line) => {
    const parse = () => parseMarkdown(source);
    expect(parse).toThrow(MarkdownError);
    expect(parse).toThrow(advice);
    expect(parse).toThrow(expect.objectContaining({ line }));
  });
});
