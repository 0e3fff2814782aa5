import type { Site } from '#site';
import { articleProse } from '#domain/article-prose';
import { dateTime } from '#domain/dates';
import type { Article } from '#domain/library';
import { publisherName } from '#domain/metadata';
import { articlePath, PATHS } from '#domain/paths';
import { rewriteLinks } from '#domain/urls';

/** An article as feeds carry it: whole, with addresses that work anywhere. */
export interface FeedEntry {
  url: string;
  title: string;
  summary: string;
  /** Moments in ISO 8601. */
  published: string;
  modified: string;
  html: string;
}

/** How many of the newest articles a feed holds. */
const FEED_LENGTH = 20;

export function feedEntries(site: Site): FeedEntry[] {
  return site.library.articles.slice(0, FEED_LENGTH).map((article) => ({
    url: site.urls.absolute(articlePath(article.slug)),
    title: article.title,
    summary: article.description,
    published: dateTime(article.published),
    modified: dateTime(article.modified),
    html: feedHtml(site, article),
  }));
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(site: Site): object {
  const { practice, urls } = site;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: practice.blogTitle,
    description: practice.description,
    home_page_url: urls.absolute(PATHS.home),
    feed_url: urls.absolute(PATHS.feed),
    language: 'en-US',
    authors: [{ name: publisherName(practice), url: urls.absolute(PATHS.about) }],
    items: feedEntries(site).map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: entry.published,
      date_modified: entry.modified,
    })),
  };
}

/** Answer, text and questions, without the site's own frame; drawings stay on the site. */
function feedHtml(site: Site, article: Article): string {
  const renderer = site.renderer('page');
  const url = site.urls.absolute(articlePath(article.slug));
  const { answer, body, faq, questions } = articleProse(article);
  const asked = questions.map(
    (question, index) => `<h3>${renderer.inline(question)}</h3>${renderer.blocks(faq[index]!)}`,
  );
  const html = [
    renderer.blocks(answer),
    renderer.blocks(body),
    asked.length > 0 ? `<h2>Questions people ask</h2>${asked.join('')}` : '',
  ].join('\n');
  return rewriteLinks(
    html
      .replace(/<svg\b.*?<\/svg>/gs, '')
      .replace(/(<h[2-6]) id="[^"]*"/g, '$1')
      .replaceAll('href="#', `href="${url}#`),
    site.urls.absolute,
  );
}
