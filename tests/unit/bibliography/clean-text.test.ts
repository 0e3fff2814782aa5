import { describe, expect, it } from 'vitest';
import { addressFromLatex, cleanAddress, cleanText } from '#bibliography/clean-text';

describe('text of a database', () => {
  it.each([
    ['decodes references once', 'p &lt; .05 &amp; more', 'p < .05 & more'],
    ['decodes no reference twice', '&amp;lt; &#233; &#x2019; &eacute;', '&lt; é ’ é'],
    ['has no markup', '<jats:p>Effects of <i>p</i></jats:p>', 'Effects of p'],
    ['has a space where a line or a block ends', 'a<br/>b<p>c</p><jats:title>d', 'a b c d'],
    ['keeps comparisons', 'if x<y and z>w, p <.05', 'if x<y and z>w, p <.05'],
    ['keeps markup that was written as text', '&lt;b&gt;', '<b>'],
    ['has letters of one character', 'Qu\u0131\u0301mica e\u0301', 'Química é'],
    ['is on one line', ' a\n\tb\u00a0 c\u0007 ', 'a b c'],
    ['has no invisible characters', 'soft\u00adware\u200b', 'software'],
    ['may be a number', 7, '7'],
    ['is nothing else', { a: 1 }, ''],
  ])('%s', (_, value, cleaned) => {
    expect(cleanText(value)).toBe(cleaned);
  });

  it('keeps the marks of CSL, and no others, where they are asked for', () => {
    const title = '<i>p</i> <b>q</b> <span class="nocase">X</span> <em>e</em> <i onclick="x()">y';
    expect(cleanText(title, 'csl')).toBe('<i>p</i> <b>q</b> <span class="nocase">X</span> e y');
    const nested =
      '<span style="font-variant:small-caps;">A <span class="nocase">B</span> C</span>';
    expect(cleanText(nested, 'csl')).toBe('A <span class="nocase">B</span> C');
  });
});

describe('an address', () => {
  it.each([
    ['https://example.org/a\\_b?x=1\\&y=2\\%20z', 'https://example.org/a_b?x=1&y=2%20z'],
    ['\\url{https://example.org/a_b}', 'https://example.org/a_b'],
    ['https://example.org/{\\textasciitilde}ann\\#top', 'https://example.org/~ann#top'],
    [
      'https://example.org/\\~{}ann/$\\sim$bo/\\textasciitilde{}cy',
      'https://example.org/~ann/~bo/~cy',
    ],
    ['https://example.org/{a\\textunderscore b}', 'https://example.org/a_b'],
    ['10.1002/(SICI)1097\\_4679', '10.1002/(SICI)1097_4679'],
  ])('is read from LaTeX: %s', (value, address) => {
    expect(addressFromLatex(value)).toBe(address);
  });

  it('has no spaces, and no references of HTML', () => {
    expect(cleanAddress('https://example.org/?a=1&amp;b=\n 2')).toBe(
      'https://example.org/?a=1&b=2',
    );
    expect(cleanAddress(undefined)).toBe('');
  });
});
