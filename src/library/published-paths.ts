import type { Content } from '#library/content';
import { isPublished } from '#library/content';
import { articlePath, PATHS } from '#addresses/paths';

/** The addresses of pages that the content makes, beginning and ending with a slash. */
export function sitePaths({ articles, pages }: Content, today: string): Set<string> {
  return new Set([
    ...Object.values(PATHS).filter((path) => path.endsWith('/')),
    ...pages.map(({ slug }) => `/${slug}/`),
    ...articles.filter(({ data }) => isPublished(data, today)).map(({ slug }) => articlePath(slug)),
  ]);
}
