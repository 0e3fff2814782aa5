import { Readability } from '@mozilla/readability';
import { extractFromHtml } from '@extractus/article-extractor';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { ANCHORS } from '#addresses/paths';
import type { Page } from './page.ts';
import { sites } from './pages.ts';

/** What a page says, in plain words. */
interface Written {
  author: string;
  /** Of the main text. */
  headings: string[];
  /** The paragraphs of the questions' answers, cut where a mark stands. */
  answers: string[];
  /** The paragraphs of the answer in short. */
  answer: string[];
  /** The titles of the works in the list of sources. */
  sources: string[];
  /** The paragraphs with one verdict. */
  judged: string[];
  /**
   * The paragraphs of the main text: a citation is its words, once. Cut where a verdict or
   * struck-out words stand, of which a reader mode drops some.
   */
  prose: string[];
  quotes: string[];
}

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

  // Between them they have each construct. The settings change who wrote them, and no text.
  const TOLD = /a-note-on-|arguing-about-|why-men-pull-away-in-/;
  const judged = articles
    .filter(({ path }) => TOLD.test(path))
    .slice(0, name === 'configured' ? 1 : undefined);

  describe.each(judged)('$path', (page) => {
    let written: Written;
    beforeAll(() => {
      written = readWords(page);
    });

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
        expect(byLine.replace(/,? and |, /g, ' ')).toBe(written.author.replace(/,? and |, /g, ' '));
      });

      it('shows the headings of the main text, with no sign of their links', () => {
        const { headings } = written;
        expect(shown.headings.filter((heading) => headings.includes(heading))).toEqual(headings);
      });

      it('shows every answer', () => {
        expect(written.answers.filter((words) => !shown.text.includes(words))).toEqual([]);
      });

      it('shows the answer above the text, whole', () => {
        const { answer, prose } = written;
        const missing = answer.filter((words) => !shown.text.includes(words));
        // Of an article that is short beside its head, this one shows the main text alone.
        const isLeftOut = mode === 'Article Extractor' && missing.length === answer.length;
        expect(missing).toEqual(isLeftOut ? answer : []);
        const [first = ''] = prose;
        expect(answer.every((words) => shown.text.indexOf(words) < shown.text.indexOf(first))).toBe(
          true,
        );
      });

      it('shows each source once, below the text', () => {
        const { sources, prose } = written;
        const last = shown.text.indexOf(prose.at(-1)!);
        expect(sources.filter((title) => shown.text.indexOf(title, last) < 0)).toEqual([]);
      });

      it('says the verdict of a sentence once, behind it', () => {
        const paragraphs = written.judged;
        const parts = paragraphs.map((words) => shown.text.split(words).length);
        expect(Object.fromEntries(paragraphs.map((words, index) => [words, parts[index]]))).toEqual(
          Object.fromEntries(paragraphs.map((words) => [words, 2])),
        );
      });

      it('shows each sentence once, in order, and no reference within one', () => {
        const { text } = shown;
        const { prose: paragraphs, quotes } = written;
        expect(paragraphs.length).toBeGreaterThan(3);
        expect(paragraphs.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
        const places = paragraphs.map((paragraph) => text.indexOf(paragraph));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        const long = paragraphs.filter(({ length }) => length > 60);
        expect([...quotes, ...long].filter((words) => text.split(words).length !== 2)).toEqual([]);
      });
    });
  });
});

function readWords({ html, url }: Page): Written {
  const { document } = new JSDOM(html, { url }).window;
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const text = ({ textContent }: Element) => squeeze(textContent ?? '');
  const pieces = (elements: Element[], marks: string) => {
    for (const element of elements) {
      for (const mark of element.querySelectorAll(marks)) mark.replaceWith(CUT);
    }
    return elements
      .flatMap(({ textContent }) => textContent!.split(CUT).map(squeeze))
      .filter(Boolean);
  };
  const author = document.querySelector('meta[name="author"]')?.getAttribute('content') ?? 'nobody';
  const headings = all('h2, h3, h4')
    .filter((heading) => heading.closest('div.prose'))
    .map(text);
  const sources = all('.bibliography i').map(text);
  const quotes = all('.pull-quote').map(text);
  const answers = pieces(all('.question p'), '.verdict, del, button');
  for (const button of all('button')) button.remove();
  const answer = all('#answer p').map(text);
  const judged = all('.prose > p')
    .filter((words) => words.querySelectorAll('.verdict').length === 1)
    .filter((words) => !words.querySelector('del'))
    .map(text);
  const main = all('.prose > p').filter((words) => !words.closest('header, .question'));
  const prose = pieces(main, '.verdict, del');
  return { author, headings, answers, answer, sources, judged, prose, quotes };
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
