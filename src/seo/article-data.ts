import type { BlogPosting, FAQPage, Thing } from 'schema-dts';
import type { Site } from '#site';
import { dateTime } from '#evidence/dates';
import type { Article, SourceEntry } from '#evidence/library';
import { ANCHORS, articlePath } from '#seo/paths';
import { plainText } from '#markdown/plain-text';
import { publisherId } from '#seo/publisher-data';
import { sourceId } from '#seo/source-data';
import { LANGUAGE, siteId } from '#seo/structured-data';

/**
 * An article and its questions.
 *
 * @param image path of its social image below the site's address
 * @param references the sources it cites
 * @param answers its questions as the page shows them
 */
export function articleNodes(
  site: Site,
  article: Article,
  image: string,
  references: SourceEntry[],
  answers: { id: string; question: string; html: string }[],
): Thing[] {
  const { absolute } = site.urls;
  const url = absolute(articlePath(article.slug));
  const topics = site.library.topics.filter(({ id }) => article.topics.includes(id));
  const posting: BlogPosting = {
    '@type': 'BlogPosting',
    '@id': `${url}#article`,
    url,
    headline: article.title,
    description: article.description,
    image: absolute(image),
    datePublished: dateTime(article.published),
    dateModified: dateTime(article.modified),
    author: { '@id': publisherId(site) },
    publisher: { '@id': publisherId(site) },
    mainEntityOfPage: { '@id': `${url}#page` },
    inLanguage: LANGUAGE,
    articleSection: topics.map(({ name }) => name),
    citation: references.map((entry) => ({ '@id': sourceId(entry, site.urls) })),
  };
  if (answers.length === 0) return [posting];
  const faq: FAQPage = {
    '@type': 'FAQPage',
    '@id': `${url}#faq`,
    url: `${url}#faq`,
    name: 'Questions people ask',
    inLanguage: LANGUAGE,
    isPartOf: { '@id': siteId(site) },
    mainEntity: answers.map(({ id, question, html }) => ({
      '@type': 'Question',
      '@id': `${url}#${ANCHORS.question(id)}`,
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: plainText(html) },
    })),
  };
  return [posting, faq];
}

/** The questions of the FAQ page: those of the articles, which hold their text. */
export function questionReferences(site: Site, questions: { id: string; article: Article }[]) {
  return questions.map(({ id, article }) => ({
    '@id': `${site.urls.absolute(articlePath(article.slug))}#${ANCHORS.question(id)}`,
  }));
}
