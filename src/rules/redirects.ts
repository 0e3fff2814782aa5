import { sitePaths } from '#domain/site-paths';
import type { Rule } from '#rules/rule';

/** An old address leads in one step to a page that exists, and is no page itself. */
export const redirects: Rule = (sources, { today }) => {
  const paths = sitePaths(sources, today);
  return Object.entries(sources.redirects).flatMap(([from, to]) => {
    const messages: string[] = [];
    if (!/^\/\S*\/$/.test(from)) {
      messages.push('is no address of this site. Begin and end it with a slash.');
    }
    // To a host they mean any address.
    if (/[*:]/.test(from)) messages.push('holds * or :. Write one line for each old address.');
    if (paths.has(from)) {
      messages.push('is a page of its own, which this line would hide. Remove one of the two.');
    }
    const path = to.split('#')[0] ?? '';
    if (to === from) {
      messages.push('leads to itself.');
    } else if (sources.redirects[path] !== undefined) {
      messages.push(`leads to ${to}, which leads on. Name the last address instead.`);
    } else if (!paths.has(path)) {
      messages.push(`leads to ${to}, which is no page of this site.`);
    }
    return messages.map((message) => ({ file: 'redirects.json', place: from, message }));
  });
};
