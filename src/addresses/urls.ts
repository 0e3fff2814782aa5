/** Turns the site's own paths into addresses. Every link of the site passes through here. */
export interface Urls {
  /** A link within the site: `/articles/` becomes `/blog/articles/` under that base. */
  href(path: string): string;
  /** The same address with its origin, for feeds, canonical links and structured data. */
  absolute(path: string): string;
}

/**
 * @param origin scheme and host without a slash at the end
 * @param basePath `/` or `/blog/`
 */
export function createUrls(origin: string, basePath: string): Urls {
  const href = (path: string) => basePath + path.replace(/^\//, '');
  return { href, absolute: (path) => origin + href(path) };
}
