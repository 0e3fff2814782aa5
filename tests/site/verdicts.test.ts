import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { attribute, elementsIn, visibleText } from './elements.ts';
import { follow } from './links.ts';
import type { Page } from './page.ts';
import type { Site } from './pages.ts';
import { closest } from './page.ts';
import { pageAt, pagesOfList, sites } from './pages.ts';
import { markedIn, readContent, VERDICT_LABELS } from './published-content.ts';

const { articles, claims } = readContent();

describe.each(sites)('on the $name site', (site) => {
  it('every claim is a row of the ledger, with its words, its verdict and the way to each place', () => {
    const rows = ledgerRows(site).map(({ id, number, heading, verdict, places }) => ({
      id,
      number,
      heading,
      verdict,
      places,
    }));
    expect(rows, 'let the ledger show what the claims and the articles say').toEqual(
      inReadingOrder().map(({ id, article, claim, verdict }, index) => ({
        id,
        number: String(index + 1),
        heading: `Claim: ${claim}`,
        verdict: VERDICT_LABELS[verdict],
        // One that no text marks leads to its article.
        places: placesOf(id).length > 0 ? placesOf(id) : [`/articles/${article}/`],
      })),
    );
  });

  it.each(articles)(
    'every verdict in $slug leads to its row and says the same',
    ({ slug, source }) => {
      const page = pageAt(site, `/articles/${slug}/`);
      const rows = new Map(ledgerRows(site).map((row) => [row.id, row]));
      const labels = page.links.flatMap(({ href, text, element }) => {
        const target = follow(site, href, page.url);
        const isLabel = target.kind === 'page' && target.page.path.startsWith('/evidence/');
        // An author may also link to a row in plain words.
        const isVerdict = [element.properties['className']].flat().includes('verdict');
        if (!isLabel || !isVerdict || !target.element) return [];
        const anchor = element.children.find((child) => child.type === 'element')!;
        return [{ id: attribute(target.element, 'id'), anchor: attribute(anchor, 'id'), text }];
      });
      expect(
        labels.map(({ id }) => id).toSorted(),
        `${page.file}: show a label for each [claim: …] of the text`,
      ).toEqual(markedIn(source).toSorted());
      for (const { id, anchor, text } of labels) {
        const row = rows.get(id);
        expect(row, `“${text}” leads to "${id}", which is no row`).toBeDefined();
        expect(text, `${page.file}#${anchor}: say what the ledger says`).toBe(
          `(Claim ${row!.number}: ${row!.verdict!})`,
        );
        expect(row!.places, `lead from the row ${id} back to this place`).toContain(
          `${page.path}#${anchor}`,
        );
      }
    },
  );
});

/** Where the articles mark a claim, in the order of the ledger's lists. */
function placesOf(id: string): string[] {
  return articles.toSorted(newestFirst).flatMap(({ slug, source }) =>
    markedIn(source)
      .filter((marked) => marked === id)
      .map((_, index) => `/articles/${slug}/#claim-${id}${index ? `-${index + 1}` : ''}`),
  );
}

/** The oldest article first; its claims in the order of their labels, then those without one. */
function inReadingOrder(): typeof claims {
  return articles
    .toSorted((a, b) => -newestFirst(a, b))
    .flatMap(({ slug, source }) => {
      const met = [...new Set(markedIn(asShown(source)))];
      const own = claims.filter(({ article }) => article === slug);
      return [
        ...met.flatMap((id) => own.filter((claim) => claim.id === id)),
        ...own.filter(({ id }) => !met.includes(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      ];
    });
}

/** A file in the order of its page: the questions stand in its first lines and below its text. */
function asShown(source: string): string {
  const [, before = '', faq = '', after = ''] = /^(.*?\n)(faq:\n(?:[ -][^\n]*\n|\n)*)(.*)$/s.exec(
    source,
  ) ?? ['', source];
  return before + after + faq;
}

function newestFirst(a: (typeof articles)[number], b: (typeof articles)[number]): number {
  return b.data.published.localeCompare(a.data.published) || a.slug.localeCompare(b.slug);
}

function ledgerRows(site: Site) {
  return pagesOfList(site, '/evidence/').flatMap((page) =>
    page.elements
      .filter(({ tagName }) => tagName === 'article')
      .map((row) => ({
        // The place that a jump opens.
        id: elementsIn(row)
          .map((element) => attribute(element, 'id'))
          .find(Boolean),
        number: textOf(row, 'span'),
        heading: textOf(row, 'h2'),
        verdict: verdictIn(row),
        places: linksIn(page, row).flatMap((href) => {
          const target = follow(site, href, page.url);
          const inArticle = target.kind === 'page' && target.page.path.startsWith('/articles/');
          return inArticle ? [target.page.path + (/#.*/.exec(href)?.[0] ?? '')] : [];
        }),
      })),
  );
}

/** The text of a row's first element of a kind. */
function textOf(row: Element, tagName: string): string {
  return visibleText(elementsIn(row).find((element) => element.tagName === tagName)!);
}

/** The text of a row's label: the first words of the ledger's five that it shows by themselves. */
function verdictIn(row: Element): string | undefined {
  const texts = elementsIn(row).map(visibleText);
  return texts.find((text) => Object.values(VERDICT_LABELS).includes(text));
}

function linksIn(page: Page, row: Element): string[] {
  return page.links
    .filter(({ element }) => closest(page, element, (candidate) => candidate === row))
    .map(({ href }) => href);
}
