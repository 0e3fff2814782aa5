import fs from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import type { BuiltSite } from '../build-sites.ts';
import type { Page } from './page.ts';
import { readPage } from './page.ts';

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
    // The editor is an application for the practice, no page for readers; editor.test.ts judges it.
    .filter((file) => file.endsWith('.html') && !file.startsWith('admin/'))
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
