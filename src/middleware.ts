import { defineMiddleware } from 'astro:middleware';
import { contentProblems, getFonts, getSite } from '#content';

/** Hands every page, and every component in an author's text, the site. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.site = await getSite();
  locals.fonts = await getFonts();
  if (IS_PREVIEW) locals.problems = await contentProblems();
  return next();
});
