import { Readability } from '@mozilla/readability';
import { extractFromHtml } from '@extractus/article-extractor';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Page } from './page.ts';
import { sites } from './pages.ts';

/** What each reader mode shows of a page, as text. */
const READER_MODES: Record<string, (page: Page) => Promise<string>> = {
  'Firefox (Readability)': async ({ html, url }) =>
    new Readability(new JSDOM(html, { url }).window.document).parse()?.textContent ?? '',
  'Obsidian Clipper (Defuddle)': async ({ html, url }) =>
    textOf((await Defuddle(new JSDOM(html, { url }).window.document, url)).content),
  'Article Extractor': async ({ html, url }) =>
    textOf((await extractFromHtml(html, url))?.content ?? ''),
};

const HELP_LINES = ['988', '911', '800-799-7233', '88788', 'thehotline.org'];

describe.each(sites)('on the $name site', ({ pages }) => {
  const articles = pages.filter(({ path }) => /^\/articles\/[a-z]/.test(path));

  describe.each(articles)('$path', (page) => {
    it.each(Object.keys(READER_MODES))('keeps every help line in %s', async (name) => {
      const text = await READER_MODES[name]!(page);
      expect(
        HELP_LINES.filter((line) => !text.includes(line)),
        `${page.file}: reader modes drop <aside>, <footer> and what looks like a side note`,
      ).toEqual([]);
    });
  });
});

function textOf(html: string): string {
  return JSDOM.fragment(html).textContent ?? '';
}
