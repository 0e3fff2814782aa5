import type { Element } from 'hast';
import { attribute } from './elements.ts';
import type { Page } from './page.ts';
import type { Site } from './pages.ts';
import { pageAt } from './pages.ts';

/** Where a link leads: to another site, to a place on this one, or nowhere. */
export type Target =
  | { kind: 'elsewhere' }
  | { kind: 'file'; file: string }
  | { kind: 'page'; page: Page; element: Element | undefined }
  | { kind: 'nowhere'; advice: string };

/** Follows a link as a browser would, without the leniency of a server. */
export function follow(site: Site, href: string, from: string): Target {
  if (!URL.canParse(href, from)) return nowhere('is not an address. Fix it.');
  const url = new URL(href, from);
  if (/^(?:tel|sms|mailto):$/.test(url.protocol)) return { kind: 'elsewhere' };
  if (url.origin !== site.origin) {
    if (url.protocol === 'https:') return { kind: 'elsewhere' };
    return nowhere('is not encrypted. Write https:// or leave the link out.');
  }
  if (url.search) return nowhere('has a query. Link to the page without it.');
  const { pathname } = url;
  if (!pathname.startsWith(site.basePath)) {
    return nowhere(`leaves the site. Begin its path with ${site.basePath}.`);
  }
  if (pathname.endsWith('/index.html')) return nowhere('is redirected. Leave out "index.html".');
  // Astro names its own files, by their content.
  const isOurs = !pathname.startsWith(`${site.basePath}_astro/`);
  if (isOurs && pathname !== pathname.toLowerCase()) {
    return nowhere('has capital letters. Write small ones.');
  }
  const file = decodeURI(pathname.slice(site.basePath.length));
  if (site.files.includes(`${file}/index.html`)) {
    return nowhere('is redirected. End it with a slash.');
  }
  const isFolder = file === '' || file.endsWith('/');
  if (!site.files.includes(isFolder ? `${file}index.html` : file)) {
    return nowhere('leads to no page or file of the site. Fix it.');
  }
  return isFolder ? placeOn(pageAt(site, `/${file}`), url.hash) : { kind: 'file', file };
}

/** What is wrong with the links of a page, as advice. */
export function linkFaults(site: Site, page: Page): string[] {
  return page.links.flatMap(({ href, text, element }) => {
    const target = follow(site, href, page.url);
    return [
      ...(target.kind === 'nowhere' ? [`“${text}” (${href}) ${target.advice}`] : []),
      ...(/^(?:[a-z]+:|\/|#.)/.test(href)
        ? []
        : [`“${text}” (${href}) depends on where the page stands. Begin it with a slash.`]),
      ...(attribute(element, 'target') === '' ? [] : [`“${text}” opens a window. Drop "target".`]),
    ].map((advice) => `${page.file}: ${advice}`);
  });
}

function placeOn(page: Page, hash: string): Target {
  if (hash === '') return { kind: 'page', page, element: undefined };
  const id = decodeURIComponent(hash.slice(1));
  const element = page.byId.get(id);
  if (element) return { kind: 'page', page, element };
  return nowhere(`leads to "${id}", which is not on ${page.file}. Fix it.`);
}

function nowhere(advice: string): Target {
  return { kind: 'nowhere', advice };
}
