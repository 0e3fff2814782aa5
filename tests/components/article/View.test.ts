import { expect, it } from 'vitest';
import { loadSample, swap } from '../../unit/sample-content.ts';
import { KIM } from '../../unit/sample-files.ts';
import { renderText } from '../render.ts';

const people = { 'people/kim-lee.md': KIM };
const licensee = swap(['"licensee": ""', '"licensee": "kim-lee"']);

it('a view is marked with the name of the licensee', async () => {
  const site = loadSample({ ...people, 'practice.json': licensee });
  expect(await renderText('So I wait. [my view]', {}, { site })).toBe(
    '<p>So I wait. <span class="verdict clinical-view"><span class="unseen">(</span>Kim Lee’s view<span class="unseen">)</span></span></p>',
  );
});

it('a view is marked with the name of the author, where the text has one', async () => {
  const site = loadSample(people);
  const author = site.library.personById.get('kim-lee')!;
  expect(await renderText('So I wait. [my view]', {}, { site, author })).toContain(
    'Kim Lee’s view',
  );
});

it('a view of nobody has no mark', async () => {
  expect(await renderText('So I wait. [my view]')).toBe('<p>So I wait.</p>');
});
