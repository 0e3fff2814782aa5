import { describe, expect, it } from 'vitest';
import type { Bibliography } from '#bibliography/bibliography';
import { createBibliography } from '#bibliography/bibliography';
import { work, year } from './sample-references.ts';

describe('one engine', () => {
  it('prints among each set of works what an engine without a past would', () => {
    const authors = [
      ['Ross, Ann'],
      ['Ross, Bo'],
      ['Ross, Ann', 'Lee, Bo', 'Abel, C.'],
      ['Lee, Bo'],
    ];
    const references = Array.from({ length: 12 }, (_, index) =>
      work(`w-${index}`, authors[index % 4]!, { issued: year(2000 + (index % 2)) }),
    );
    const sets = [1, 2, 3, 4].map((step) =>
      references.map(({ id }) => id).filter((_, index) => (index * step) % 5 < 2),
    );
    const printed = (keys: string[], bibliography: Bibliography) => {
      const citations = keys.map((key, index) => ({
        items: [{ key }, { key: keys.at(index - 1)! }],
        ...(index % 2 === 0 && { narrative: true as const }),
      }));
      return [bibliography.entries(keys), bibliography.names(keys), bibliography.cite(citations)];
    };
    const used = createBibliography(references);
    const found = sets.map((keys) => printed(keys, used));
    // Another bibliography makes the engine forget.
    expect(found).toEqual(sets.map((keys) => printed(keys, createBibliography(references))));
  });

  it('serves several bibliographies at a time, each of its own references', () => {
    const [one, other] = ['Abel', 'Zander'].map((author) =>
      createBibliography([work('same-id', [author])]),
    );
    const label = (bibliography = one) => bibliography!.names(['same-id']).get('same-id')!.authors;
    expect([label(one), label(other), label(one)]).toEqual(['Abel', 'Zander', 'Abel']);
  });

  it('lists works alike whatever the order in which they are named', () => {
    const twins = ['b', 'a'].map((id) => work(id, ['Ross, Ann'], { title: 'One title' }));
    const bibliography = createBibliography(twins);
    expect(bibliography.entries(['b', 'a'])).toEqual(bibliography.entries(['a', 'b']));
  });
});
