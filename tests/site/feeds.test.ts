import fs from 'node:fs';
import path from 'node:path';
import type { Root } from 'hast';
import { XMLParser } from 'fast-xml-parser';
import { htmlToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { attribute, elementsIn, visibleText } from './elements.ts';
import { follow } from './links.ts';
import type { Site } from './pages.ts';
import { pageAt, sites } from './pages.ts';
import { readContent } from './published-content.ts';

interface FeedItem {
  url: string;
  title: string;
  html: string;
  dates: string[];
}

/** A feed carries the newest articles; nobody's reader wants hundreds at once. */
const MOST = 20;
const articles = readContent()
  .articles.toSorted((a, b) => b.data.published.localeCompare(a.data.published))
  .slice(0, MOST);

describe.each(sites)('on the $name site', (site) => {
  describe.each([
    { name: 'rss.xml', items: rssItems(site) },
    { name: 'feed.json', items: jsonItems(site) },
  ])('$name', ({ items }) => {
    it('carries every article under its address and title', () => {
      expect(
        items.map(({ url, title }) => `${url} ${title}`).toSorted(),
        'list every article in the feed',
      ).toEqual(
        articles.map(({ slug, data }) => `${site.url}articles/${slug}/ ${data.title}`).toSorted(),
      );
    });

    it('carries the whole text', () => {
      for (const { url, html } of items) {
        const feed = visibleText(parse(html));
        const page = pageAt(site, url.replace(site.url, '/'));
        // The head of an article and its list of sources are of that class for reader modes alone.
        const prose = page.elements.filter(({ tagName, properties }) =>
          ['prose', 'lede', 'question'].some(
            (name) =>
              [properties['className']].flat().includes(name) &&
              (name !== 'prose' || tagName === 'div'),
          ),
        );
        const missing = prose
          .flatMap(elementsIn)
          .filter(({ tagName }) => /^(?:p|li|h2|h3|figcaption)$/.test(tagName))
          .map(visibleText)
          .filter((text) => !feed.includes(text));
        expect(missing, `put these words into the feed entry of ${url}`).toEqual([]);
        expect(prose.length).toBeGreaterThan(0);
      }
    });

    it('has addresses that work in a feed reader', () => {
      const faults = items.flatMap(({ url, html }) =>
        elementsIn(parse(html))
          .flatMap((element) => [attribute(element, 'href'), attribute(element, 'src')])
          .filter(Boolean)
          .flatMap((address) => {
            if (!URL.canParse(address)) return [`${url}: ${address} is relative. Write all of it.`];
            const target = follow(site, address, url);
            return target.kind === 'nowhere' ? [`${url}: ${address} ${target.advice}`] : [];
          }),
      );
      expect(faults).toEqual([]);
    });

    it('leaves out what works on the site only', () => {
      const faults = items.flatMap(({ url, html }) =>
        elementsIn(parse(html))
          .filter(
            (element) =>
              /^(?:button|svg|script|style|nav)$/.test(element.tagName) ||
              element.properties['popover'] !== undefined ||
              (/^h\d$/.test(element.tagName) &&
                elementsIn(element).some(({ tagName }) => !/^(?:em|strong)$/.test(tagName))),
          )
          .map(({ tagName }) => `${url}: take this <${tagName}> out of the feed.`),
      );
      expect(faults).toEqual([]);
    });

    it('has dates with a time zone', () => {
      const dates = items.flatMap((item) => item.dates);
      expect(dates.length).toBeGreaterThanOrEqual(items.length);
      const isExact = (date: string) => /(?:GMT|Z|[+-]\d\d:?\d\d)$/.test(date);
      expect(
        dates.filter((date) => !isExact(date)),
        'add Z or GMT',
      ).toEqual([]);
      expect(dates.filter((date) => Number.isNaN(Date.parse(date)))).toEqual([]);
    });
  });

  it('every page names both feeds', () => {
    const feeds = [
      `application/rss+xml ${site.basePath}rss.xml`,
      `application/feed+json ${site.basePath}feed.json`,
    ];
    for (const { file, elements } of site.pages) {
      const named = elements
        .filter((link) => link.tagName === 'link' && attribute(link, 'rel') === 'alternate')
        .map((link) => `${attribute(link, 'type')} ${attribute(link, 'href')}`);
      expect(named, `${file}: name both feeds in the head`).toEqual(feeds);
    }
  });

  it('feed.json says what JSON Feed 1.1 asks of it', () => {
    const feed = JSON.parse(textOf(site, 'feed.json'));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: site.url,
      feed_url: `${site.url}feed.json`,
      language: 'en-US',
    });
    for (const item of feed.items) expect(item.id).toBe(item.url);
  });
});

function rssItems(site: Site): FeedItem[] {
  const xml = textOf(site, 'rss.xml');
  expect(() => new XMLParser().parse(xml, true), 'rss.xml is no XML').not.toThrow();
  const parser = new XMLParser({ isArray: (name) => name === 'item', ignoreAttributes: false });
  const { channel } = parser.parse(xml).rss;
  return channel.item.map((item: Record<string, string>) => ({
    url: item['link'],
    title: item['title'],
    html: item['content:encoded'],
    dates: [item['pubDate']],
  }));
}

function jsonItems(site: Site): FeedItem[] {
  return JSON.parse(textOf(site, 'feed.json')).items.map((item: Record<string, string>) => ({
    url: item['url'],
    title: item['title'],
    html: item['content_html'],
    dates: [item['date_published'], item['date_modified']],
  }));
}

function parse(html: string): Root {
  return htmlToHast(html, { fragment: true }) as Root;
}

function textOf(site: Site, file: string): string {
  return fs.readFileSync(path.join(site.folder, file), 'utf8');
}
