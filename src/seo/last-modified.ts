import { latest } from '#evidence/dates';
import type { Library } from '#library/library';
import { PATHS, personPath, textPath } from '#addresses/paths';

/**
 * The day the content of a page last changed, from the content itself.
 *
 * @param path path of the page below the site's root
 * @returns `YYYY-MM-DD`, or `undefined` for a page that is not to be indexed
 */
export function lastModified(library: Library, path: string): string | undefined {
  const newest = () => latest(library.articles.map(({ modified }) => modified));
  if (path === PATHS.home || path.startsWith(PATHS.faq)) return newest();
  if (path.startsWith(PATHS.articles)) {
    const name = path.slice(PATHS.articles.length, -1);
    const article = library.articleBySlug.get(name);
    return article ? article.modified : newest();
  }
  if (path.startsWith(PATHS.topics)) {
    const [id = ''] = path.slice(PATHS.topics.length).split('/');
    const articles = library.topicById.get(id)?.articles ?? library.articles;
    const text = library.pages.filter(({ data }) => data.topic === id);
    return latest([...articles, ...text.map(({ data }) => data)].map(({ modified }) => modified));
  }
  if (path.startsWith('/people/')) {
    const person = library.people.find(({ id }) => personPath(id) === path);
    const articles = [...(person?.written ?? []), ...(person?.reviewed ?? [])];
    return latest(articles.map(({ modified }) => modified)) ?? newest();
  }
  if (path.startsWith(PATHS.references)) {
    const checked = library.references.map((entry) => entry.checked);
    const articles = newest();
    return latest(articles ? [...checked, articles] : checked);
  }
  if (path.startsWith(PATHS.evidence)) {
    return latest(library.claims.map(({ checked }) => checked));
  }
  return library.pages.find((page) => textPath(page) === path)?.data.modified;
}
