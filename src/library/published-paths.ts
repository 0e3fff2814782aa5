import { type Content, isPublished } from '#library/content';
import type { Text } from '#markdown/text';
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

/**
 * The anchors that people link to, drafts included, by the path of the page: the headings of every
 * article and page, the claims of the ledger, and the questions.
 */
export function anchorsByPath({
  articles,
  pages,
  claims,
}: Pick<Content, 'articles' | 'pages' | 'claims'>): Map<string, Set<string>> {
  const slugs = (texts: Pick<Text, 'facts'>[]) =>
    new Set(texts.flatMap(({ facts }) => facts.sections).map(({ slug }) => slug));
  return new Map([
    ...articles.map(({ slug, texts }) => [articlePath(slug), slugs(texts)] as const),
    ...pages.map((page) => [textPath(page), slugs([page])] as const),
    [PATHS.evidence, new Set(claims.map(({ id }) => id))],
    [PATHS.faq, new Set(articles.flatMap(({ data }) => data.faq.map(({ id }) => id)))],
  ]);
}

/**
 * What a release promises to keep: each address, with the anchors there and the sources it cites,
 * and at the home page the names of blog and practice. The later pages of a list come and go.
 */
export function promisedAddresses(content: Content, today: string): Released {
  const articles = content.articles.filter(({ data }) => isPublished(data, today));
  const slugs = new Set(articles.map(({ slug }) => slug));
  const claims = content.claims.filter(({ article }) => slugs.has(article));
  const anchors = anchorsByPath({ articles, pages: content.pages, claims });
  const sources = citedSources(content);
  const paths = [...sitePaths(content, today)].toSorted();
  const sorted = (all = new Set<string>()) => [...all].toSorted();
  return Object.fromEntries(
    paths.map((path) => [
      path,
      {
        anchors: sorted(anchors.get(path)),
        sources: sorted(sources.get(path)),
        ...(path === PATHS.home && { names: namesOf(content) }),
      },
    ]),
  );
}

/** What blog and practice are called. */
export function namesOf({ practice: { blogTitle, name } }: Pick<Content, 'practice'>): string[] {
  return [...new Set([blogTitle, name])].filter(Boolean).toSorted();
}

/** The sources that each article, page and person cites, itself or in its claims, by its path. */
export function citedSources({
  articles,
  pages,
  people,
  claims,
}: Content): Map<string, Set<string>> {
  const keys = (texts: Pick<Text, 'facts'>[]) =>
    texts.flatMap(({ facts }) => facts.citations.map(({ key }) => key));
  const claimsOf = Map.groupBy(claims, ({ article }) => article);
  return new Map([
    ...articles.map(({ slug, texts }) => {
      const own = claimsOf.get(slug) ?? [];
      const cited = [...keys(texts), ...keys(own), ...own.flatMap(({ references }) => references)];
      return [articlePath(slug), new Set(cited)] as const;
    }),
    ...pages.map((page) => [textPath(page), new Set(keys([page]))] as const),
    ...people.map((person) => [personPath(person.id), new Set(keys([person]))] as const),
  ]);
}
