import { defineMiddleware } from 'astro:middleware';
import { contentProblems, getSite } from '#content';

/** Hands every page, and every component in an author's text, the site. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.site = await getSite();
  if (IS_PREVIEW) locals.problems = await contentProblems();
  return next();
});
