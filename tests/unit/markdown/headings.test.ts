import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RESERVED_SLUGS } from '#markdown/headings';
import { readText } from '#markdown/text';

const anchors = (markdown: string) => readText(markdown).facts.sections.map(({ slug }) => slug);

describe('the anchors of headings', () => {
  it('are the first words of a heading, numbered where two begin alike', () => {
    expect(
      anchors(
        '## One true sentence can be enough\n\n## One  true sentence can help\n\n### What’s next?',
      ),
    ).toEqual(['one-true-sentence-can', 'one-true-sentence-can-1', 'whats-next']);
  });

  it.each(RESERVED_SLUGS)('are never “%s”, which the page needs', (slug) => {
    expect(anchors(`## ${slug}`)).toEqual([`${slug}-1`]);
  });

  it('are the same in the facts and in the search', () => {
    const { facts, parts } = readText('> ## Same\n\n## Same\n\nText.');
    expect(facts.sections.map(({ slug }) => slug)).toEqual(['same', 'same-1']);
    expect(parts.at(-1)).toEqual({ title: 'Same', slug: 'same-1', text: 'Text.' });
  });

  it('leave every id of the article page to the page', () => {
    const templates = ['pages/articles/[slug].astro', 'layouts/Page.astro'];
    const components = fs
      .readdirSync('src/components')
      .filter((name) => name.endsWith('.astro'))
      .map((name) => `components/${name}`);
    const used = /import \w+ from '#(components\/\w+\.astro)'/g;
    const page = templates.map((file) => fs.readFileSync(`src/${file}`, 'utf8')).join('\n');
    const shown = [...page.matchAll(used)].map(([, file]) => file!);
    expect(shown.length).toBeGreaterThan(4);
    const html =
      components
        .filter((file) => shown.includes(file))
        .map(read)
        .join('\n') + page;
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    expect(ids).toContain('references');
    expect(RESERVED_SLUGS).toEqual(expect.arrayContaining(ids));
  });
});

function read(file: string): string {
  return fs.readFileSync(`src/${file}`, 'utf8');
}
