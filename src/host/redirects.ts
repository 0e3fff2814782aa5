import type { Redirects } from '#schemas';

/** The `_redirects` file that Cloudflare Workers, Cloudflare Pages and Netlify understand. */
export function redirectsFile(redirects: Redirects, href: (path: string) => string): string {
  return (
    Object.entries(redirects)
      // A host sees no anchor; the page keeps it.
      .filter(([from]) => !from.includes('#'))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      // The engine fixes a forgotten slash of pages it has, and these are gone.
      .flatMap(([from, to]) =>
        [from, from.slice(0, -1)].map((old) => `${href(old)} ${href(to)} 301\n`),
      )
      .join('')
  );
}
