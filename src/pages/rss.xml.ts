import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedRenderer } from '#components/to-html.ts';
import { renderBody } from '#content';
import { feedEntries } from '#seo/feed';
import { escapeHtml } from '#markdown/html';
import { publisherName } from '#seo/metadata';
import { PATHS } from '#addresses/paths';

export const GET: APIRoute = async ({ locals: { site } }) => {
  const entries = await feedEntries(site, (article) =>
    feedRenderer(site, article, (slug) => renderBody('articles', slug)),
  );
  return rss({
    title: site.practice.blogTitle,
    description: site.practice.description,
    site: site.urls.absolute(PATHS.home),
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: `<language>en-us</language><atom:link href="${site.urls.absolute(PATHS.rss)}" rel="self" type="application/rss+xml"/>`,
    items: entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      description: entry.summary,
      pubDate: new Date(entry.published),
      content: entry.html,
      categories: entry.topics,
      customData: `<dc:creator>${escapeHtml(entry.author?.name ?? publisherName(site.practice))}</dc:creator>`,
    })),
  });
};
