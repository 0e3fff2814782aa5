import { expect, it } from 'vitest';
import People from '#components/article/People.astro';
import { loadSample } from '../unit/sample-content.ts';
import { KIM } from '../unit/sample-files.ts';
import { render } from './render.ts';

const shown = (files: Record<string, string>) => render(People, {}, { site: loadSample(files) });

it('nobody is shown while nobody has a file', async () => {
  expect(await shown({})).toBe('');
});

it.each([1, 12])('each of %i people has a card that leads to their page', async (count) => {
  const ids = Array.from({ length: count }, (_, index) => `person-${index + 1}`);
  const html = await shown(Object.fromEntries(ids.map((id) => [`people/${id}.md`, KIM])));
  expect(html.match(/<li/g)).toHaveLength(count);
  for (const id of ids) expect(html).toContain(`/people/${id}/"`);
  expect(html).toContain('Licensed Marriage and Family Therapist, LMFT 1');
  expect(html).not.toContain('<img');
});
