import type { Content } from '#library/content';
import type { Text } from '#markdown/text';
import { isPublished } from '#library/content';
import type { Released } from '#schemas';
import { articlePath, PATHS, personPath, textPath, topicPath } from '#addresses/paths';

/** The addresses of pages that the content makes, beginning and ending with a slash. */
export function sitePaths({ articles, pages, people }: Content, today: string): Set<string> {
  const published = articles.filter(({ data }) => isPublished(data, today));
  return new Set([
    ...Object.values(PATHS).filter((path) => path.endsWith('/')),
    ...pages.map(textPath),
    ...published.map(({ slug }) => articlePath(slug)),
    ...published.flatMap(({ data }) => data.topics.map(topicPath)),
    ...people.map(({ id }) => personPath(id)),
  ]);
}

/** The anchors of the headings of every article and page, drafts included, by its path. */
export function headingAnchors({
  articles,
  pages,
}: Pick<Content, 'articles' | 'pages'>): Map<string, Set<string>> {
  const slugs = (texts: Pick<Text, 'facts'>[]) =>
    new Set(texts.flatMap(({ facts }) => facts.sections).map(({ slug }) => slug));
  return new Map([
    ...articles.map(({ slug, texts }) => [articlePath(slug), slugs(texts)] as const),
    ...pages.map((page) => [textPath(page), slugs([page])] as const),
  ]);
}

/**
 * What a release promises to keep: each address, with the anchors of the headings there. Those of
 * the later pages of a list come and go.
 */
export function promisedAddresses(content: Content, today: string): Released {
  const anchors = headingAnchors(content);
  const paths = [...sitePaths(content, today)].toSorted();
  return Object.fromEntries(paths.map((path) => [path, [...(anchors.get(path) ?? [])].toSorted()]));
}
