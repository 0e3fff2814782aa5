import { describe, expect, it } from 'vitest';
import { parseFragment, plainText } from '#markdown/plain-text';

describe('plain text', () => {
  it.each([
    [
      'keeps the words of markup',
      '<p>So <em>it</em> is <a href="/x/">here</a>.</p>',
      'So it is here.',
    ],
    ['parts blocks by a space', '<p>One.</p><ul><li>Two</li><li>Three</li></ul>', 'One. Two Three'],
    ['stands on one line', '<p>One\n  two</p>\n<p>three</p>', 'One two three'],
    ['decodes characters', '<p>A &amp; B &#x3C; C &nbsp;D</p>', 'A & B < C D'],
    ['leaves out buttons', '<p>So (<a>Papp</a><button>Papp</button>).</p>', 'So (Papp).'],
    ['leaves out comments', '<p>So<!-- not --></p>', 'So'],
    ['is empty for nothing', '', ''],
  ])('%s', (_, html, expected) => {
    expect(plainText(html)).toBe(expected);
  });
});

describe('a fragment', () => {
  it('is parsed into its nodes', () => {
    expect(parseFragment('A <b>B</b>').map(({ type }) => type)).toEqual(['text', 'element']);
  });
});
