import type { Page } from 'playwright-core';
import { searchPage } from './search-page.ts';
import { site } from './sites.ts';
import { visitor } from './visitor.ts';

/** Opens the search page for a test; see `visitor`. */
export function searchVisitor() {
  const visit = visitor();
  return async (options: Parameters<typeof visit>[1] = {}, prepare?: (page: Page) => unknown) => {
    const page = await visit(`${site.url}search/`, options, prepare);
    return { page, ...searchPage(page) };
  };
}
