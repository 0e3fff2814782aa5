import { getSite } from '#site';

export function GET() {
  const { urls, indexable } = getSite();
  const sitemap = indexable ? `\nSitemap: ${urls.absolute('/sitemap-index.xml')}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
}
