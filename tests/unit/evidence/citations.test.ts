import { describe, expect, it } from 'vitest';
import { parseCitations } from '#evidence/citations';

const only = (text: string) => {
  const [piece, ...others] = parseCitations(text);
  expect(others).toEqual([]);
  return piece;
};

describe('a citation', () => {
  it.each([
    ['one source', '[@papp-2009]', [{ key: 'papp-2009' }]],
    ['two sources', '[@a-1; @b-2]', [{ key: 'a-1' }, { key: 'b-2' }]],
    ['a page', '[@a, p. 7]', [{ key: 'a', locator: 'p. 7' }]],
    ['pages and a chapter', '[@a, pp. 7–8, ch. 2]', [{ key: 'a', locator: 'pp. 7–8, ch. 2' }]],
    ['a capital', '[@Papp-2009]', [{ key: 'Papp-2009' }]],
    ['words before it', '[see @a]', [{ key: 'a', prefix: 'see' }]],
    ['only its year', '[-@a]', [{ key: 'a', yearOnly: true }]],
    [
      'all of these',
      '[see @a, p. 7; also -@b-2; @c, ch. 1]',
      [
        { key: 'a', prefix: 'see', locator: 'p. 7' },
        { key: 'b-2', prefix: 'also', yearOnly: true },
        { key: 'c', locator: 'ch. 1' },
      ],
    ],
    ['a page without a comma', '[@a p. 7]', [{ key: 'a', locator: 'p. 7' }]],
    ['words behind it', '[@a, emphasis added]', [{ key: 'a', locator: 'emphasis added' }]],
    [
      'a plain @ before and behind it',
      '[see @\u2060x in @a, by @\u2060y]',
      [{ key: 'a', prefix: 'see @x in', locator: 'by @y' }],
    ],
    ['a space before the comma', '[@a , p. 7]', [{ key: 'a', locator: 'p. 7' }]],
    ['a semicolon too many', '[@a; ]', [{ key: 'a' }]],
    ['a line break', '[@a;\n@b, p. 7]', [{ key: 'a' }, { key: 'b', locator: 'p. 7' }]],
  ])('may name %s', (_, text, items) => {
    expect(only(text)).toEqual({ kind: 'citation', items });
  });

  it.each([
    ['a space', 'As @papp-2009 found', ' found'],
    ['a full stop', 'As @papp-2009.', '.'],
    ['an apostrophe', 'As @papp-2009’s diaries', '’s diaries'],
    ['a hyphen', 'As @papp-2009-', '-'],
  ])('in running text ends at %s', (_, text, rest) => {
    expect(parseCitations(text)).toEqual([
      { kind: 'text', value: 'As ' },
      { kind: 'citation', items: [{ key: 'papp-2009' }], narrative: true },
      { kind: 'text', value: rest },
    ]);
  });

  it.each([
    ['a page', '@a [p. 33]', [{ key: 'a', locator: 'p. 33' }]],
    ['pages and words', '@a [pp. 3-4, my italics]', [{ key: 'a', locator: 'pp. 3-4, my italics' }]],
    ['a place on the next line', '@a\n[chap. 2]', [{ key: 'a', locator: 'chap. 2' }]],
    [
      'a page and other sources',
      '@a [p. 3; see also @b, p. 4; -@c]',
      [
        { key: 'a', locator: 'p. 3' },
        { key: 'b', prefix: 'see also', locator: 'p. 4' },
        { key: 'c', yearOnly: true },
      ],
    ],
  ])('in running text may have %s', (_, text, items) => {
    expect(only(text)).toEqual({ kind: 'citation', items, narrative: true });
  });

  it.each([
    ['-@a', [{ key: 'a', yearOnly: true }]],
    ['-@a [p. 7]', [{ key: 'a', locator: 'p. 7', yearOnly: true }]],
  ])('in running text may leave out the authors: %s', (text, items) => {
    expect(parseCitations(`So Ross ${text}`)).toEqual([
      { kind: 'text', value: 'So Ross ' },
      { kind: 'citation', items },
    ]);
    expect(parseCitations('pre-@a').at(-1)).toMatchObject({ narrative: true });
  });

  it.each([
    ['a claim', '@a [claim: b]', ['citation', 'claims']],
    ['another citation', '@a [@b]', ['citation', 'text', 'citation']],
    ['another citation with words', '@a [see @b]', ['citation', 'text', 'citation']],
    ['an empty bracket', '@a []', ['citation', 'text']],
  ])('in running text leaves alone %s', (_, text, kinds) => {
    expect(parseCitations(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    'Write to [we@example.com] or [a@b.org; c@d.org].',
    'Write to @\u2060closereading.',
    'Write to we@example.com or to first.last@example.com.',
    'Double @@signs and a lone @ or [brackets] and [a link](/x/).',
    'An empty [] and [see p. 7].',
    '',
  ])('is not found in “%s”', (text) => {
    expect(parseCitations(text).filter(({ kind }) => kind !== 'text')).toEqual([]);
  });

  it('that is misspelt keeps its words, so that the rule can show them', () => {
    expect(only('[@papp_2009]')).toEqual({ kind: 'citation', items: [{ key: '@papp_2009' }] });
  });
});

describe('a claim marker', () => {
  it.each([
    ['[claim: a-b]', ['a-b']],
    ['[claims: a; b]', ['a', 'b']],
    ['[claim:a ;b; ]', ['a', 'b']],
  ])('“%s” names its claims', (text, ids) => {
    expect(only(text)).toEqual({ kind: 'claims', ids });
  });

  it('takes the space before it along', () => {
    expect(parseCitations('So it is. \n [claim: a] More.')).toEqual([
      { kind: 'text', value: 'So it is.' },
      { kind: 'claims', ids: ['a'] },
      { kind: 'text', value: ' More.' },
    ]);
  });
});

describe('a text', () => {
  it('loses nothing that is neither citation nor marker', () => {
    const text = 'Mail a@b.com [1] (@a) [x] @b';
    const pieces = parseCitations(text);
    expect(pieces.map((piece) => (piece.kind === 'text' ? piece.value : '…')).join('')).toBe(
      'Mail a@b.com [1] (…) [x] …',
    );
  });

  it('may begin and end with citations', () => {
    expect(parseCitations('@a and [@b]').map(({ kind }) => kind)).toEqual([
      'citation',
      'text',
      'citation',
    ]);
  });
});
