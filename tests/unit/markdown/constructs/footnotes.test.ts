import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('a footnote', () => {
  const shown = html('A[^b] and[^a], again[^b].\n\n[^a]: Of *a*.\n[^b]: Of b.');

  it('is numbered in the order of its marks, each with a place to come back to', () => {
    expect(shown).toContain('A<Footnote number="1" use="1"></Footnote> and');
    expect(shown).toContain('and<Footnote number="2" use="1"></Footnote>, again');
    expect(shown).toContain('again<Footnote number="1" use="2"></Footnote>.');
  });

  it('has its words below the text', () => {
    expect(shown.replace(/ +<\/p>/g, '</p>')).toMatch(
      /<Footnotes><FootnoteText number="1" uses="2"><p>Of b.<\/p><\/FootnoteText><FootnoteText number="2" uses="1"><p>Of <em>a<\/em>.<\/p><\/FootnoteText><\/Footnotes>$/,
    );
  });

  it.each(['tea-2', '1', 'ünder'])('may be named %j', (name) => {
    const source = `A[^${name}].\n\n[^${name}]: Words.`;
    expect(html(source)).toContain('<Footnote number="1" use="1">');
  });

  it('counts its marks in the order of the text, whatever they stand in', () => {
    expect(html('A[^1] *b[^1]*.\n\n[^1]: Words.')).toMatch(/use="1".*<em>b<Footnote .*use="2"/);
  });
});
