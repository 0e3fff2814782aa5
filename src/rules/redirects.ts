import { PATHS } from '#addresses/paths';
import { anchorsByPath, sitePaths } from '#library/published-paths';
import { type Rule, isUnread } from '#rules/rule';

/** Folders that a build makes in addition to the pages. */
const BUILT = /^\/(?:admin|pagefind|social)\//;

/** An old address leads in one step to a page that exists, and is not a page itself. */
export const redirects: Rule = (content, { today }) => {
  const paths = sitePaths(content, today);
  const anchors = anchorsByPath(content);
  return Object.entries(content.redirects).flatMap(([from, to]) => {
    const messages: string[] = [];
    const [list = '', entry] = from.split('#');
    const entries = anchors.get(list);
    if (entry !== undefined && entries && (list === PATHS.faq || list === PATHS.evidence)) {
      if (entries.has(entry)) messages.push('is still in use on this page. Remove the line.');
      const now = to.startsWith(`${list}#`) ? to.slice(list.length + 1) : '';
      if (to !== list && !entries.has(now) && content.unreadSlugs.size === 0) {
        messages.push(`leads to ${to}, which is not in the same list. Name one like "${list}#…".`);
      }
      return messages.map((message) => ({ file: 'redirects.json', place: from, message }));
    }
    // To a host, * and : mean any address, and a new line is another redirect.
    if (/[*:]/.test(from)) {
      messages.push('contains * or :. Write one line for each old address.');
    } else if (!/^(?:\/[\w.~%-]+)+\/$/.test(from)) {
      messages.push('is not an address of this site. Begin and end it with a slash, like /old/.');
    }
    if (paths.has(from) || BUILT.test(from)) {
      messages.push('is a page, which this line would hide. Remove one of the two.');
    }
    const [path = '', ...places] = to.split('#');
    if (to === from) {
      messages.push('leads to itself. Write the new address after the colon.');
    } else if (places.length > 1 || !/^[\p{L}\p{M}\p{N}_-]*$/u.test(places[0] ?? '')) {
      messages.push('does not lead to a place on a page. Write it like /about/#what-it-is.');
    } else if (content.redirects[path] !== undefined) {
      messages.push(`leads to ${to}, which is redirected in turn. Name the final address instead.`);
    } else if (!paths.has(path) && !isUnread(path, content)) {
      messages.push(`leads to ${to}, which is not a page of this site. Name one that is.`);
    }
    return messages.map((message) => ({ file: 'redirects.json', place: from, message }));
  });
};
