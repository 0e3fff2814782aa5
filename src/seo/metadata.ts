import { pagePath } from '#addresses/paths';
import { DRAWINGS } from '#library/cover';
import { type Practice, MAX_TITLE } from '#schemas';

/** What a page says about itself in its head. */
export interface Metadata {
  /** Path of the page below the site's root, with a slash at the end. */
  path: string;
  title: string;
  description: string;
  /** Any other page is one of a website. */
  type?: 'article';
  /** Path of the picture shown where the page is shared; without one, it is the site's. */
  image?: string;
  /** What that picture shows beside the title, in words; the site's own needs none. */
  picture?: string;
  /** Pages such as search and 404 stay out of indexes even when the site is in them. */
  noindex?: boolean;
  published?: string;
  modified?: string;
  /** Who wrote it, where it is not the publisher. */
  author?: string | undefined;
}

/** `robots` of a page: nothing is indexed before the site's address is known. */
export function robots(metadata: Metadata, indexable: boolean): string {
  return indexable && !metadata.noindex ? 'max-image-preview:large' : 'noindex, follow';
}

/** `<title>`: the blog's name follows a title, its tagline the blog's name, where there is room. */
export function documentTitle(
  title: string,
  { blogTitle, tagline }: Pick<Practice, 'blogTitle' | 'tagline'>,
): string {
  const full = `${title} · ${title === blogTitle ? tagline : blogTitle}`;
  return full.length > MAX_TITLE ? title : full;
}

/** The picture of a page in words: what it says, and what is seen beside that. */
export function imageText(
  { image, title, picture = DRAWINGS.span }: Pick<Metadata, 'image' | 'title' | 'picture'>,
  { blogTitle, tagline }: Pick<Practice, 'blogTitle' | 'tagline'>,
): string {
  return `“${image ? title : tagline}” (${blogTitle}). ${picture}`.trim();
}

/** Who publishes the blog: the practice or, while it has no name, the blog itself. */
export function publisherName({ name, blogTitle }: Pick<Practice, 'name' | 'blogTitle'>): string {
  return name || blogTitle;
}

/**
 * What a page of a list says about itself; from the second on, its number.
 *
 * @param page from 1
 * @param first what the first page says
 */
export function listMetadata(page: number, first: Metadata): Metadata {
  if (page === 1) return first;
  return {
    ...first,
    path: pagePath(first.path, page),
    title: `${first.title}, page ${page}`,
    description: `Page ${page}. ${first.description}`,
  };
}
