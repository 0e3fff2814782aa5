import { describe, expect, it } from 'vitest';
import { readBibliographyFile } from '#bibliography/import/bibliography-file';

describe('a file of sources', () => {
  it.each([
    ['BibTeX', '@book{a, title = {Love}}'],
    ['BibTeX in parentheses', '@BOOK(a, title = "Love")'],
    ['BibTeX with lines of Windows', '\uFEFF@book{a,\r\n  title = {Love},\r\n}\r\n'],
    ['BibTeX behind a comment', 'Exported today\n\n@book{a, title = {Love}}'],
    ['BibTeX behind a line of TeX', '% made by me @ home\n@book{a, title = {Love}}'],
    ['BibLaTeX', '@online{a, title = {Love}, date = {2020-01-01}}'],
    ['CSL-JSON', '[{"id": "a", "type": "book", "title": "Love"}]'],
    ['one object of CSL-JSON', '{"id": "a", "type": "book", "title": "Love"}'],
    ['RIS', 'TY  - BOOK\nTI  - Love\nID  - a\nER  - '],
    ['a file with a mark of its byte order', '\uFEFFTY  - BOOK\nTI  - Love\nID  - a\nER  - '],
  ])('is told by its text: %s', (_, text) => {
    const [source, ...others] = readBibliographyFile(text);
    expect(others).toEqual([]);
    expect([source!.key, source!.csl.title]).toEqual(['a', 'Love']);
  });

  it.each([
    ['', 'is empty'],
    ['@xdata{a, publisher = {Guilford}}', 'contains no references'],
    ['[]', 'contains no references. Export them as BibTeX'],
    ['A letter', 'contains no references'],
    ['[\n{"type": "book",\n]', 'is not JSON; line 3 cannot be parsed'],
    ['[{"type": "book", "title": "x"} // no\n]', 'is not JSON; line 1'],
    ['{"title": 1}', 'is JSON, but not CSL-JSON'],
    ['@article{a,\n title = {X}', 'is not BibTeX; line 2 cannot be parsed'],
    ['@book{a, title = {Love}} @book{b, title = {For $5}}', 'in the entry “b” that cannot be'],
    ['AU  - Ross\nTY  - JOUR\nER  - ', 'is not RIS: each source begins'],
    ['@book{a, csl = {"title": }}', 'has a field “csl” that is not JSON'],
  ])('is refused with advice: %j', (text, message) => {
    expect(() => readBibliographyFile(text)).toThrow(message);
  });

  it.each([
    ['journalArticle', 'article-journal'],
    ['bookSection', 'chapter'],
    ['blogPost', 'post-weblog'],
    ['videoRecording', 'motion_picture'],
    ['thesis', 'thesis'],
    ['scribble', undefined],
  ])('in CSL-JSON may call a work as Zotero does: %s', (type, expected) => {
    const [source] = readBibliographyFile(JSON.stringify([{ id: 'a', type, title: 'Love' }]));
    expect(source!.csl.type).toBe(expected);
    expect(source!.unread).toEqual(expected ? [] : [{ field: 'type', value: type }]);
  });
});
