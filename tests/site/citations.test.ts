import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { attribute, elementsIn, hasAttribute, visibleText } from './elements.ts';
import { follow } from './links.ts';
import type { Page } from './page.ts';
import { closest } from './page.ts';
import { pageAt, pagesOfList, sites } from './pages.ts';
import { readContent } from './published-content.ts';

const { articles } = readContent();

describe.each(sites)('on the $name site', (site) => {
  describe.each(articles)('$slug', ({ slug }) => {
    const page = pageAt(site, `/articles/${slug}/`);
    const entries = [...page.byId].filter(([id]) => id.startsWith('ref-'));

    it('has in its list every source it cites, with a link back to each use', () => {
      const uses = Map.groupBy(citations(page), ({ entry }) => entry);
      expect(
        entries.map(([id]) => id).toSorted(),
        `${page.file}: list the sources that the text cites, and no others`,
      ).toEqual([...uses.keys()].toSorted());
      for (const [id, entry] of entries) {
        const places = uses.get(id)!.map(({ place }) => `#${place}`);
        expect(new Set(places).size, `the uses of ${id} share an id`).toBe(places.length);
        expect(
          hrefsIn(entry).filter((href) => href.startsWith('#')),
          id,
        ).toEqual(places);
      }
    });

    it('opens in place what the list says of the source', () => {
      const links = page.links.filter(({ href }) => href.startsWith('#ref-'));
      for (const { href, element } of links) {
        const citation = page.parents.get(element)!;
        const [button] = elementsIn(citation).filter(({ tagName }) => tagName === 'button');
        const note = page.byId.get(attribute(button!, 'popovertarget'));
        expect(note && page.parents.get(note), `${href} opens another source`).toBe(
          page.byId.get(href.slice(1)),
        );
      }
    });
  });

  it('every source on /references/ leads to its first use in each article', () => {
    const used = articles.flatMap(({ slug }) => {
      const page = pageAt(site, `/articles/${slug}/`);
      return [...Map.groupBy(citations(page), ({ entry }) => entry).values()].map(
        ([first]) => `${first!.entry} at ${page.path}#${first!.place}`,
      );
    });
    const named = pagesOfList(site, '/references/').flatMap((page) =>
      entriesOf(page).flatMap((entry) =>
        hrefsIn(entry).flatMap((href) => {
          const target = follow(site, href, page.url);
          const isUse = target.kind === 'page' && target.page.path.startsWith('/articles/');
          return isUse
            ? [`ref-${attribute(entry, 'id')} at ${target.page.path}${href.replace(/.*#/, '#')}`]
            : [];
        }),
      ),
    );
    expect(named.toSorted(), 'link the first use from its source on /references/').toEqual(
      used.toSorted(),
    );
  });

  it('every source on /references/ shows its kind once: on its shelf, or by itself', () => {
    for (const page of pagesOfList(site, '/references/')) {
      const shelves = [...page.byId].filter(([id]) => id.startsWith('kind-'));
      expect(shelves.length).toBeGreaterThan(1);
      for (const [, heading] of shelves) {
        const kind = visibleText(heading).trim();
        const shelf = page.parents.get(heading)!;
        const marks = elementsIn(shelf).filter(({ tagName }) => tagName === 'small');
        const entries = elementsIn(shelf).filter(
          (element) => element.tagName === 'li' && page.parents.get(element)?.tagName === 'ol',
        );
        if (kind === 'Other kinds') expect(marks).toHaveLength(entries.length);
        else
          expect(marks.map(visibleText).join(' ').toLowerCase()).not.toContain(kind.toLowerCase());
      }
    }
  });

  it('a systematic review stands among the reviews on /references/', () => {
    const page = pagesOfList(site, '/references/')[0]!;
    const shelf = page.parents.get(page.byId.get('kind-review')!)!;
    const marks = elementsIn(shelf).filter(({ tagName }) => tagName === 'small');
    expect(marks.map(visibleText).join('\n')).toMatch(/^Systematic review/m);
  });

  it('every source on /references/ and every claim of the ledger name each other', () => {
    expect(pairs('/references/', '/evidence/', (from, to) => `${from} ${to}`)).toEqual(
      pairs('/evidence/', '/references/', (from, to) => `${to} ${from}`),
    );
  });

  /** Links between not every source was checked on two lists, as names of both ends. */
  function pairs(from: string, to: string, name: (from: string, to: string) => string): string[] {
    return pagesOfList(site, from)
      .flatMap((page) =>
        page.links.flatMap(({ href, element }) => {
          const target = follow(site, href, page.url);
          const leadsTo =
            target.kind === 'page' && target.element && target.page.path.startsWith(to);
          const entry = entryAround(page, element);
          const isApparatus = closest(page, element, isDetails) !== undefined;
          return leadsTo && entry && isApparatus
            ? [name(entry, attribute(target.element!, 'id'))]
            : [];
        }),
      )
      .toSorted();
  }
});

/** Each use of a source in an article: the id of its place, and of its entry in the list. */
function citations(page: Page): { place: string; entry: string }[] {
  return page.links
    .filter(({ href }) => href.startsWith('#ref-'))
    .map(({ href, element }) => {
      const holder = closest(page, element, (candidate) => hasAttribute(candidate, 'id'));
      return { place: holder ? attribute(holder, 'id') : '', entry: href.slice(1) };
    });
}

function entriesOf(page: Page): Element[] {
  return [...page.byId.values()].filter(
    (element) => element.tagName === 'li' && hasAttribute(element, 'id'),
  );
}

/** Id of the list item, or of the ledger's row, that an element stands in. */
function entryAround(page: Page, element: Element): string | undefined {
  const entry = closest(
    page,
    element,
    (candidate) =>
      (candidate.tagName === 'li' && hasAttribute(candidate, 'id')) ||
      (hasAttribute(candidate, 'id') && closest(page, candidate, isClaim) !== undefined),
  );
  return entry && attribute(entry, 'id');
}

/** The lines under an entry, as opposed to its own words. */
function isClaim(element: Element): boolean {
  return attribute(element, 'class').split(' ').includes('claim');
}

function isDetails(element: Element): boolean {
  return attribute(element, 'class').split(' ').includes('label');
}

function hrefsIn(element: Element): string[] {
  return elementsIn(element)
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => attribute(link, 'href'));
}
