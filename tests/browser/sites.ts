import fs from 'node:fs';
import { inject } from 'vitest';
import type { BuiltSite } from '../build-sites.ts';

/** A site as its readers meet it. */
export interface ServedSite {
  where: string;
  /** Folder of its content, from the project's. */
  content: string;
  /** Address of its first page, with a slash at the end. */
  url: string;
  /** Every page's address after `url`: `''`, `'faq/'`, `'404.html'`. */
  pages: string[];
  /** Those of them that are articles. */
  articles: string[];
}

/** The site at the root of its host. */
export const site = served('at the root', inject('unconfiguredUrl'), inject('unconfigured'));

/** The same site under a path, and alone with it where that makes a difference. */
export const sites = [site, served('under a path', inject('configuredUrl'), inject('configured'))];

function served(where: string, url: string, { content, folder }: BuiltSite): ServedSite {
  const pages = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    // The editor is an application for the practice, no page for readers; editor.test.ts judges it.
    .filter((file) => file.endsWith('.html') && !file.startsWith('admin/'))
    .map((file) => file.replace(/index\.html$/, ''))
    .toSorted();
  const articles = pages.filter((page) => /^articles\/(?!\d+\/)[^/]+\/$/.test(page));
  return { where, content, url, pages, articles };
}
