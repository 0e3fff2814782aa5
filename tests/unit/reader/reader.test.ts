import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { Reader } from '#reader/reader';
import { writeContent } from '../sample-content.ts';

const read = (files: Record<string, string | Uint8Array>) => new Reader(writeContent(files));
const schema = z.strictObject({ title: z.string(), tags: z.array(z.string()).default([]) });

describe('a list of files', () => {
  it('is sorted, leaves out hidden files and tells of other endings', () => {
    const reader = read({ 'x/b.mdx': '', 'x/a.mdx': '', 'x/.c.mdx': '', 'x/d.md': '' });
    expect(reader.list('x', '.mdx')).toEqual(['a.mdx', 'b.mdx']);
    expect(reader.problems).toEqual([
      { file: 'x/d.md', message: expect.stringContaining('is ignored. Give it a name') },
    ]);
  });

  it('is empty where there is not a folder', () => {
    expect(read({}).list('nowhere', '.mdx')).toEqual([]);
  });
});

describe('a text', () => {
  it('is read without byte order mark and with the line ends of Unix', () => {
    expect(read({ 'a.md': '\uFEFFOne\r\nTwo\n' }).text('a.md')).toBe('One\nTwo\n');
  });

  it('keeps every sign of UTF-8', () => {
    expect(read({ 'a.md': 'Élodie – “so” 😀' }).text('a.md')).toBe('Élodie – “so” 😀');
  });
});

describe('signs that nobody sees', () => {
  it.each([
    ['Men pull\u200B away', 'is after “Men pull”'],
    ['\u202EAway', 'is at its beginning'],
  ])('are told of with their place: %j', (line, message) => {
    const reader = read({ 'a.md': `One\r\n${line}\n` });
    expect(reader.text('a.md')).toContain(line);
    expect(reader.problems).toEqual([
      { file: 'a.md', line: 2, message: expect.stringContaining(message) },
    ]);
  });

  it('are let be where they join or part letters', () => {
    const reader = read({ 'a.md': 'partner\u00ADship 👩\u200D⚕️' });
    reader.text('a.md');
    expect(reader.problems).toEqual([]);
  });
});

describe('frontmatter', () => {
  const source =
    '---\ntitle: A\ntags:\n  - one\n  - |\n    two\n    lines\n---\n\nThe text.\n\n---\n\nMore.\n';
  const file = (text = source) => read({ 'a.mdx': text }).frontmatter('a.mdx', text, schema)!;

  it('is told from the text below it, which may hold lines of its own', () => {
    const { data, body } = file();
    expect(data).toEqual({ title: 'A', tags: ['one', 'two\nlines\n'] });
    expect(body).toBe('\nThe text.\n\n---\n\nMore.\n');
  });

  it('knows on which lines the body and the fields begin', () => {
    const { bodyLine, lineOfField } = file();
    expect(source.split('\n')[bodyLine - 1 + 1]).toBe('The text.');
    expect(source.split('\n')[lineOfField(['title']) - 1]).toBe('title: A');
    expect(source.split('\n')[lineOfField(['tags', 0]) - 1]).toBe('  - one');
    expect(source.split('\n')[lineOfField(['tags', 1]) - 1]).toBe('    two');
  });

  it('fills in defaults, and may end the file', () => {
    expect(file('---\ntitle: A\n---')).toMatchObject({ data: { title: 'A', tags: [] }, body: '' });
  });

  it('reads no dates or numbers into quoted text', () => {
    expect(file("---\ntitle: '2026-11-22'\n---\n").data?.title).toBe('2026-11-22');
  });

  it('notes several problems of one file at once', () => {
    const reader = read({ 'a.mdx': '---\ntitle: 5\ntags: no\nmore: 1\n---\nText' });
    const found = reader.frontmatter('a.mdx', reader.text('a.mdx'), schema);
    expect(found).toMatchObject({ fields: {}, body: 'Text', bodyLine: 6 });
    expect(found).not.toHaveProperty('data');
    expect(reader.problems).toEqual([
      { file: 'a.mdx', line: 2, place: 'title', message: 'must be text; put it in quotes.' },
      { file: 'a.mdx', line: 3, place: 'tags', message: expect.stringContaining('must be a list') },
      { file: 'a.mdx', line: 4, message: expect.stringContaining('"more" is not a field') },
    ]);
  });
});

