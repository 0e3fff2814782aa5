import Link from '#components/Link.astro';
import Picture from '#components/Picture.astro';

const files = import.meta.glob<{ default: unknown }>('./article/*.astro', { eager: true });

/**
 * What an author's text is rendered with: `<Content components={articleComponents} />`. Every file
 * in the folder `article` is a component that authors may write; links and pictures are the site's
 * own.
 */
export const articleComponents: Record<string, any> = {
  a: Link,
  img: Picture,
  ...Object.fromEntries(
    Object.entries(files).map(([file, { default: component }]) => [
      file.replace(/^.*\/|\.astro$/g, ''),
      component,
    ]),
  ),
};
