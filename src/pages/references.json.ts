import type { APIRoute } from 'astro';

/** The cited sources as CSL-JSON. Notes on who saw what where stay with the editors. */
export const GET: APIRoute = ({ locals: { site } }) =>
  Response.json(
    site.library.references.map(({ reference, kind, checked }) => ({
      ...reference,
      custom: { evidence: kind, checked },
    })),
  );
