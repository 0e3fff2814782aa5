import type { ElementContent, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';
import { dateTime } from '#evidence/dates';
import type { Article, Library } from '#library/library';
import { escapeHtml, printHtml } from '#markdown/html';
import { publisherName } from '#seo/metadata';
import type { Publication } from '#seo/publisher-data';
import { disclaimer, LABEL_NOTICE, reviewNotice } from '#seo/notices';
import { authorOf, printLicense, printName } from '#library/people';
import { articlePath, PATHS, personPath } from '#addresses/paths';

/** An article as feeds carry it: whole, with addresses that work anywhere. */
interface FeedEntry {
  url: string;
  title: string;
  summary: string;
  /** Moments in ISO 8601. */
  published: string;
  modified: string;
  /** Who wrote it, where the article names a person. */
  author?: { name: string; url: string };
  /** Names of its topics. */
  topics: string[];
  html: string;
}

/** Renders texts of an article as HTML. */
export interface FeedRenderer {
  /** The picture at its top; nothing for a drawing, which says what the title says. */
  cover(): Promise<string>;
  /** A Markdown text of a field, in paragraphs or as the words of one line. */
  text(markdown: string, as?: 'line'): Promise<string>;
  /** The main text of an article. */
  body(): Promise<string>;
}

/** What feeds are made of. */
type FeedSource = Publication & {
  library: Pick<Library, 'articles' | 'personById' | 'topicById'>;
};

/** How many of the newest articles a feed has. */
const FEED_LENGTH = 20;

/** @param rendererOf makes the renderer of an article's texts */
export async function feedEntries(
  site: FeedSource,
  rendererOf: (article: Article) => FeedRenderer,
): Promise<FeedEntry[]> {
  const entries: FeedEntry[] = [];
  // One after the other, because each has its own list of references.
  for (const article of site.library.articles.slice(0, FEED_LENGTH)) {
    const author = authorOf(site.library, article);
    entries.push({
      url: site.urls.absolute(articlePath(article.slug)),
      title: article.title,
      summary: article.description,
      published: dateTime(article.published),
      modified: dateTime(article.modified),
      ...(author && {
        author: { name: printName(author), url: site.urls.absolute(personPath(author.id)) },
      }),
      topics: article.topics.flatMap((id) => site.library.topicById.get(id)?.name ?? []),
      html: await feedHtml(site, article, rendererOf(article)),
    });
  }
  return entries;
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export async function jsonFeed(
  site: FeedSource,
  rendererOf: (article: Article) => FeedRenderer,
): Promise<object> {
  const { practice, urls } = site;
  const entries = await feedEntries(site, rendererOf);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: practice.blogTitle,
    description: practice.description,
    home_page_url: urls.absolute(PATHS.home),
    feed_url: urls.absolute(PATHS.feed),
    language: 'en-US',
    authors: [{ name: publisherName(practice), url: urls.absolute(PATHS.about) }],
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: entry.published,
      date_modified: entry.modified,
      tags: entry.topics,
      ...(entry.author && { authors: [entry.author] }),
    })),
  };
}

/** All that the page says, without the site's own frame. */
async function feedHtml(
  site: FeedSource,
  article: Article,
  renderer: FeedRenderer,
): Promise<string> {
  const list = (texts: string[], as?: 'line') =>
    Promise.all(texts.map((text) => renderer.text(text, as)));
  const points = await list(
    article.keyPoints.map(({ text }) => text),
    'line',
  );
  const questions = await list(
    article.faq.map(({ question }) => question),
    'line',
  );
  const answers = await list(article.faq.map(({ answer }) => answer));
  const notice = reviewNotice(site, article);
  const licensee = site.library.personById.get(site.practice.licensee);
  const html = [
    await renderer.cover(),
    await renderer.text(article.answer),
    points.length > 0
      ? `<h2>Key points</h2><ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`
      : '',
    article.claimUses.size > 0 ? paragraph(LABEL_NOTICE) : '',
    notice && paragraph(notice),
    await renderer.body(),
    ...(questions.length > 0 ? ['<h2>Questions people ask</h2>'] : []),
    ...questions.map((question, index) => `<h3>${question}</h3>${answers[index]}`),
    paragraph(disclaimer(site)),
    ...(licensee?.license ? [paragraph(`${printName(licensee)}, ${printLicense(licensee)}.`)] : []),
  ]
    .filter(Boolean)
    .join('\n');
  return withoutPage(html, site.urls.absolute(articlePath(article.slug)));
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

/**
 * HTML that no longer needs its page: a drawing is told in words, links are whole, nothing is to be
 * pressed or said twice, and nothing has an id or a class that could clash with those of a feed
 * reader.
 *
 * @param url of the page
 */
function withoutPage(html: string, url: string): string {
  const tree = htmlToHast(html, { fragment: true }) as Root;
  visit(tree, 'element', (element, index, parent) => {
    const { tagName, properties } = element;
    if (tagName === 'button' || tagName === 'source' || properties['ariaHidden'] === 'true') {
      parent!.children.splice(index!, 1);
      return [SKIP, index!];
    }
    if (tagName === 'svg') {
      Object.assign(element, {
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: String(properties['ariaLabel'] ?? '') }],
      });
    } else if (/^h[1-6]$/.test(tagName)) {
      element.children = element.children.flatMap(wordsOfHeading);
    } else if (tagName === 'a') {
      properties['href'] = new URL(String(properties['href']), url).href;
    } else if (tagName === 'img') {
      const { src, alt, width, height } = properties;
      element.properties = { src: new URL(String(src), url).href, alt, width, height };
    }
    for (const name of ['id', 'className', 'popover', 'tabIndex']) delete properties[name];
    return undefined;
  });
  return printHtml(tree);
}

/** Without the link to itself, and without its old anchors, which are empty. */
function wordsOfHeading(child: ElementContent): ElementContent[] {
  const isOurs = child.type === 'element' && /^(?:a|span)$/.test(child.tagName);
  return isOurs ? child.children : [child];
}
