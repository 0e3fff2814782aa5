import fs from 'node:fs';
import { inject } from 'vitest';
import type { BuiltSite } from '../build-sites.ts';

/** A site as its readers meet it. */
export interface ServedSite {
  name: string;
  /** Folder of its content, from the project's. */
  content: string;
  /** Address of its first page, with a slash at the end. */
  url: string;
  /** Every page's address after `url`: `''`, `'faq/'`, `'404.html'`. */
  pages: string[];
  /** The two articles whose text stays as it is, with many citations, a drawing and questions. */
  articles: string[];
}

/** The site that most tests visit: at the root of its host, unless `BASE_PATH` says otherwise. */
export const site = served('unconfigured', inject('unconfiguredUrl'), inject('unconfigured'));

/** With the one that is filled in and always under a path, for tests to which that matters. */
export const sites = [site, served('configured', inject('configuredUrl'), inject('configured'))];

/** A page that everyone has to be able to use. */
export interface JudgedPage {
  name: string;
  path: string;
  address: string;
}

/** Pages of which others have every construct and the same layout. */
const ALIKE = /why-men-pull-away-when-|sleeping-badly-|good-faith-|^topics\/(?!everyday\/)./;
/** Pages that only a practice's settings make, or change. */
const OF_PRACTICE = ['', 'about/', 'people/example-person/'];

/** Every page, and those once more that a practice's settings change. */
export const judgedPages: JudgedPage[] = sites.flatMap(({ name, url, pages, articles }, index) =>
  (index === 0 ? pages.filter((page) => !ALIKE.test(page)) : [...OF_PRACTICE, articles[0]!]).map(
    (path) => ({
      name,
      path,
      address: url + path,
    }),
  ),
);

function served(name: string, url: string, { content, folder }: BuiltSite): ServedSite {
  const pages = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    // The editor is an application for the practice, no page for readers; editor.test.ts judges it.
    .filter((file) => file.endsWith('.html') && !file.startsWith('admin/'))
    .map((file) => file.replace(/index\.html$/, ''))
    .toSorted();
  const articles = pages.filter((page) => /^articles\/why-men-/.test(page));
  return { name, content, url, pages, articles };
}
