import { EDITOR, PATHS } from '#addresses/paths';
import type { Rule } from '#rules/rule';

/** Folders and pages the site makes itself, in addition to those of the content. */
const OWN = new Set([
  ...[PATHS.articles, PATHS.topics, PATHS.faq, PATHS.references, PATHS.evidence, PATHS.search].map(
    (path) => path.replaceAll('/', ''),
  ),
  EDITOR,
  'people',
  'index',
  'pagefind',
  'social',
]);

/** No file takes an address that belongs to a page of the site itself. */
export const addresses: Rule = ({ articles, pages }) => {
  const taken = [
    ...pages.filter(({ slug }) => OWN.has(slug) || slug === '404'),
    // Further pages of the list of articles are at /articles/2/.
    ...articles.filter(({ slug }) => /^\d+$/.test(slug)),
  ];
  return taken.map(({ file }) => ({
    file,
    message: 'has a name that the site uses for a page of its own. Rename the file.',
  }));
};
