import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Site } from '#site';
import { socialImagePath } from '#seo/paths';
import type { SocialImage } from '../social-image.ts';

/** What the drawing thread is given. */
export interface Drawings {
  /** Pictures with their paths below the folder. */
  pictures: [path: string, picture: SocialImage][];
  folder: string;
  cache: string;
}

/**
 * Draws the picture of every article, and the site's own, into a built site. A thread of its own
 * does it, for a picture takes as long as its page.
 *
 * @returns a line of advice for each picture that could not show all of its words
 */
export async function drawSocialImages(site: Site, folder: string): Promise<string[]> {
  const { blogTitle, tagline, accent } = site.practice;
  const own = { blogTitle, ...(accent && { accent }) };
  const drawings: Drawings = {
    pictures: [
      [socialImagePath(), { kind: 'Evidence-checked', title: tagline, ...own }],
      ...site.library.articles.map(({ slug, title }): [string, SocialImage] => [
        socialImagePath(slug),
        { kind: 'Article', title, ...own },
      ]),
    ],
    folder,
    cache: path.join(site.environment.cacheDir, 'social'),
  };
  const worker = new Worker(new URL('./draw-social-images.ts', import.meta.url), {
    workerData: drawings,
  });
  // Rejects with what the thread throws.
  const [advice] = (await once(worker, 'message')) as [string[]];
  return advice;
}
