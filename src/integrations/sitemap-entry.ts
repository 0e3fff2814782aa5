import type { SitemapItem } from '@astrojs/sitemap';
import { getSite } from '#site';
import { dateTime } from '#evidence/dates';
import { lastModified } from '#seo/last-modified';

/** An entry of the sitemap with the date of its content; pages that stay out of indexes have none. */
export function sitemapEntry(item: SitemapItem): SitemapItem | undefined {
  const site = getSite();
  const root = site.urls.absolute('/');
  const modified = lastModified(site.library, `/${item.url.slice(root.length)}`);
  return modified ? { url: item.url, lastmod: dateTime(modified) } : undefined;
}
