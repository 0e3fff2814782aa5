import { describe, expect, it } from 'vitest';
import { createBibliography } from '#bibliography/bibliography';
import { work, year } from './sample-references.ts';

describe('one engine', () => {
  it('prints page after page, the last as fast and as exact as the first', () => {
    const references = Array.from({ length: 60 }, (_, index) =>
      work(`w-${index}`, [`Author${index % 20}, A.`, 'Ross, Ann', 'Lee, Bo'], {
        issued: year(2000 + (index % 7)),
      }),
    );
    const bibliography = createBibliography(references);
    const page = (from: number) =>
      references
        .slice(from, from + 30)
        .map(({ id }) => ({ items: [{ key: id, locator: 'p. 3' }] }));
    const first = bibliography.cite(page(0));
    const times = Array.from({ length: 40 }, (_, index) => {
      const start = performance.now();
      bibliography.cite(page(index % 30));
      return performance.now() - start;
    });
    const median = (part: number[]) => part.toSorted((a, b) => a - b)[part.length >> 1]!;
    expect(median(times.slice(-10))).toBeLessThan(3 * median(times.slice(0, 10)));
    expect(bibliography.cite(page(0))).toEqual(first);
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
