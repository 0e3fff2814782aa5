import type { Site } from '#site';
import { articleProse } from '#markdown/article-prose';
import { dateTime } from '#evidence/dates';
import type { Article } from '#evidence/library';
import { escapeHtml } from '#markdown/html';
import { publisherName } from '#seo/metadata';
import { disclaimer, LABEL_NOTICE, reviewNotice } from '#seo/notices';
import { articlePath, PATHS } from '#seo/paths';
import { rewriteLinks } from '#seo/urls';

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

/** All that the page says, without the site's own frame; a drawing is told in words. */
function feedHtml(site: Site, article: Article): string {
  const renderer = site.renderer('page');
  const url = site.urls.absolute(articlePath(article.slug));
  const { answer, keyPoints, body, faq, questions } = articleProse(article);
  const points = keyPoints.map((point) => `<li>${renderer.inline(point)}</li>`);
  const asked = questions.map(
    (question, index) => `<h3>${renderer.inline(question)}</h3>${renderer.blocks(faq[index]!)}`,
  );
  const html = [
    renderer.blocks(answer),
    `<h2>Key points</h2><ul>${points.join('')}</ul>`,
    article.claimUses.size > 0 ? paragraph(LABEL_NOTICE) : '',
    paragraph(reviewNotice(site, article)),
    renderer.blocks(body),
    asked.length > 0 ? `<h2>Questions people ask</h2>${asked.join('')}` : '',
    paragraph(disclaimer(site)),
  ].join('\n');
  return rewriteLinks(
    html
      .replace(/<svg\b[^>]* aria-label="([^"]*)".*?<\/svg>/gs, '<p>$1</p>')
      .replace(/(<h[2-6]) id="[^"]*"/g, '$1')
      .replaceAll('href="#', `href="${url}#`),
    site.urls.absolute,
  );
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
