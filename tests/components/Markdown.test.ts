import { createComponent, renderSlot, renderTemplate } from 'astro/runtime/server/index.js';
import { describe, expect, it } from 'vitest';
import Markdown from '#components/Markdown.astro';
import { readText } from '#markdown/text';
import { render, renderText } from './render.ts';

describe('a text', () => {
  it('has typographic quotes and dashes, as the facts of it have', async () => {
    expect(await renderText('"Don\'t" -- go...')).toBe('<p>“Don’t” – go…</p>');
  });

  it('may hold a table', async () => {
    expect(await renderText('| A |\n| - |\n| *B* |')).toContain('<td><em>B</em></td>');
  });

  it('tells the cells of a table what their columns are called', async () => {
    const shown = await renderText('| A | B *c* [@pew-2025] |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |');
    expect(shown.match(/<td[^>]*>\d/g)).toEqual([
      '<td>1',
      '<td data-label="B c">2',
      '<td>3',
      '<td data-label="B c">4',
    ]);
    expect(await renderText('| A | B |\n| - | -: |\n| 1 | 2 |')).not.toContain('data-label');
  });

  it('has at its headings the anchors that the facts name', async () => {
    const source = '## Name a *time*\n\n## Name a time\n\n## References\n\n> ## Same\n\n## Same';
    const shown = await renderText(source);
    const slugs = readText(source).facts.sections.map(({ slug }) => slug);
    expect(slugs).toEqual(['name-a-time', 'name-a-time-1', 'references-1', 'same', 'same-1']);
    for (const slug of slugs) expect(shown).toContain(`<h2 id="${slug}">`);
  });

  it('has headings that are links to themselves, once', async () => {
    expect(await renderText('## Name a *time*')).toBe(
      '<h2 id="name-a-time"><a href="#name-a-time">Name a <em>time</em></a></h2>',
    );
    expect(await renderText('### *See [all](/articles/)*')).toBe(
      '<h3 id="see-all"><em>See <a href="/articles/">all</a></em></h3>',
    );
  });

  it('in one line loses its paragraph, but not the marks in it', async () => {
    expect(await renderText('One *two*.\n', { inline: true })).toBe('One <em>two</em>.');
  });

  it('in one line keeps the paragraphs that the author made of it', async () => {
    const shown = await renderText('One.\n\nTwo.', { inline: true });
    expect(shown).toMatch(/One\.\s+Two\./);
  });

  it('knows citations and verdicts without being given any component', async () => {
    const props = { text: 'So @papp-2009. [claim: quiet-means-leaving]' };
    const shown = await render(Markdown, { props });
    expect(shown).toContain('Papp et al. (2009)');
    expect(shown).toContain('No good evidence');
  });
});

/** What a slot is rendered with. */
type SlotArguments = Parameters<typeof renderSlot>;

describe('a component in a text', () => {
  const Hello = createComponent(
    async (
      result: SlotArguments[0],
      { name }: { name?: string },
      slots: { default: SlotArguments[1] },
    ) =>
      renderTemplate`<div class="hello" title="${name}">${renderSlot(result, slots.default)}</div>`,
  );

  it('shows the Markdown between its tags', async () => {
    const components = { Hello };
    expect(await renderText('<Hello name="you">**Hi**</Hello>', { components })).toBe(
      '<div class="hello" title="you"><p><strong>Hi</strong></p></div>',
    );
  });

  it('shows blocks between its tags, with citations and links as anywhere else', async () => {
    const components = { Hello };
    const text = '<Hello>\n\nAs @papp-2009 say.\n\n- [All](/articles/)\n\n</Hello>';
    const shown = await renderText(text, { components });
    expect(shown).toContain('<a href="/references/#papp-2009">Papp et al. (2009)</a>');
    expect(shown).toContain('<a href="/articles/">All</a>');
  });
});

describe('hostile words', () => {
  it.each([
    ['in a sentence', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['in code', '`<script>alert(1)</script>`'],
    ['where a page is named', 'So [@papp-2009, p. &lt;script&gt;].'],
    ['before a source', 'So [&lt;script&gt; @papp-2009].'],
    ['in a caption', '<Diagram src="circle" alt="<script>" caption="<script>x()</script>" />'],
    ['in a key', 'So [@&lt;script&gt;].'],
  ])('%s stay words', async (_, text) => {
    const shown = await renderText(text);
    // In an attribute a < begins nothing.
    expect(shown.replace(/"[^"]*"/g, '""')).not.toMatch(/<script/i);
    expect(shown).toMatch(/(?:&lt;|&#x3C;|&#60;)script/);
  });
});
