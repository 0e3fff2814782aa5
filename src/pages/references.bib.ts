import type { APIRoute } from 'astro';
import { toBibTeX } from '#bibliography/bibtex';

export const GET: APIRoute = ({ locals: { site } }) =>
  new Response(toBibTeX(site.library.references.map(({ reference }) => reference)));
