import type { APIRoute } from 'astro';

export const GET: APIRoute = ({ locals: { site } }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site.urls.absolute('/sitemap-index.xml')}\n`);
