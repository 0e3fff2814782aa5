import { socialImagePath } from '#addresses/paths';
import { DRAWINGS } from '#library/cover';
import { type Practice, MAX_TITLE } from '#schemas';

/** What a page says about itself in its head. */
export interface Metadata {
  /** Path of the page below the site's root, with a slash at the end. */
  path: string;
  title: string;
  description: string;
  type: 'website' | 'article';
  /** Path of the picture shown where the page is shared. */
  image: string;
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
  return indexable && !metadata.noindex
    ? 'index,follow,max-snippet:-1,max-image-preview:large,max-video-preview:-1'
    : 'noindex, follow';
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
  return `“${image === socialImagePath() ? tagline : title}” (${blogTitle}). ${picture}`.trim();
}

/** Who publishes the blog: the practice or, while it has no name, the blog itself. */
export function publisherName({ name, blogTitle }: Pick<Practice, 'name' | 'blogTitle'>): string {
  return name || blogTitle;
}

/** What a page of a list says about itself; from the second on, its number. */
export function listMetadata(list: {
  path: string;
  page: number;
  title: string;
  description: string;
  image?: string;
  picture?: string;
}): Metadata {
  const number = list.page > 1 ? `, page ${list.page}` : '';
  return {
    path: list.path,
    title: list.title + number,
    description: list.page > 1 ? `Page ${list.page}. ${list.description}` : list.description,
    type: 'website',
    image: list.image ?? socialImagePath(),
    ...(list.picture && { picture: list.picture }),
  };
}
