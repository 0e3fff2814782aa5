import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#content';
import type { SocialImage } from '#seo/social-image';
import { drawSocialImage } from '#seo/social-image';

/** The picture of every article, and the site's own. */
export const getStaticPaths = (async () => {
  const { library, practice } = await getSite();
  return [
    { params: { name: 'site' }, props: { kind: 'Evidence-checked', title: practice.tagline } },
    ...library.articles.map(({ slug, title }) => ({
      params: { name: slug },
      props: { kind: 'Article', title },
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ locals: { site }, params, props }) => {
  const { blogTitle, accent } = site.practice;
  const image = { ...props, blogTitle, ...(accent && { accent }) } as SocialImage;
  const cacheDir = path.join(site.environment.cacheDir, 'social');
  const { png, missing } = await drawSocialImage(image, cacheDir);
  if (missing.length > 0) {
    const characters = missing.map((character) => `“${character}”`).join(' ');
    console.warn(
      `The social image of ${params['name']} leaves out ${characters}: its font is for Latin letters.`,
    );
  }
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
