import type { APIRoute, GetStaticPaths } from 'astro';
import { getFonts } from '#content';

export const getStaticPaths = (async () => {
  const fonts = await getFonts();
  return fonts.map(({ name, woff2 }) => ({ params: { name }, props: { woff2 } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(new Uint8Array(props['woff2'] as Buffer), {
    headers: { 'Content-Type': 'font/woff2' },
  });
