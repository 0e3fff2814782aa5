import { getSite } from '#site';
import { toBibTeX } from '#bibliography/bibliography';

export function GET() {
  const references = getSite().library.references.map(({ reference }) => reference);
  return new Response(toBibTeX(references));
}
