import { expect, it } from 'vitest';
import Bibliography from '#components/Bibliography.astro';
import { plainText } from '#markdown/plain-text';
import { loadSample } from '../unit/sample-content.ts';
import { idsIn, render } from './render.ts';

it('the sources of an article lead back to each place that cites them', async () => {
  const site = loadSample();
  const article = site.library.articleBySlug.get('going-quiet')!;
  const references = site.library.references.filter(({ id }) => article.citations.has(id));
  const html = await render(Bibliography, { props: { article, references } }, { site });
  expect(plainText(html)).toMatch(/^Sources Papp, L\. M\., .* Diary study ↑1↑2↑3$/);
  expect(idsIn(html)).toEqual(['references', 'ref-papp-2009', 'note-papp-2009']);
  expect([...html.matchAll(/href="(#[^"]*)"/g)].map(([, href]) => href)).toEqual([
    '#cite-papp-2009',
    '#cite-papp-2009-2',
    '#cite-papp-2009-3',
  ]);
});
