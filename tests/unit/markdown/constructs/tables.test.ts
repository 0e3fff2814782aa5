import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('a table', () => {
  const table = '| A |\n| - |\n| B |';

  it.each([`Table: What it *shows*\n\n${table}`, `${table}\n\nTable: What it *shows*`])(
    'has the caption above or below it: %j',
    (source) => {
      const shown = html(`Before.\n\n${source}\n\nAfter.`);
      expect(shown).toMatch(
        /^<p>Before.<\/p><figure><figcaption><p>What it <em>shows<\/em><\/p><\/figcaption><section class="scroller" tabindex="0" aria-label="What it shows"><table>.*<\/section><\/figure><p>After.<\/p>$/,
      );
    },
  );

  it('has its own of two captions', () => {
    const shown = html(`Table: One\n\n${table}\n\nTable: Two\n\n${table}`);
    expect(shown.match(/aria-label="\w+"/g)).toEqual(['aria-label="One"', 'aria-label="Two"']);
  });

  it.each([
    ['| Place | Sound |', 'Table: Place'],
    ['| | *Sound* |', 'Table: Sound'],
    ['| | |', 'Table'],
  ])('scrolls without a caption as well, with the headings %s as %s', (headings, name) => {
    expect(html(`${headings}\n| - | - |\n| a | b |`)).toContain(
      `tabindex="0" aria-label="${name}"><table><thead>`,
    );
  });
});
