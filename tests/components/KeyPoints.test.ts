import { expect, it } from 'vitest';
import KeyPoints from '#components/KeyPoints.astro';
import { loadSample, swap } from '../unit/sample-content.ts';
import { render, withoutClasses } from './render.ts';

it('a key point is a link to its section, with the marks of its words', async () => {
  const site = loadSample({
    'articles/going-quiet.mdx': swap(['text: Silence may have', 'text: Silence *may* have']),
  });
  const article = site.library.articleBySlug.get('going-quiet')!;
  const html = await render(KeyPoints, { props: { article } }, { site });
  expect(withoutClasses(html).replace(/>\s+</g, '><')).toContain(
    'href="#silence-has-many-causes"><span>Silence <em>may</em> have many causes.</span></a>',
  );
});
