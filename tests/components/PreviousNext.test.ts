import { expect, it } from 'vitest';
import PreviousNext from '#components/PreviousNext.astro';
import { loadSample } from '../unit/sample-content.ts';
import { render } from './render.ts';

it('offers the articles on either side, save those that the page names already', async () => {
  const site = loadSample();
  const [next, article] = site.library.articles as [never, never];
  const html = (except: unknown[]) =>
    render(PreviousNext, { props: { article, except } }, { site });
  expect(await html([])).toMatch(/rel="next"/);
  expect(await html([next])).not.toMatch(/rel="next"/);
});
