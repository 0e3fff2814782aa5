import type { BlogPosting, FAQPage, Thing } from 'schema-dts';
import type { Urls } from '#addresses/urls';
import { dateTime } from '#evidence/dates';
import type { Article, Library, CitedReference } from '#library/library';
import { ANCHORS, articlePath, topicPath } from '#addresses/paths';
import { answerHtml } from '#seo/answer-html';
import { authorOf } from '#library/people';
import { personId } from '#seo/person-data';
import { publisherId } from '#seo/publisher-data';
import { sourceNodes } from '#seo/source-data';
import { LANGUAGE, siteId } from '#seo/structured-data';
import type { Topic } from '#schemas';

/**
 * An article and its questions.
 *
 * @param images addresses of its pictures, the most telling first
 * @param references the sources it cites
 * @param answers its questions as the page shows them
 */
export function articleNodes(
  { urls, library }: { urls: Urls; library: Pick<Library, 'topics' | 'personById'> },
  article: Article,
  images: string[],
  references: CitedReference[],
  answers: { id: string; question: string; html: string }[],
): Thing[] {
  const { absolute } = urls;
  const url = absolute(articlePath(article.slug));
  const author = authorOf(library, article);
  const topics = library.topics.filter(({ id }) => article.topics.includes(id));
  const posting: BlogPosting = {
    '@type': 'BlogPosting',
    '@id': `${url}#article`,
    url,
    headline: article.title,
    description: article.description,
    image: images.length > 1 ? images : images[0]!,
    datePublished: dateTime(article.published),
    dateModified: dateTime(article.modified),
    author: { '@id': author ? personId({ urls }, author.id) : publisherId({ urls }) },
    publisher: { '@id': publisherId({ urls }) },
    mainEntityOfPage: { '@id': `${url}#page` },
    inLanguage: LANGUAGE,
    ...(topics.length > 0 && {
      articleSection: topics.map(({ name }) => name),
      about: topics.map(({ id, name }) => topicNode({ urls }, { id, name })),
    }),
    ...(references.length > 0 && { citation: sourceNodes(references, urls) }),
  };
  if (answers.length === 0) return [posting];
  const faq: FAQPage = {
    '@type': 'FAQPage',
    '@id': `${url}#faq`,
    url: `${url}#faq`,
    name: 'Questions people ask',
    inLanguage: LANGUAGE,
    isPartOf: { '@id': siteId({ urls }) },
    mainEntity: answers.map(({ id, question, html }) => ({
      '@type': 'Question',
      '@id': `${url}#${ANCHORS.question(id)}`,
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answerHtml(html, url) },
    })),
  };
  return [posting, faq];
}

/** What articles of a topic are about. */
export function topicNode({ urls }: { urls: Urls }, { id, name }: Pick<Topic, 'id' | 'name'>) {
  const url = urls.absolute(topicPath(id));
  return { '@type': 'Thing' as const, '@id': `${url}#topic`, name };
}
