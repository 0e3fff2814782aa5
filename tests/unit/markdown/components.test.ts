import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { articleComponents, MARKS_INSTEAD } from '#markdown/components';

/** A folder of components by the names of their files. */
function folderOf(files: Record<string, string>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'components-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  for (const [name, source] of Object.entries(files)) {
    fs.writeFileSync(path.join(folder, name), source);
  }
  return folder;
}

const useOf = (source: string) => articleComponents(folderOf({ 'It.astro': source })).get('It');

describe('the components an author may write', () => {
  it('are the files of a folder, so that one more file is one more component', () => {
    const folder = folderOf({ 'Quote.astro': '', 'Aside.astro': '', 'notes.md': '', 'a.ts': '' });
    expect([...articleComponents(folder).keys()]).toEqual(['Aside', 'Quote']);
    fs.writeFileSync(path.join(folder, 'Video.astro'), '<p>Hi</p>');
    expect([...articleComponents(folder).keys()]).toEqual(['Aside', 'Quote', 'Video']);
  });

  it('are these on this site, beside those that stand for marks', () => {
    const components = articleComponents();
    const marks = ['Cite', 'Verdict', 'View', 'Term', 'Name'];
    marks.push('Footnote', 'Footnotes', 'FootnoteText');
    expect(Object.keys(MARKS_INSTEAD)).toEqual(marks);
    expect([...components.keys()].filter((name) => !marks.includes(name))).toEqual([
      ...['Callout', 'Diagram', 'Figure', 'FromPractice', 'People', 'Practice', 'PullQuote'],
      ...['Safety', 'SayIt', 'Steps', 'Verdicts'],
    ]);
    expect(components.get('Diagram')).toEqual({
      required: ['src', 'alt', 'caption'],
      takesText: false,
    });
    expect(components.get('Safety')).toEqual({ required: [], takesText: false });
    expect(components.get('Practice')).toEqual({ required: [], takesText: false });
    expect(components.get('FromPractice')).toEqual({ required: [], takesText: true });
  });
});

describe('what a component needs', () => {
  it.each<[what: string, source: string, required: string[]]>([
    ['is nothing without props', '<p>Hi</p>', []],
    [
      'is each of its props',
      '---\ninterface Props {\n  src: string;\n  /** In words. */\n  alt: string;\n}\n---\n',
      ['src', 'alt'],
    ],
    [
      'is none of those that may be left out',
      '---\ninterface Props {\n  src: string;\n  caption?: string;\n}\n---\n',
      ['src'],
    ],
    [
      'is told by a type as well, on one line, in any indentation, beside what Astro gives',
      "---\ntype Props = HTMLAttributes<'a'> & { src: string; readonly 'alt': string, size?: { width: number } };\nif (!Astro.props.src) return;\n---\n",
      ['src', 'alt'],
    ],
    [
      'is told by an interface with tabs that extends another, and is exported',
      "---\nimport type { A } from './a';\n\n/* interface Props { no: string } */\nexport interface Props extends A {\n\tsrc: string;\n\tkind:\n\t\t| 'a'\n\t\t| 'b';\n}\n---\n",
      ['src', 'kind'],
    ],
    [
      'is not what stands within one of them, or in another interface',
      '---\ninterface Other {\n  no: string;\n}\n\ninterface Props {\n  size: {\n    width: number;\n  };\n}\n---\n',
      ['size'],
    ],
  ])('%s', (_, source, required) => {
    expect(useOf(source)).toEqual({ required, takesText: false });
  });

  it.each([
    ['<p><slot /></p>', true],
    ['<p><slot name="title">A</slot></p>', true],
    ['<p><slots /></p>', false],
    ['<p>slot</p>', false],
    ['<!-- <slot /> --><p>{"<slot />"}</p>', false],
    ["---\nconst words = await Astro.slots.render('default');\n---\n<p set:html={words} />", true],
  ])('in %s is text between its tags: %s', (source, takesText) => {
    expect(useOf(source)).toEqual({ required: [], takesText });
  });
});
