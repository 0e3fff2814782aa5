import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#markdown/markdown';
import { templateOf } from '#markdown/template';

const template = (markdown: string) => templateOf(parseMarkdown(markdown));

it('is HTML, cut where only the rest of the site can fill in', () => {
  expect(template('So [@papp-2009, p. 7]. [claim: a; b]\n\n<Safety />')).toEqual([
    '<p>So ',
    { kind: 'citation', items: [{ key: 'papp-2009', locator: 'p. 7' }], end: '.' },
    { kind: 'claims', ids: ['a', 'b'] },
    '</p>',
    { kind: 'component', name: 'Safety', attributes: {} },
  ]);
});

it('begins with a gap where the text does', () => {
  expect(template('<Safety />')).toEqual([{ kind: 'component', name: 'Safety', attributes: {} }]);
});

it('survives being kept as JSON', () => {
  const made = template('*So* @papp-2009 said.');
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
});

describe('shows nothing but text', () => {
  it.each([
    ['an expression', '{alert(1)}'],
    ['an import', "import x from './x'"],
  ])('of %s', (_, source) => {
    expect(template(`A\n\n${source}\n\nB`).join('')).toBe('<p>A</p><p>B</p>');
  });

  it('of the sign that stands for a gap', () => {
    expect(template('A \0 [@papp-2009] \0')).toEqual([
      '<p>A \uFFFD ',
      { kind: 'citation', items: [{ key: 'papp-2009' }], end: '' },
      ' \uFFFD</p>',
    ]);
  });

  it('of markup in a text', () => {
    expect(template('5 \\< 6 & `<b>`')).toEqual(['<p>5 &lt; 6 &amp; <code>&lt;b></code></p>']);
  });
});
