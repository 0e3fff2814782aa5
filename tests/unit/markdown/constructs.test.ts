import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#markdown/markdown';

/** The tree as HTML, with its components as tags of their names. */
function html(source: string): string {
  const plain = (node: unknown): unknown => {
    const {
      name,
      attributes = [],
      children,
      ...rest
    } = node as {
      name?: string;
      attributes?: { name: string; value: string }[];
      children?: unknown[];
    };
    const properties = Object.fromEntries(attributes.map((entry) => [entry.name, entry.value]));
    const own = name ? { type: 'element', tagName: name, properties } : rest;
    return { ...own, ...(children && { children: children.map(plain) }) };
  };
  return toHtml(plain(parseMarkdown(source)) as Root).replace(/\n/g, '');
}

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
    ['by its tag', '<Callout>So *this*.</Callout>', '<Callout><p>So <em>this</em>.</p></Callout>'],
    ['and not a quotation', '> Words [!NOTE]', '<blockquote><p>Words [!NOTE]</p></blockquote>'],
  ])('stands %s', (_, source, expected) => {
    expect(html(source)).toBe(expected);
  });
});

describe('lines to say', () => {
  it('are a bubble each, in paragraphs and in lists', () => {
    expect(html('<SayIt>\nOne.\n\n- Two.\n- Three.\n</SayIt>')).toBe(
      '<SayIt><blockquote><p>One.</p></blockquote><blockquote>Two.</blockquote><blockquote>Three.</blockquote></SayIt>',
    );
    expect(html('<SayIt>One.</SayIt>')).toBe('<SayIt><blockquote><p>One.</p></blockquote></SayIt>');
  });

  it('say in words what is an answer to them', () => {
    expect(html('<SayIt>\nOne.\n\n> Two.\n</SayIt>')).toContain(
      '<blockquote class="far"><p><span class="unseen">The answer: </span>Two.</p></blockquote>',
    );
  });
});

describe('a picture', () => {
  it('alone on its line is a figure, with who made it below', () => {
    expect(html('![A bench](bench.jpg "Photo: Ana")')).toBe(
      '<Figure><img src="bench.jpg" alt="A bench"><figcaption><p class="credit">Photo: Ana</p></figcaption></Figure>',
    );
    expect(html('![A bench](bench.jpg)')).toBe(
      '<Figure><img src="bench.jpg" alt="A bench"></Figure>',
    );
  });

  it.each([
    '<Figure>\n![A](a.jpg "By B")\n\nSome *words*.\n</Figure>',
    '<Figure>\n\n![A](a.jpg "By B")\n\nSome *words*.\n\n</Figure>',
    '<Figure>\n![A](a.jpg "By B")\nSome *words*.\n</Figure>',
  ])('has the words of its figure below it: %j', (source) => {
    expect(html(source)).toBe(
      '<Figure><img src="a.jpg" alt="A"><figcaption><p>Some <em>words</em>.</p><p class="credit">By B</p></figcaption></Figure>',
    );
  });

  it('among words stays where it is', () => {
    expect(html('So ![A](a.jpg) is.')).toBe('<p>So <img src="a.jpg" alt="A"> is.</p>');
  });
});

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

describe('a footnote', () => {
  const shown = html('A[^b] and[^a], again[^b].\n\n[^a]: Of *a*.\n[^b]: Of b.');

  it('is numbered in the order of its marks, each with a place to come back to', () => {
    expect(shown).toContain('A<Footnote number="1" use="1"></Footnote> and');
    expect(shown).toContain('and<Footnote number="2" use="1"></Footnote>, again');
    expect(shown).toContain('again<Footnote number="1" use="2"></Footnote>.');
  });

  it('has its words below the text', () => {
    expect(shown.replace(/ +<\/p>/g, '</p>')).toMatch(
      /<Footnotes><FootnoteText number="1" uses="2"><p>Of b.<\/p><\/FootnoteText><FootnoteText number="2" uses="1"><p>Of <em>a<\/em>.<\/p><\/FootnoteText><\/Footnotes>$/,
    );
  });

  it.each(['tea-2', '1', 'ünder'])('may be named %j', (name) => {
    const source = `A[^${name}].\n\n[^${name}]: Words.`;
    expect(html(source)).toContain('<Footnote number="1" use="1">');
  });

  it('counts its marks in the order of the text, whatever they stand in', () => {
    expect(html('A[^1] *b[^1]*.\n\n[^1]: Words.')).toMatch(/use="1".*<em>b<Footnote .*use="2"/);
  });
});

describe('a link that plays', () => {
  it.each([
    ['https://www.youtube.com/watch?v=abc', 'Watch the video', 'youtube.com'],
    ['https://youtu.be/abc', 'Watch the video', 'youtu.be'],
    ['https://vimeo.com/123', 'Watch the video', 'vimeo.com'],
    ['https://open.spotify.com/episode/abc', 'Listen to the episode', 'open.spotify.com'],
    ['https://podcasts.apple.com/us/podcast/a/id1', 'Listen to the episode', 'podcasts.apple.com'],
  ])('is a card: %s', (address, words, host) => {
    expect(html(address)).toBe(
      `<p class="link-card"><a href="${address}"><strong>${words}</strong><span class="host"> ${host}</span></a></p>`,
    );
  });

  it('is a card in each point of a list', () => {
    const list = html('- https://player.vimeo.com/video/1\n- [One](https://youtu.be/abc)\n- words');
    expect(list.match(/<li><p class="link-card">/g)).toHaveLength(2);
  });

  it('has the title that the author gave it', () => {
    expect(html('[On *silence*](https://youtu.be/abc)')).toContain(
      '<strong>On <em>silence</em></strong>',
    );
  });

  it.each(['See https://youtu.be/abc now.', 'https://example.org/a', 'https://www.youtube.com/'])(
    'is a plain link otherwise: %s',
    (source) => {
      expect(html(source)).not.toContain('link-card');
    },
  );
});
