import { ANCHORS, SAFETY_HEADING } from '#addresses/paths';
import { formatBibliography } from '#bibliography/bibliography';
import type { TextFacts } from '#evidence/facts';
import { citedReferences } from '#library/cited-references';
import { isPublished } from '#library/content';
import type {
  Article,
  LedgerClaim,
  Library,
  LibraryContent,
  LibraryText,
  Person,
} from '#library/library';

/**
 * Links valid content into what the pages show.
 *
 * @param today `YYYY-MM-DD`; what is dated later does not appear
 * @param options.drafts whether articles that are not published show as well, for the preview
 * @param options.format makes the reference list of the cited sources
 */
export function buildLibrary(
  content: LibraryContent,
  today: string,
  { drafts = false, format = formatBibliography } = {},
): Library {
  const articles = content.articles
    .filter(({ data }) => drafts || isPublished(data, today))
    .map((source) => toArticle(source, today))
    .toSorted(newestFirst);
  const articleBySlug = new Map(articles.map((article) => [article.slug, article]));
  const claims = inReadingOrder(content.claims, articles).map((claim, index): LedgerClaim => {
    const article = articleBySlug.get(claim.article)!;
    return { ...claim, index, article, articles: [] };
  });
  const claimById = byId(claims);
  for (const article of articles) {
    for (const id of article.claimUses.keys()) claimById.get(id)?.articles.push(article);
  }
  const questions = featuredFirst(articles)
    .flatMap((article) =>
      article.faq.map(({ id }, place) => ({
        id,
        question: article.questions[place]!,
        article,
        place,
      })),
    )
    .map((question, index) => ({ ...question, index }));
  const topics = content.topics
    .map((topic) => ({
      ...topic,
      articles: featuredFirst(articles.filter(({ topics }) => topics.includes(topic.id))),
    }))
    .filter((topic) => topic.articles.length > 0)
    .toSorted((a, b) => b.articles.length - a.articles.length || (a.name < b.name ? -1 : 1));
  const people = content.people.map(({ id, data, body, parts }): Person => ({
    ...{ ...data, id, body, parts },
    written: articles.filter(({ author }) => author === id),
    reviewed: articles.filter(({ reviewedBy, reviewed }) => reviewed && reviewedBy === id),
  }));
  const references = citedReferences(content, articles, claims, format);
  return {
    articles,
    articleBySlug,
    questions,
    questionById: byId(questions),
    references,
    referenceById: byId(references),
    claims,
    claimById,
    topics,
    topicById: byId(topics),
    people,
    personById: byId(people),
    pages: content.pages,
    safetyKeys: content.safety.facts.citations.map(({ key }) => key),
  };
}

function byId<T extends { id: string }>(entries: T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** By code, so that the order is the same whatever language a machine speaks. */
function newestFirst(a: Article, b: Article): number {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}

/**
 * The claims of published articles, in the order in which a reader meets them: the oldest article
 * first, so that a new one does not renumber the rest; those without a label in it come last.
 */
function inReadingOrder(
  claims: LibraryContent['claims'],
  articles: Article[],
): LibraryContent['claims'] {
  const claimsOf = Map.groupBy(claims, ({ article }) => article);
  return articles.toReversed().flatMap(({ slug, claimUses }) => {
    const met = [...claimUses.keys()];
    const place = ({ id }: { id: string }) => (met.includes(id) ? met.indexOf(id) : met.length);
    return (claimsOf.get(slug) ?? []).toSorted(
      (a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1),
    );
  });
}

function toArticle(
  { slug, data, texts, questions, terms = [] }: LibraryContent['articles'][number],
  today: string,
): Article {
  const facts = texts.map((text) => text.facts);
  const main = texts.find((text) => text.place === 'body')!.facts;
  return {
    ...data,
    slug,
    texts,
    questions,
    terms,
    sections: withSafety(main),
    citations: count(facts.flatMap((facts) => facts.citations.map(({ key }) => key))),
    claimUses: count(facts.flatMap((facts) => facts.claims.map(({ id }) => id))),
    words: facts.reduce((sum, { words }) => sum + words, 0),
    isDraft: !isPublished(data, today),
  };
}

/** The box with the help lines has a heading as well. */
function withSafety({ sections, components }: LibraryText['facts']): TextFacts['sections'] {
  const box = components.find(({ name }) => name === 'Safety');
  const heading = box && { depth: 2, slug: ANCHORS.safety, text: SAFETY_HEADING, line: box.line };
  return heading ? [...sections, heading].toSorted((a, b) => a.line - b.line) : sections;
}

function count(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** What the practice wants to be read first, then the others in the order they had. */
export function featuredFirst(articles: Article[]): Article[] {
  return articles.toSorted((a, b) => Number(b.featured) - Number(a.featured));
}

/**
 * The published articles an article points to, in its own order, each with the line that says why.
 */
export function relatedArticles(
  article: Article,
  articles: Library['articleBySlug'],
): { article: Article; why: string }[] {
  return article.related.flatMap(({ id, why }) => {
    const related = articles.get(id);
    return related ? [{ article: related, why }] : [];
  });
}
