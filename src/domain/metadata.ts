import type { Site } from '#content';
import { socialImagePath } from '#domain/paths';

/** What a page says about itself in its head. */
export interface Metadata {
  /** Path of the page below the site's root, with a slash at the end. */
  path: string;
  title: string;
  description: string;
  type: 'website' | 'article';
  /** Path of the picture shown where the page is shared. */
  image: string;
  /** Pages such as search and 404 stay out of indexes even when the site is in them. */
  noindex?: boolean;
  published?: string;
  modified?: string;
}

/** `robots` of a page: nothing is indexed before the site's address is known. */
export function robots(metadata: Metadata, indexable: Site['indexable']): string {
  return indexable && !metadata.noindex
    ? 'index, follow, max-snippet:-1, max-image-preview:large, max-video-preview:-1'
    : 'noindex, follow';
}

/** `<title>`: the blog's name follows where there is room for both. */
export function documentTitle(title: string, blogTitle: string): string {
  const full = `${title} · ${blogTitle}`;
  return title === blogTitle || full.length > 60 ? title : full;
}

/** What a page of a list says about itself; from the second on, its number. */
export function listMetadata(list: {
  path: string;
  page: number;
  title: string;
  description: string;
}): Metadata {
  const number = list.page > 1 ? `, page ${list.page}` : '';
  return {
    path: list.path,
    title: list.title + number,
    description: list.page > 1 ? `Page ${list.page}. ${list.description}` : list.description,
    type: 'website',
    image: socialImagePath(),
  };
}
