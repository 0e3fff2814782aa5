import type { APIRoute } from 'astro';
import { toBibTeX } from '#bibliography/bibliography';

export const GET: APIRoute = ({ locals: { site } }) =>
  new Response(toBibTeX(site.library.references.map(({ reference }) => reference)));
