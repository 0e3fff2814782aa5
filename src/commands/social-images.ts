import fs from 'node:fs';
import path from 'node:path';
import type { Site } from '#content';
import { socialImagePath } from '#domain/paths';
import type { SocialImage } from '../social-image.ts';
import { drawSocialImage } from '../social-image.ts';

/** While one picture is compressed, outside of JavaScript, the next is laid out. */
const AT_ONCE = 2;

/**
 * Draws the picture of every article, and the site's own, into a built site.
 *
 * @returns a line of advice for each picture that could not show all of its words
 */
export async function drawSocialImages(site: Site, folder: string): Promise<string[]> {
  const { blogTitle, tagline, accent } = site.practice;
  const own = { blogTitle, ...(accent && { accent }) };
  const pictures: [string, SocialImage][] = [
    [socialImagePath(), { kind: 'Evidence-checked', title: tagline, ...own }],
    ...site.library.articles.map(({ slug, title }): [string, SocialImage] => [
      socialImagePath(slug),
      { kind: 'Article', title, ...own },
    ]),
  ];
  const cache = path.join(site.environment.cacheDir, 'social');
  const advice: string[] = [];
  const waiting = pictures.values();
  const draw = async () => {
    for (const [name, picture] of waiting) {
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
  };
  await Promise.all(Array.from({ length: AT_ONCE }, draw));
  return advice.toSorted();
}
