import { describe, expect, it } from 'vitest';
import { attribute, elementsIn, visibleText } from './elements.ts';
import { nodesOf, nodesOfType } from './json-ld.ts';
import { isObject, valuesOf } from './json-ld-graph.ts';
import type { Page } from './page.ts';
import { metas } from './page.ts';
import type { Site } from './pages.ts';
import { pageAt, pagesOfList, sites } from './pages.ts';
import { readContent } from './published-content.ts';

const { articles } = readContent();

describe.each(sites)('on the $name site', (site) => {
  describe.each(articles)('$slug', ({ slug, data }) => {
    const page = pageAt(site, `/articles/${slug}/`);
    const [posting = {}] = nodesOfType(page, 'BlogPosting');

    it('has the title its author wrote, for readers and for machines', () => {
      expect(page.h1s, `${page.file}: the <h1> is the title of the file`).toEqual([data.title]);
      expect(posting['headline'], `${page.file}: so is the headline`).toBe(data.title);
    });

    it('shows the dates that it tells machines, and both are those of its file', () => {
      const times = {
        published: visibleTime(page, 'published'),
        modified: visibleTime(page, 'updated') ?? visibleTime(page, 'published'),
      };
      const { file } = page;
      const told = { published: posting['datePublished'], modified: posting['dateModified'] };
      expect(told, `${file}: tell machines the dates that readers see`).toEqual(times);
      expect(times.published?.slice(0, 10), `${file}: show the day of the file`).toBe(
        data.published,
      );
      expect(times.modified?.slice(0, 10), `${file}: show the day of the file`).toBe(data.modified);
      expect(metas(page, 'article:published_time')).toEqual([times.published]);
      expect(metas(page, 'article:modified_time')).toEqual([times.modified]);
    });

    it('cites for machines exactly the sources of its list, each described on /references/', () => {
      const works = valuesOf(posting, 'citation').filter(isObject);
      expect(
        works.filter(({ name, url }) => !name || !url),
        `${page.file}: name each cited work and its address, for who reads this page alone`,
      ).toEqual([]);
      const cited = works.map((work) => String(work['@id']));
      expect(cited.toSorted(), `${page.file}: let "citation" be the list of sources`).toEqual(
        bibliographyAddresses(site, page).toSorted(),
      );

      const described = pagesOfList(site, '/references/')
        .flatMap(nodesOf)
        .map((node) => node['@id']);
      const unknown = cited.filter((id) => !described.includes(id));
      expect(unknown, 'describe these works on /references/').toEqual([]);
    });
  });

  it('every date reads as its machine form says, with a time zone, and only a review is to come', () => {
    const faults = site.pages.flatMap(({ file, elements, parents }) =>
      elements
        .filter(({ tagName }) => tagName === 'time')
        .filter((time) => {
          const isNext = /^Next review due/.test(visibleText(parents.get(time)!).trim());
          return !isSoundTime(attribute(time, 'datetime'), visibleText(time), isNext);
        })
        .map(
          (time) =>
            `${file}: <time datetime="${attribute(time, 'datetime')}"> reads “${visibleText(time)}”.`,
        ),
    );
    expect(faults).toEqual([]);
  });
});

/** The machine form of the date that follows a word: `Published <time datetime="…">`. */
function visibleTime(page: Page, label: string): string | undefined {
  const time = page.elements.find(
    (element) =>
      element.tagName === 'time' &&
      new RegExp(`^[^\\d]*\\b${label}\\b`, 'i').test(visibleText(page.parents.get(element)!)),
  );
  return time && attribute(time, 'datetime');
}

function isSoundTime(datetime: string, text: string, mayCome: boolean): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(datetime)) return false;
  const day = new Date(datetime);
  const long = day.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  const isPast = datetime.slice(0, 10) <= new Date().toISOString().slice(0, 10);
  return text === long && (isPast || mayCome);
}

/** The addresses of a list's works; a book without one has that of its entry on /references/. */
function bibliographyAddresses(site: Site, page: Page): string[] {
  return [...page.byId]
    .filter(([id]) => id.startsWith('ref-'))
    .flatMap(([id, entry]) => {
      const own = elementsIn(entry)
        .map((element) => attribute(element, 'href'))
        .filter((href) => href.startsWith('https:'));
      return own.length > 0 ? own : [`${site.url}references/#${id.replace('ref-', '')}`];
    });
}