describe('frontmatter with faults', () => {
  const found = (text: string) => {
    const reader = read({ 'a.mdx': text });
    const { lineOfField: _, ...rest } = reader.frontmatter('a.mdx', text, schema)!;
    return { ...rest, problems: reader.problems.length };
  };

  it.each([
    [
      'in one field',
      '---\ntitle: 5\ntags: [a]\n---\nText',
      { fields: { tags: ['a'] }, bodyLine: 5 },
    ],
    ['of YAML', '---\ntitle: @a\n---\nText', { fields: {}, bodyLine: 4 }],
    ['that are no list of fields', '---\ntitle\n---\nText', { fields: {}, bodyLine: 4 }],
    ['as it is missing', 'Text', { fields: {}, bodyLine: 1 }],
  ])('%s leaves the rest to be read', (_, text, expected) => {
    expect(found(text)).toEqual({ ...expected, body: 'Text', problems: 1 });
  });

  it('that never ends has no text', () => {
    expect(found('---\ntitle: A\n\n<Text')).toMatchObject({ body: '', problems: 1 });
  });
});

describe('JSON', () => {
  const problems = (text: string) => {
    const reader = read({ 'a.json': text });
    expect(reader.json('a.json', schema)).toBeUndefined();
    return reader.problems;
  };

  it('is read by its schema', () => {
    expect(read({ 'a.json': '{ "title": "A" }' }).json('a.json', schema)).toEqual({
      title: 'A',
      tags: [],
    });
  });

  it.each([
    ['a comma too few', '{\n  "title": "A"\n  "tags": []\n}\n', 3],
    ['a comma too many', '{\n  "title": "A long title",\n  "tags": [],\n}\n', 4],
    ['a comma too many in a list', '{\n  "title": "A",\n  "tags": [\n    "one",\n  ]\n}\n', 5],
    ['no quotes', '{\n  "title": A long title without quotes\n}\n', 2],
    ['a quote too few', '{\n  "title": "A,\n  "tags": []\n}\n', 2],
    ['no end', '{\n  "title": "A"\n', 2],
    ['a small file', '{\n"a": 1,\n}', 3],
    ['no content', '', 1],
  ])('with %s names the line', (_, text, line) => {
    expect(problems(text)).toEqual([
      {
        file: 'a.json',
        line,
        message: expect.stringMatching(/^is not valid JSON: [^\n]*\. Look for an extra/),
      },
    ]);
  });

  it('names the field and line that does not fit', () => {
    expect(problems('{\n  "title": "A",\n  "tags": [\n    "one",\n    2\n  ]\n}')).toEqual([
      { file: 'a.json', line: 5, place: 'tags › 1', message: 'must be text; put it in quotes.' },
    ]);
  });
});

describe('what a text is read into', () => {
  it('is kept for the next run when nothing is wrong with it', () => {
    const folder = writeContent();
    const reader = () => new Reader(folder, `${folder}/cache`);
    expect(reader().remember('a text', () => ({ words: 2 }))).toEqual({ words: 2 });
    expect(reader().remember('a text', () => 'read again')).toEqual({ words: 2 });
    expect(reader().remember('another', () => 'read')).toBe('read');
  });

  it('is nothing, and not kept, where the file could not be read', () => {
    const reader = new Reader(writeContent(), `${writeContent()}/cache`);
    expect(reader.remember(['x'], () => undefined)).toBeUndefined();
    expect(reader.remember(['x'], () => 'read')).toBe('read');
  });

  it('is found out again each time while there is a problem', () => {
    const folder = writeContent();
    for (const reader of [1, 2].map(() => new Reader(folder, `${folder}/cache`))) {
      reader.remember('a text', () => reader.complain('a.md', 'is wrong.'));
      expect(reader.problems).toHaveLength(1);
    }
  });
});
