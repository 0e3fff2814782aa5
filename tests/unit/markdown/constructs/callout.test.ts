import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('a callout', () => {
  it.each([
    ['on its lines', '> [!NOTE]\n> Words.', '<Callout kind="note"><p>Words.</p></Callout>'],
    ['on its line', '> [!TIP] Words.', '<Callout kind="tip"><p>Words.</p></Callout>'],
    [
      'with a title',
      '> [!WARNING] Not now\n> Some *words*.\n>\n> - More.',
      '<Callout kind="warning" title="Not now"><p>Some <em>words</em>.</p><ul><li>More.</li></ul></Callout>',
    ],
    [
      'with a title apart',
      '> [!NOTE] Title\n>\n> Words.',
      '<Callout kind="note" title="Title"><p>Words.</p></Callout>',
    ],
    [
      'and goes on below',
      '> [!TIP] Some words\n> go on.',
      '<Callout kind="tip"><p>Some wordsgo on.</p></Callout>',
    ],
    [
      'with marks in its title',
      '> [!TIP] Before *you* go\n> *Wait* a little.',
      '<Callout kind="tip" title="Before you go"><p><em>Wait</em> a little.</p></Callout>',
    ],
    [
      'with marks, and goes on below',
      '> [!TIP] Wait *a\n> little*, then\n> go.',
      '<Callout kind="tip"><p>Wait <em>alittle</em>, thengo.</p></Callout>',
    ],
    [
      'with a source, which no title can have',
      '> [!NOTE] Says [@papp-2009]\n> More.',
      '<Callout kind="note"><p>Says [@papp-2009]More.</p></Callout>',
    ],
    ['by its tag', '<Callout>So *this*.</Callout>', '<Callout><p>So <em>this</em>.</p></Callout>'],
    ['and not a quotation', '> Words [!NOTE]', '<blockquote><p>Words [!NOTE]</p></blockquote>'],
  ])('stands %s', (_, source, expected) => {
    expect(html(source)).toBe(expected);
  });
});
