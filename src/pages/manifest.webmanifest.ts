import type { APIRoute } from 'astro';

/**
 * How a phone shows the site on its home screen.
 * https://developer.mozilla.org/docs/Web/Progressive_web_apps/Manifest
 */
export const GET: APIRoute = ({ locals: { site } }) => {
  const { practice, urls } = site;
  const icon = (src: string, type: string, sizes: string) => ({ src: urls.href(src), type, sizes });
  return Response.json(
    {
      name: practice.blogTitle,
      description: practice.description,
      lang: 'en-US',
      start_url: urls.href('/'),
      scope: urls.href('/'),
      display: 'browser',
      background_color: '#f7f4ed',
      theme_color: '#f7f4ed',
      icons: [
        icon('/favicon.svg', 'image/svg+xml', 'any'),
        icon('/apple-touch-icon.png', 'image/png', '180x180'),
      ],
    },
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
};
