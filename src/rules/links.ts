import { isPublished } from '#evidence/library';
import { ANCHORS, articlePath, PATHS } from '#seo/paths';
import type { Rule } from '#rules/rule';
import { allTexts } from '#rules/rule';
import type { Problem } from '#evidence/problems';

const ELSEWHERE = /^(?:https|tel|sms|mailto):/;

/** Links within the site lead to a page that exists, and to a place that exists on it. */
export const links: Rule = (sources, { today }) => {
  const pages = new Map<string, Set<string>>(
    Object.values(PATHS).map((path) => [path, new Set<string>()]),
  );
  for (const { slug, data, texts } of sources.articles) {
    if (!isPublished(data, today)) continue;
    const sections = texts.flatMap(({ document }) => document.sections).map(({ slug }) => slug);
    const questions = data.faq.map(({ id }) => ANCHORS.question(id));
    pages.set(articlePath(slug), new Set([...sections, ...questions, 'faq', 'references']));
    for (const { id } of data.faq) pages.get(PATHS.faq)!.add(id);
  }
  for (const { slug, document } of sources.pages) {
    pages.set(`/${slug}/`, new Set(document.sections.map(({ slug }) => slug)));
  }
  const shown = new Set(
    sources.articles.filter(({ data }) => isPublished(data, today)).map(({ slug }) => slug),
  );
  for (const { id, article } of sources.claims) {
    if (shown.has(article) || sources.unread.has(article)) pages.get(PATHS.evidence)!.add(id);
  }
  for (const { id, custom } of sources.references) {
    if (custom.verification === 'confirmed') pages.get(PATHS.references)!.add(id);
  }

  const claimsOf = Map.groupBy(sources.claims, ({ article }) => `articles/${article}.mdx`);
  const problems: Problem[] = [];
  for (const { file, place, document } of allTexts(sources)) {
    const own = new Set(document.sections.map(({ slug }) => slug));
    if (document.components.some(({ name }) => name === 'Safety')) own.add(ANCHORS.safety);
    for (const { href, line } of document.links) {
      // A draft comes out together with its claims.
      if (claimsOf.get(file)?.some(({ id }) => href === `${PATHS.evidence}#${id}`)) continue;
      const message = explain(href, own);
      if (message) problems.push({ file, line, place, message });
    }
  }
  return problems;

  function explain(href: string, own: Set<string>): string | undefined {
    if (href === '') return 'a link has no address. Write one, or only the words.';
    if (ELSEWHERE.test(href)) {
      if (leadsSomewhere(href)) return undefined;
      return `"${href}" is no whole address. Write it like https://example.org/page or mailto:name@example.org.`;
    }
    const [path = '', fragment] = href.split('#');
    if (path === '') {
      return own.has(fragment ?? '') ? undefined : `#${fragment} leads nowhere in this text.`;
    }
    if (!path.startsWith('/')) {
      return `"${href}" is no link. Begin with https:// for another site, or with / for this one.`;
    }
    if (sources.unread.has(path.split('/').at(-2) ?? '')) return undefined;
    const places = pages.get(path);
    if (!places) {
      const slash = pages.has(`${path}/`) ? ` Write ${path}/ with a slash at the end.` : '';
      return `${path} is no page of this site.${slash || ' Name one that is, or remove the link.'}`;
    }
    if (!fragment || places.has(fragment)) return undefined;
    // It may be a question of an article that could not be read.
    if (path === PATHS.faq && sources.unread.size > 0) return undefined;
    return `${path} has no place called "${fragment}".`;
  }
};

/** Whether an address to elsewhere names a host, a number or a mailbox. */
function leadsSomewhere(address: string): boolean {
  if (!address.startsWith('https:')) return /:\S+$/.test(address);
  return URL.canParse(address) && new URL(address).hostname.includes('.');
}
