import fs from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { inject } from 'vitest';
import type { BuiltSite } from '../build-sites.ts';
import { attribute, elementsIn, rawText, visibleText } from './elements.ts';

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
  /** The first of them, parsed; `undefined` when it is no JSON. */
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

/** A built site, read once. */
export interface Site extends BuiltSite {
  name: string;
  /** Address of its first page. */
  url: string;
  /** Every file below the site's folder. */
  files: readonly string[];
  pages: readonly Page[];
}

/** The sites every test judges: one without an address, one with an address and under a path. */
export const sites: readonly [unconfigured: Site, configured: Site] = [
  readSite('unconfigured', inject('unconfigured')),
  readSite('configured', inject('configured')),
];

/** Reads a built site from its folder. */
export function readSite(name: string, built: BuiltSite): Site {
  const url = built.origin + built.basePath;
  const files = filesIn(built.folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(name, url, file, fs.readFileSync(path.join(built.folder, file))));
  return { ...built, name, url, files, pages };
}

/** Every file in a folder, with forward slashes, sorted. */
export function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();
}

/** The page at a path below the site's root. */
export function pageAt(site: Site, at: string): Page {
  const page = site.pages.find((candidate) => candidate.path === at);
  if (!page) throw new Error(`The ${site.name} site has no page at ${at}. Build one.`);
  return page;
}

/** The pages of a list that may go on at `…/2/`. */
export function pagesOfList(site: Site, list: string): Page[] {
  return site.pages.filter(({ path: at }) => new RegExp(`^${list}(?:\\d+/)?$`).test(at));
}

/** Texts of the `<meta>` elements of a name, be it a `name`, `property` or `http-equiv`. */
export function metas(page: Page, name: string): string[] {
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

function readPage(site: string, root: string, file: string, bytes: Buffer): Page {
  const html = bytes.toString('utf8');
  const tree = htmlToHast(html) as Root;
  const elements = elementsIn(tree);
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const scripts = named('script');
  const isData = (script: Element) => attribute(script, 'type') === 'application/ld+json';
  const jsonLd = scripts.filter(isData).map(rawText);
  const canonical = named('link').find((link) => attribute(link, 'rel') === 'canonical');
  const ids = elements.map((element) => attribute(element, 'id')).filter(Boolean);
  const at = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const page = {
    site,
    file,
    path: at,
    url: root + at.slice(1),
    html,
    bytes: bytes.length,
    elements,
    parents: new Map(
      elements.flatMap((parent) =>
        parent.children
          .filter((child) => child.type === 'element')
          .map((child) => [child, parent] as const),
      ),
    ),
    titles: named('title')
      .filter((title) => !elements.some((svg) => svg.tagName === 'svg' && contains(svg, title)))
      .map(rawText),
    canonical: canonical && attribute(canonical, 'href'),
    h1s: named('h1').map(visibleText),
    headings: headings.map((element) => ({
      level: Number(element.tagName[1]),
      text: visibleText(element),
      id: attribute(element, 'id'),
      element,
    })),
    ids,
    byId: new Map(
      elements.toReversed().map((element) => [attribute(element, 'id'), element] as const),
    ),
    links: named('a')
      .filter((link) => link.properties['href'] !== undefined)
      .map((link) => ({
        href: attribute(link, 'href'),
        text: visibleText(link),
        element: link,
      })),
    jsonLd,
    graph: parse(jsonLd[0] ?? ''),
    style: named('style').map(rawText).join(''),
    scripts: scripts.filter((script) => !isData(script)),
    title: '',
    description: '',
    robots: '',
  };
  page.title = page.titles[0] ?? '';
  page.description = metas(page, 'description')[0] ?? '';
  page.robots = metas(page, 'robots').join(', ');
  return page;
}

function contains(ancestor: Element, element: Element): boolean {
  return elementsIn(ancestor).includes(element);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
