import { getSite } from '#site';

/** The cited sources as CSL-JSON. Notes on who saw what where stay with the editors. */
export function GET() {
  const references = getSite().library.references.map(({ reference, kind, checked }) => ({
    ...reference,
    custom: { evidence: kind, checked },
  }));
  return Response.json(references);
}
