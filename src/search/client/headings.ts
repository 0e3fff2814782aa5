import type { Fragment } from '#search/client/engine';

type Heading = Fragment['sub_results'][number];

/** Of a record that is a whole page, the heading with most of what was looked for. */
export function bestHeading({ sub_results: headings }: Fragment): Heading {
  // Words of the heading itself have a higher score than those below it.
  const weight = ({ weighted_locations: found }: Heading) =>
    found.reduce((sum, { balanced_score: score }) => sum + score, 0);
  return headings.toSorted((a, b) => weight(b) - weight(a))[0]!;
}
