import type { APIRoute } from 'astro';
import { feedRenderer } from '#components/to-html.ts';
import { renderBody } from '#content';
import { jsonFeed } from '#seo/feed';

export const GET: APIRoute = async ({ locals: { site } }) =>
  Response.json(
    await jsonFeed(site, (article) =>
      feedRenderer(site, article, (slug) => renderBody('articles', slug)),
    ),
  );
