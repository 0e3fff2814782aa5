import { type ArticleSource, type Content, isPublished } from '#library/content';
import { ANCHORS, articlePath, PATHS, personPath, textPath, topicPath } from '#addresses/paths';
import { type Rule, authoredTexts, isUnread } from '#rules/rule';
import type { Problem } from '#evidence/problems';

const ELSEWHERE = /^(?:https|tel|sms|mailto):/;

/** Links within the site lead to a page that exists, and to a place that exists on it. */
export const links: Rule = (content, { today }) => {
  const { articles, claims, unreadSlugs } = content;
  const published = articles.filter(({ data }) => isPublished(data, today));
  const now = placesOf(content, published);
  const later = placesOf(content, articles);
  const dayOf = new Map(articles.map(({ slug, data }) => [articlePath(slug), data.published]));
  const oldAnchorsOf = new Map(
    [
      ...[...articles, ...content.pages].map(({ file, data }) => ({ file, ...data })),
      ...content.unreadTexts.map(({ file, fields }) => ({ file, ...fields })),
    ].map(({ file, oldAnchors = {} }) => [file, Object.keys(oldAnchors)]),
  );
  const claimsOf = Map.groupBy(claims, ({ article }) => `articles/${article}.mdx`);
  const problems: Problem[] = [];
  const texts = [...authoredTexts(content)];
  const textsOf = Map.groupBy(texts, ({ file }) => file);
  for (const { file, place, facts } of texts) {
    // The short answer stands on the page of the body alone, an answer elsewhere as well.
    const near = place === 'answer' ? textsOf.get(file)!.map((text) => text.facts) : [facts];
    const own = new Set(near.flatMap(({ sections }) => sections).map(({ slug }) => slug));
    for (const old of oldAnchorsOf.get(file) ?? []) own.add(old);
    if (near.some(({ components }) => components.some(({ name }) => name === 'Safety'))) {
      own.add(ANCHORS.safety);
    }
    for (const { href, line } of facts.links) {
      // A draft comes out together with its claims.
      if (claimsOf.get(file)?.some(({ id }) => href === `${PATHS.evidence}#${id}`)) continue;
      const message = explain(href, own, now, unreadSlugs);
      if (!message) continue;
      const at = { file, line, place };
      if (explain(href, own, later, unreadSlugs)) {
        problems.push({ ...at, message });
      } else {
        const day = dayOf.get(href.split('#')[0]!);
        const until = day && day > today ? `until ${day}` : 'until it is published';
        const wait = `${href} is not published yet. The words are shown without the link ${until}.`;
        problems.push({ ...at, message: wait, later: true });
      }
    }
  }
  return problems;
};

/** The anchors of every page, by its path, when these articles are on the site. */
function placesOf(
  { pages, people, claims, references, redirects, unreadSlugs }: Content,
  articles: Content['articles'],
): Map<string, Set<string>> {
  const places = new Map(Object.values(PATHS).map((path) => [path as string, new Set<string>()]));
  const add = (path: string, anchors: string[] = []) => {
    const known = places.get(path) ?? new Set<string>();
    for (const anchor of anchors) known.add(anchor);
    places.set(path, known);
  };
  const sections = (texts: Pick<ArticleSource['texts'][number], 'facts'>[]) =>
    texts.flatMap(({ facts }) => facts.sections).map(({ slug }) => slug);
  for (const { slug, data, texts } of articles) {
    const ids = data.faq.map(({ id }) => id);
    const old = Object.keys(data.oldAnchors);
    const own = [...ids.map(ANCHORS.question), ...old, 'faq', 'references'];
    add(articlePath(slug), [...sections(texts), ...own]);
    add(PATHS.faq, ids);
    for (const topic of data.topics) add(topicPath(topic));
  }
  for (const person of people) add(personPath(person.id), sections([person]));
  for (const page of pages) {
    add(textPath(page), [...sections([page]), ...Object.keys(page.data.oldAnchors)]);
  }
  const shown = new Set(articles.map(({ slug }) => slug)).union(unreadSlugs);
  for (const { id, article } of claims) if (shown.has(article)) add(PATHS.evidence, [id]);
  for (const { id, custom } of references) {
    if (custom.verification === 'confirmed') add(PATHS.references, [id]);
  }
  for (const from of Object.keys(redirects)) {
    const [path = '', anchor] = from.split('#');
    if (anchor && places.has(path)) add(path, [anchor]);
  }
  return places;
}

/** What is wrong with a link, if anything is. */
function explain(
  href: string,
  own: Set<string>,
  pages: Map<string, Set<string>>,
  unreadSlugs: Set<string>,
): string | undefined {
  if (href === '') return 'a link has no address. Add one, or keep only the words.';
  if (ELSEWHERE.test(href)) {
    if (leadsSomewhere(href)) return undefined;
    return `"${href}" is not a complete address. Write it like https://example.org/page or mailto:name@example.org.`;
  }
  const [path = '', anchor] = href.split('#');
  const fragment = anchor && decoded(anchor);
  if (path === '') {
    return own.has(fragment ?? '') ? undefined : `#${fragment} does not exist in this text.`;
  }
  if (!path.startsWith('/')) {
    return `"${href}" is not a link. Begin with https:// for another site, or with / for this one.`;
  }
  if (isUnread(path, { unreadSlugs })) return undefined;
  const places = pages.get(path);
  if (!places) {
    const slash = pages.has(`${path}/`) ? ` Write ${path}/ with a slash at the end.` : '';
    return `${path} is not a page of this site.${slash || ' Name one that is, or remove the link.'}`;
  }
  if (!fragment || places.has(fragment)) return undefined;
  // It may be a claim, or a question of an article, that could not be read.
  if ((path === PATHS.faq || path === PATHS.evidence) && unreadSlugs.size > 0) return undefined;
  return `${path} has no section or entry called "${fragment}".`;
}

/** Whether an address to elsewhere names a host, a number or a mailbox. */
function leadsSomewhere(address: string): boolean {
  if (!address.startsWith('https:')) return /:\S+$/.test(address);
  return URL.canParse(address) && new URL(address).hostname.includes('.');
}

/** The parser writes an anchor in another script as an address does: %E9%9D%99. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor).normalize();
  } catch {
    return anchor;
  }
}
