import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANCHORS } from '#addresses/paths';
import { RESERVED_SLUGS } from '#markdown/headings';
import { readText } from '#markdown/text';

const anchors = (markdown: string) => readText(markdown).facts.sections.map(({ slug }) => slug);

describe('the anchors of headings', () => {
  it.each([
    [
      'all words of a long heading',
      'One  true sentence can be *enough*',
      'one-true-sentence-can-be-enough',
    ],
    ['words without their marks', 'What’s next? (And why)', 'whats-next-and-why'],
    ['words around a dash', 'Asking — and silence', 'asking-and-silence'],
    ['words after a picture', '👋🏽 Hello there friend', 'hello-there-friend'],
    ['words after a heart with a color', '❤️ Tea first ☕️', 'tea-first'],
    ['letters with accents, however they are typed', 'Cafe\u0301 über alles', 'café-über-alles'],
    ['words in Japanese', 'ただいま、おかえり', 'ただいまおかえり'],
    ['words in Arabic', 'قريب جدا', 'قريب-جدا'],
    ['words in Hindi', 'हिन्दी में', 'हिन्दी-में'],
    ['words in Russian', 'Почему он молчит', 'почему-он-молчит'],
  ])('are %s', (_, heading, anchor) => {
    expect(anchors(`## ${heading}`)).toEqual([anchor]);
  });

  it.each(['😀', '☕️', '***', '— …', '`?`'])('are never empty, as for “%s”', (heading) => {
    expect(anchors(`## ${heading}\n\n## Words`)).toEqual(['section', 'words']);
  });

  it('are numbered where two headings have the same words', () => {
    expect(
      anchors('## Name a time\n\n### Name a time!\n\n## Name a time 1\n\n## 😀\n\n## Section'),
    ).toEqual(['name-a-time', 'name-a-time-1', 'name-a-time-1-1', 'section', 'section-1']);
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
    // Others are named by a constant.
    const named = Object.values(ANCHORS).filter((anchor) => typeof anchor === 'string');
    expect(RESERVED_SLUGS).toEqual(expect.arrayContaining([...ids, ...named]));
  });
});

function read(file: string): string {
  return fs.readFileSync(`src/${file}`, 'utf8');
}
