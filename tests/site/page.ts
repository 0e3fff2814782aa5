import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { attribute, elementsIn, hasAttribute, rawText, visibleText } from './elements.ts';

/** A built page, read once. */
export interface Page {
  /** Name of the site the page belongs to. */
  site: string;
  /** Its file below the site's folder: `articles/index.html`. */
  file: string;
  /** Its path below the site's own root: `/articles/`. */
  path: string;
  /** Its address. */
  url: string;
  html: string;
  bytes: number;
  elements: readonly Element[];
  parents: ReadonlyMap<Element, Element>;
  titles: readonly string[];
  title: string;
  description: string;
  canonical: string | undefined;
  robots: string;
  h1s: readonly string[];
  headings: readonly Heading[];
  ids: readonly string[];
  byId: ReadonlyMap<string, Element>;
  links: readonly Link[];
  /** Text of each JSON-LD script. */
  jsonLd: readonly string[];
  /** The first of them, parsed; `undefined` when it is not valid JSON. */
  graph: unknown;
  /** Text of all `<style>` elements. */
  style: string;
  /** The scripts that run. */
  scripts: readonly Element[];
}

export interface Heading {
  level: number;
  text: string;
  id: string;
  element: Element;
}

export interface Link {
  href: string;
  text: string;
  element: Element;
}

/**
 * Reads a page.
 *
 * @param site name of its site
 * @param root address of the site's first page
 * @param file its path below the site's folder
 */
export function readPage(site: string, root: string, file: string, bytes: Buffer): Page {
  const html = bytes.toString('utf8');
  const elements = elementsIn(htmlToHast(html) as Root);
  const parents = parentsOf(elements);
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const scripts = named('script');
  const jsonLd = scripts.filter(isData).map(rawText);
  const canonical = named('link').find((link) => attribute(link, 'rel') === 'canonical');
  // A drawing may have a title of its own.
  const titles = named('title').filter((title) => parents.get(title)?.tagName === 'head');
  const at = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  return {
    site,
    file,
    path: at,
    url: root + at.slice(1),
    html,
    bytes: bytes.length,
    elements,
    parents,
    titles: titles.map(rawText),
    title: titles.map(rawText).join(),
    description: metas({ elements }, 'description').join(),
    canonical: canonical && attribute(canonical, 'href'),
    robots: metas({ elements }, 'robots').join(),
    h1s: named('h1').map(visibleText),
    headings: elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(headingOf),
    ids: elements.map((element) => attribute(element, 'id')).filter(Boolean),
    // The first of an id counts, as it does for browsers.
    byId: new Map(elements.toReversed().map((element) => [attribute(element, 'id'), element])),
    links: named('a')
      .filter((link) => hasAttribute(link, 'href'))
      .map((element) => ({
        href: attribute(element, 'href'),
        text: visibleText(element),
        element,
      })),
    jsonLd,
    graph: parse(jsonLd[0] ?? ''),
    style: named('style').map(rawText).join(''),
    scripts: scripts.filter((script) => !isData(script)),
  };
}

/** Texts of the `<meta>` elements of a name, be it a `name`, `property` or `http-equiv`. */
export function metas(page: Pick<Page, 'elements'>, name: string): string[] {
  return page.elements
    .filter(({ tagName }) => tagName === 'meta')
    .filter((meta) =>
      ['name', 'property', 'http-equiv'].some(
        (kind) => attribute(meta, kind).toLowerCase() === name,
      ),
    )
    .map((meta) => attribute(meta, 'content'));
}

/** The element's nearest ancestor, or the element itself, that passes. */
export function closest(
  page: Page,
  element: Element,
  passes: (candidate: Element) => boolean,
): Element | undefined {
  for (let at: Element | undefined = element; at; at = page.parents.get(at)) {
    if (passes(at)) return at;
  }
  return undefined;
}

function parentsOf(elements: readonly Element[]): Map<Element, Element> {
  return new Map(
    elements.flatMap((parent) =>
      parent.children
        .filter((child) => child.type === 'element')
        .map((child) => [child, parent] as const),
    ),
  );
}

function headingOf(element: Element): Heading {
  const level = Number(element.tagName[1]);
  return { level, text: visibleText(element), id: attribute(element, 'id'), element };
}

function isData(script: Element): boolean {
  return attribute(script, 'type') === 'application/ld+json';
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
