import { expect, it } from 'vitest';
import portrait from '../fixture/people/example-person.jpg';
import People from '#components/article/People.astro';
import { loadSample } from '../unit/sample-content.ts';
import { KIM } from '../unit/sample-files.ts';
import { render } from './render.ts';

const idsOf = (count: number) => Array.from({ length: count }, (_, index) => `person-${index + 1}`);

/** How so many people are shown, some of them with a portrait. */
function shown(ids: string[], withPortrait: string[] = []): Promise<string> {
  const site = loadSample(Object.fromEntries(ids.map((id) => [`people/${id}.md`, KIM])));
  const url = 'https://example.com/kim.jpg';
  site.portraits = new Map(withPortrait.map((id) => [id, { image: portrait, url }]));
  return render(People, {}, { site });
}

it('nobody is shown while nobody has a file', async () => {
  expect(await shown([])).toBe('');
});

it.each([
  [1, 0],
  [1, 1],
  [12, 0],
  [12, 5],
  [12, 12],
])(
  'of %i people, %i with a portrait, each has a card that leads to their page',
  async (all, some) => {
    const ids = idsOf(all);
    const cards = (await shown(ids, ids.slice(0, some))).split('<li').slice(1);
    expect(cards).toHaveLength(all);
    for (const id of ids) {
      const card = cards.find((html) => html.includes(`/people/${id}/"`))!;
      expect(card).toContain('Licensed Marriage and Family Therapist, LMFT 1');
      const pictures = ids.indexOf(id) < some ? 1 : 0;
      expect(card.match(/<img[^>]* alt="Portrait of Kim Lee"/g) ?? []).toHaveLength(pictures);
      expect(card.match(/type="image\/avif"/g) ?? []).toHaveLength(pictures);
    }
  },
);
