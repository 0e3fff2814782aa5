import { Readability } from '@mozilla/readability';
import { extractFromHtml } from '@extractus/article-extractor';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { ANCHORS } from '#addresses/paths';
import type { Page } from './page.ts';
import { sites } from './pages.ts';

/** What a reader mode shows of a page. */
interface Shown {
  title: string;
  byLine: string;
  text: string;
  headings: string[];
}

const READER_MODES: Record<string, (page: Page) => Promise<Shown>> = {
  'Firefox (Readability)': async ({ html, url }) => {
    const shown = new Readability(new JSDOM(html, { url }).window.document).parse();
    return {
      title: shown?.title ?? '',
      byLine: shown?.byline ?? '',
      ...wordsOf(shown?.content ?? ''),
    };
  },
  'Obsidian Clipper (Defuddle)': async ({ html, url }) => {
    const shown = await Defuddle(new JSDOM(html, { url }).window.document, url);
    return { title: shown.title, byLine: shown.author, ...wordsOf(shown.content) };
  },
  'Article Extractor': async ({ html, url }) => {
    const shown = await extractFromHtml(html, url);
    return {
      title: shown?.title ?? '',
      byLine: shown?.author ?? '',
      ...wordsOf(shown?.content ?? ''),
    };
  },
};

const CUT = '\u2028';
const HELP_LINES = ['988', '911', '800-799-7233', '88788', 'thehotline.org'];

describe.each(sites)('on the $name site', ({ name, pages }) => {
  // A post of a few lines has no help box and no sections.
  const articles = pages.filter(
    ({ path, byId }) => /^\/articles\/[a-z]/.test(path) && byId.has(ANCHORS.safety),
  );

  // The settings change who wrote it, and no article's text.
  const judged = name === 'configured' ? articles.slice(0, 3) : articles;

  describe.each(judged)('$path', (page) => {
    describe.each(Object.entries(READER_MODES))('in %s', (mode, read) => {
      let shown: Shown;
      beforeAll(async () => {
        shown = await read(page);
      });

      it('keeps every help line', () => {
        const { text } = shown;
        expect(
          HELP_LINES.filter((line) => !text.includes(line)),
          `${page.file}: reader modes drop <aside>, <footer> and what looks like a side note`,
        ).toEqual([]);
      });

      it('has its title and who publishes it', () => {
        const { title, byLine } = shown;
        expect(title).toContain(page.h1s[0]);
        // Defuddle takes a name with commas for several.
        expect(byLine.replace(/,? and |, /g, ' ')).toBe(authorOf(page).replace(/,? and |, /g, ' '));
      });

      it('shows the headings of the main text, with no sign of their links', () => {
        const { document } = new JSDOM(page.html).window;
        const words = [...document.querySelectorAll('h2, h3, h4')]
          .filter((heading) => heading.closest('div.prose'))
          .map(({ textContent }) => squeeze(textContent));
        expect(shown.headings.filter((heading) => words.includes(heading))).toEqual(words);
      });

      it('shows every answer', () => {
        const { document } = new JSDOM(page.html).window;
        for (const mark of document.querySelectorAll('.verdict, del, button'))
          mark.replaceWith(CUT);
        const answers = [...document.querySelectorAll('.question p')]
          .flatMap(({ textContent }) => textContent.split(CUT).map(squeeze))
          .filter(Boolean);
        expect(answers.filter((words) => !shown.text.includes(words))).toEqual([]);
      });

      it('shows the answer above the text, whole', () => {
        const { document } = new JSDOM(page.html).window;
        for (const mark of document.querySelectorAll('button')) mark.remove();
        const answer = [...document.querySelectorAll('#answer p')].map((p) =>
          squeeze(p.textContent),
        );
        const missing = answer.filter((words) => !shown.text.includes(words));
        // Of an article that is short beside its head, this one shows the main text alone.
        const isLeftOut = mode === 'Article Extractor' && missing.length === answer.length;
        expect(missing).toEqual(isLeftOut ? answer : []);
        const [first = ''] = proseOf(page);
        expect(answer.every((words) => shown.text.indexOf(words) < shown.text.indexOf(first))).toBe(
          true,
        );
      });

      it('shows each source once, below the text', () => {
        const { document } = new JSDOM(page.html).window;
        const sources = [...document.querySelectorAll('.bibliography i')].map((title) =>
          squeeze(title.textContent),
        );
        const last = shown.text.indexOf(proseOf(page).at(-1)!);
        expect(sources.filter((title) => shown.text.indexOf(title, last) < 0)).toEqual([]);
      });

      it('says the verdict of a sentence once, behind it', () => {
        const { document } = new JSDOM(page.html).window;
        for (const button of document.querySelectorAll('button')) button.remove();
        const paragraphs = [...document.querySelectorAll('.prose > p')]
          .filter(
            (paragraph) =>
              paragraph.querySelectorAll('.verdict').length === 1 &&
              !paragraph.querySelector('del'),
          )
          .map(({ textContent }) => squeeze(textContent));
        const parts = paragraphs.map((words) => shown.text.split(words).length);
        expect(Object.fromEntries(paragraphs.map((words, index) => [words, parts[index]]))).toEqual(
          Object.fromEntries(paragraphs.map((words) => [words, 2])),
        );
      });

      it('shows each sentence once, in order, and no reference within one', () => {
        const { text } = shown;
        const paragraphs = proseOf(page);
        expect(paragraphs.length).toBeGreaterThan(3);
        expect(paragraphs.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
        const places = paragraphs.map((paragraph) => text.indexOf(paragraph));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        const { document } = new JSDOM(page.html).window;
        const quotes = [...document.querySelectorAll('.pull-quote')].map((quote) =>
          squeeze(quote.textContent),
        );
        const long = paragraphs.filter(({ length }) => length > 60);
        expect([...quotes, ...long].filter((words) => text.split(words).length !== 2)).toEqual([]);
      });
    });
  });
});

/**
 * The paragraphs of the main text as the page says them: a citation is its words, once. Cut where a
 * verdict or struck-out words stand, of which a reader mode drops some.
 */
function proseOf({ html, url }: Page): string[] {
  const { document } = new JSDOM(html, { url }).window;
  for (const button of document.querySelectorAll('button')) button.remove();
  for (const mark of document.querySelectorAll('.verdict, del')) mark.replaceWith(CUT);
  return [...document.querySelectorAll('.prose > p')]
    .filter((paragraph) => !paragraph.closest('header, .question'))
    .flatMap((element) => (element.textContent ?? '').split(CUT).map(squeeze))
    .filter(Boolean);
}

function authorOf({ html }: Page): string {
  const meta = new JSDOM(html).window.document.querySelector('meta[name="author"]');
  return meta?.getAttribute('content') ?? 'nobody';
}

function wordsOf(html: string): Pick<Shown, 'text' | 'headings'> {
  const page = JSDOM.fragment(html);
  const headings = [...page.querySelectorAll('h2, h3, h4')].map((heading) => heading.textContent!);
  return { text: squeeze(page.textContent ?? ''), headings: headings.map(squeeze) };
}

function squeeze(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:?!])/g, '$1')
    .trim();
}
