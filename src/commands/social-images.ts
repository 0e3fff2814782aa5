import fs from 'node:fs';
import path from 'node:path';
import type { Site } from '#content';
import { socialImagePath } from '#domain/paths';
import type { SocialImage } from '../social-image.ts';
import { drawSocialImage } from '../social-image.ts';

/**
 * Draws the picture of every article, and the site's own, into a built site.
 *
 * @returns a line of advice for each picture that could not show all of its words
 */
export async function drawSocialImages(site: Site, folder: string): Promise<string[]> {
  const { blogTitle, tagline } = site.practice;
  const pictures: [string, SocialImage][] = [
    [socialImagePath(), { kind: 'Evidence-checked', title: tagline, blogTitle }],
    ...site.library.articles.map(({ slug, title }): [string, SocialImage] => [
      socialImagePath(slug),
      { kind: 'Article', title, blogTitle },
    ]),
  ];
  const cache = path.join(site.environment.cacheDir, 'social');
  const advice: string[] = [];
  for (const [name, picture] of pictures) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const { png, missing } = await drawSocialImage(picture, cache);
    fs.writeFileSync(file, png);
    if (missing.length > 0) {
      const signs = missing.map((sign) => `“${sign}”`).join(' ');
      advice.push(
        `The picture of “${picture.title}” lacks ${signs}: its font is for Latin letters.`,
      );
    }
  }
  return advice;
}
