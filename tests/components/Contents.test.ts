import { expect, it } from 'vitest';
import Contents from '#components/Contents.astro';
import { tableOfContents } from '#library/table-of-contents';
import { loadSample } from '../unit/sample-content.ts';
import { render, withoutClasses } from './render.ts';

it('the contents of an article are one list in a navigation, a point a section', async () => {
  const site = loadSample();
  const article = site.library.articleBySlug.get('going-quiet')!;
  const html = withoutClasses(
    await render(Contents, { props: { entries: tableOfContents(article) } }, { site }),
  );
  const points = tableOfContents(article).map(
    ({ slug, text }) => `<li><a href="#${slug}">${text}</a></li>`,
  );
  expect(points.length).toBeGreaterThan(3);
  expect(html.match(/<[ou]l/g)).toHaveLength(1);
  expect(html.replace(/>\s+/g, '>').replace(/\s+</g, '<')).toMatch(
    /^<nav aria-label="Contents">.*<ol>.*<\/ol>.*<\/nav>$/s,
  );
  const [, list] = /<ol>([^]*)<\/ol>/.exec(html)!;
  expect(list!.replace(/>\s+/g, '>').replace(/\s+</g, '<')).toBe(points.join(''));
});

it('a text without headings has none', async () => {
  const html = await render(Contents, { props: { entries: [] } }, { site: loadSample() });
  expect(html.trim()).toBe('');
});
