import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#content';
import { lightColor, lightCover } from '#drawings/light.ts';
import { type Cover, coverOf, drawnCover, pageCover, topicCover } from '#library/cover';
import { printedWords } from '#library/printed-words';
import { drawSocialImage } from '#seo/social-image';
import { titleFont } from '#styles/fonts.ts';

type Props = {
  title: string;
  cover: Cover;
};

/** The picture of every article, topic and page, and the site's own. */
export const getStaticPaths = (async () => {
  const { library, practice } = await getSite();
  const { articles, topics, pages } = library;
  const pictures: Record<string, Props> = {
    site: { title: practice.tagline, cover: drawnCover('span') },
  };
  for (const article of articles) {
    pictures[article.slug] = { title: article.title, cover: coverOf(article, topics) };
  }
  for (const topic of topics) {
    pictures[`topics/${topic.id}`] = { title: topic.name, cover: topicCover(topic, topics) };
  }
  for (const { slug, data } of pages) {
    pictures[`pages/${slug}`] = { title: data.title, cover: pageCover(slug) };
  }
  return Object.entries(pictures).map(([name, props]) => ({ params: { name }, props }));
}) satisfies GetStaticPaths;

let font: Promise<Buffer> | undefined;

export const GET: APIRoute<Props> = async ({ locals: { site }, params, props }) => {
  const { practice, library, environment } = site;
  font ??= titleFont(printedWords(practice, library), environment.cacheDir);
  const image = {
    title: props.title,
    blogTitle: practice.blogTitle,
    cover: await lightCover(props.cover, environment.contentDir),
    colors: {
      paper: lightColor('paper'),
      ink: lightColor('ink'),
      near: lightColor('form-near'),
      far: lightColor('form-far'),
      lens: lightColor('lens'),
    },
  };
  const cacheDir = path.join(environment.cacheDir, 'social');
  const { png, missing } = await drawSocialImage(image, await font, cacheDir);
  if (missing.length > 0) {
    const characters = missing.map((character) => `“${character}”`).join(' ');
    console.warn(
      `The social image of ${params['name']} leaves out ${characters}: its font is for Latin letters.`,
    );
  }
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
