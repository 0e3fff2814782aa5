import { UNREAD_TITLE } from '#library/content';
import { MAX_TITLE } from '#schemas';
import type { Rule } from '#rules/rule';

/** The practice's settings can be shown as they are. */
export const practice: Rule = ({ practice: settings, pages, people, unreadSlugs }) => {
  const { licensee, notices, service, blogTitle, tagline } = settings;
  const problems = [];
  const file = 'practice.json';
  const home = `${blogTitle} · ${tagline}`;
  if (blogTitle !== UNREAD_TITLE && home.length > MAX_TITLE) {
    const message = `“${home}” has ${home.length} characters; a search result shows ${MAX_TITLE}. Shorten one of the two.`;
    problems.push({ file, place: 'tagline', message });
  }
  const holder = people.find(({ id }) => id === licensee);
  if (licensee && !unreadSlugs.has(licensee) && !holder?.data.license) {
    const message = holder
      ? `"${licensee}" has no license. Write its title and number in ${holder.file}.`
      : `there is no person "${licensee}". Use the name of a file in people/, without .md.`;
    problems.push({ file, place: 'licensee', message });
  }
  const links = {
    'notices › goodFaithEstimate': notices.goodFaithEstimate,
    'notices › clientNotice': notices.clientNotice,
    'service › url': service.url,
  };
  for (const [place, path] of Object.entries(links)) {
    const slug = path.slice(1, -1);
    if (!path.startsWith('/') || unreadSlugs.has(slug)) continue;
    if (pages.some((page) => page.slug === slug)) continue;
    const message = `${path} is not a page of this site. Write pages/${slug}.mdx, or give an address that begins with https://.`;
    problems.push({ file, place, message });
  }
  if (Boolean(service.words) !== Boolean(service.url)) {
    const message = 'needs both: the words of the link and where it leads.';
    problems.push({ file, place: 'service', message });
  }
  return problems;
};
