import { LineCounter, parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { yamlMistakes } from '#reader/yaml-mistake';

function mistakesIn(yaml: string) {
  const lines = new LineCounter();
  return yamlMistakes(parseDocument(yaml, { lineCounter: lines, prettyErrors: false }), lines);
}

describe('a mistake in YAML', () => {
  it.each([
    ['a colon', 'title: When: he', 'a value with a colon in it needs quotes', 1],
    ['emphasis', 'title: A\ndescription: *He* left', 'begins with * or & needs quotes', 2],
    ['emphasis alone', 'title: A\ntopics:\n  - *silence*', 'begins with * or & needs quotes', 3],
    ['a sign at the beginning', 'title: @papp', 'a character such as @ or % needs quotes', 1],
    ['a field twice', 'title: A\ntitle: B', 'the field appears twice', 2],
    ['a quote too few', 'title: A\nanswer: "B', 'a quote is opened and never closed', 2],
    ['no field name', 'title: A\nhis silence\nstatus: draft', 'the line has no field name', 2],
    ['an apostrophe in quotes', "title: 'He's gone'", 'follows the end of a value', 1],
    ['a tab', 'keyPoints:\n\tclaims: []', 'indented with a tab', 2],
    ['something rare', 'title: "\\q"', 'this is not valid YAML: Invalid escape sequence', 1],
  ])('such as %s is told with its line and advice', (_, yaml, message, line) => {
    expect(mistakesIn(yaml)).toEqual([{ message: expect.stringContaining(message), line }]);
  });

  it('is told once, and others of other lines too', () => {
    const [first, second, ...more] = mistakesIn('title: a: b\n c: d\ntopics: @x');
    expect([first?.line, second?.line]).toEqual([1, 3]);
    expect(more).toEqual([]);
  });

  it('is none in sound YAML', () => {
    expect(mistakesIn('title: "a: b"\ntext: It is *his* & hers\n')).toEqual([]);
  });
});
