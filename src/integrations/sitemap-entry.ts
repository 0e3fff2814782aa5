import type { SitemapItem } from '@astrojs/sitemap';
import { dateTime } from '#evidence/dates';
import type { Site } from '#site';
import { lastModified } from '#seo/last-modified';

/**
 * Makes the entries of the sitemap, each with the date of its content; pages that stay out of
 * indexes have none.
 *
 * @param loadSite reads the site, once the first page is there
 */
export function sitemapEntries(
  loadSite: () => Site,
): (item: SitemapItem) => SitemapItem | undefined {
  return (item) => {
    const { library, urls } = loadSite();
    const modified = lastModified(library, `/${item.url.slice(urls.absolute('/').length)}`);
    return modified ? { url: item.url, lastmod: dateTime(modified) } : undefined;
  };
}
