import { describe, expect, it } from 'vitest';
import { readText } from '#markdown/text';

const TEXT = `## Silence has many causes

Some go quiet [@papp-2009; @ross-2019, p. 7]. As @papp-2009 wrote, *some [@leo-2020]* stay.

- A point [@papp-2009].
  - A point below it.

| What | Why |
| --- | --- |
| Silence | Fear [@cell-1] |

> Words to borrow. [claim: a; b]

![A drawing](/a.png) and [a link](/faq/).

### Silence has many causes too

<Diagram src="circle" alt="A circle" />
`;

describe('a facts', () => {
  const { facts } = readText(TEXT, 11);

  it('lists its headings with rank, anchor and line', () => {
    expect(facts.sections).toEqual([
      { depth: 2, slug: 'silence-has-many-causes', text: 'Silence has many causes', line: 11 },
      {
        depth: 3,
        slug: 'silence-has-many-causes-too',
        text: 'Silence has many causes too',
        line: 26,
      },
    ]);
  });

  it('lists each use of a source once, in reading order, with its line', () => {
    expect(facts.citations.map(({ key, line }) => `${key} ${line}`)).toEqual([
      'papp-2009 13',
      'ross-2019 13',
      'papp-2009 13',
      'leo-2020 13',
      'papp-2009 15',
      'cell-1 20',
    ]);
  });

  it('lists claims, links, images and components', () => {
    expect(facts.claims).toEqual([
      { id: 'a', line: 22 },
      { id: 'b', line: 22 },
    ]);
    expect(facts.links).toEqual([{ href: '/faq/', line: 24 }]);
    expect(facts.images).toEqual([{ src: '/a.png', alt: 'A drawing', line: 24 }]);
    expect(facts.components).toEqual([
      { name: 'Diagram', attributes: { src: 'circle', alt: 'A circle' }, line: 28 },
    ]);
  });

  it('counts the words of headings, text, lists and tables once', () => {
    expect(
      readText('## Two words\n\n- One\n  - Two\n\n| A | B |\n| - | - |\n| C | D |').facts.words,
    ).toBe(8);
    expect(readText('Some go quiet [see @papp-2009, p. 7]. [claim: a]').facts.words).toBe(3);
  });
});

describe('statements', () => {
  const statements = (text: string) => readText(text).facts.statements;

  it('are the sentences without their citations, with what backs each', () => {
    expect(statements('One [@a, p. 7]. Two [@b].\nThree, says @c. [claim: d] Four.')).toEqual([
      { text: 'One.', citations: ['a'], claims: [], line: 1 },
      { text: 'Two.', previous: 'One.', citations: ['b'], claims: [], line: 1 },
      { text: 'Three, says.', previous: 'Two.', citations: ['c'], claims: ['d'], line: 2 },
      { text: 'Four.', previous: 'Three, says.', citations: [], claims: [], line: 2 },
    ]);
  });

  it('give a citation at the start of a sentence to that sentence', () => {
    expect(statements('It is so. @a found 5.')).toMatchObject([
      { text: 'It is so.', citations: [] },
      { text: 'found 5.', citations: ['a'] },
    ]);
  });

  it('give a marker after a closing quote to the sentence before it', () => {
    expect(statements('“It is so.” [claim: a] More.')).toMatchObject([
      { text: '“It is so.”', claims: ['a'] },
      { text: 'More.', claims: [] },
    ]);
  });

  it('tell equal sentences apart by their lines', () => {
    expect(statements('Wait.\nWait.\nWait.').map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('are no headings', () => {
    expect(statements('## A study of 5\n\nText.')).toMatchObject([{ text: 'Text.' }]);
  });

  it('know what stands in a block quote, however deep, and where a block begins', () => {
    expect(statements('Ah. Oh.\n\n> C.\n>\n> - D.\n>   - E.\n\nF.')).toEqual([
      { text: 'Ah.', citations: [], claims: [], line: 1 },
      { text: 'Oh.', previous: 'Ah.', citations: [], claims: [], line: 1 },
      { text: 'C.', inQuote: true, citations: [], claims: [], line: 3 },
      { text: 'D.', inQuote: true, citations: [], claims: [], line: 5 },
      { text: 'E.', inQuote: true, citations: [], claims: [], line: 6 },
      { text: 'F.', citations: [], claims: [], line: 8 },
    ]);
  });

  it('read the page’s quotes and dashes, and the words of code', () => {
    expect(statements('"Don\'t" -- `88 percent`')).toMatchObject([
      { text: '“Don’t” – 88 percent' },
    ]);
  });
});

describe('what content may not contain', () => {
  it('is noted with its line', () => {
    expect(readText("import x from './x'\n\nSo {x} is.\n\n{x}").facts.code).toEqual([
      { source: "import x from './x'", line: 1 },
      { source: '{x}', line: 3 },
      { source: '{x}', line: 5 },
    ]);
  });

  it('leaves attributes out that are no plain text', () => {
    expect(readText('<Diagram src={x} alt="A" wide />').facts.components).toEqual([
      { name: 'Diagram', attributes: { alt: 'A' }, line: 1 },
    ]);
  });

  it('is not looked for in code', () => {
    const { citations, claims, links } = readText(
      '`[@a] [claim: b] [c](/d/)`\n\n```\n@e\n```',
    ).facts;
    expect({ citations, claims, links }).toEqual({ citations: [], claims: [], links: [] });
  });
});
