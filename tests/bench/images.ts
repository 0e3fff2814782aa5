import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { drawSocialImage } from '#seo/social-image';
import { titleFont } from '#styles/fonts.ts';

/** Titles of the columns of what `benchImages` gives. */
export const IMAGES_HEADER = ['social images', 'ms each', 'again, ms each', 'largest kB'];

/** As of an article with a drawing, without the colors of the pages. */
const PICTURE = {
  blogTitle: 'Close Reading',
  cover: fs.readFileSync('src/drawings/span.svg', 'utf8').replaceAll(/var\([^)]*\)/g, '#174a56'),
  colors: { paper: '#fff', ink: '#000', near: '#c9512f', far: '#174a56', lens: '#4a1d1c' },
};
const TITLE = 'Why men pull away in relationships, and what you can try';

/**
 * Draws so many pictures with different titles, and then takes them all from the cache.
 *
 * @returns a row under `IMAGES_HEADER`
 */
export async function benchImages(count: number): Promise<string[]> {
  const cache = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  try {
    const drawn = await drawAll(count, cache);
    const cached = await drawAll(count, cache);
    return [
      String(count),
      (drawn.milliseconds / count).toFixed(1),
      (cached.milliseconds / count).toFixed(2),
      (drawn.largest / 1000).toFixed(1),
    ];
  } finally {
    fs.rmSync(cache, { recursive: true });
  }
}

/** Two at once, as a build does. */
async function drawAll(count: number, cache: string) {
  const font = await titleFont('', cache);
  const started = performance.now();
  let largest = 0;
  let number = 0;
  const draw = async () => {
    while (number++ < count) {
      const title = `${TITLE} ${number}`;
      const { png } = await drawSocialImage({ ...PICTURE, title }, font, cache);
      largest = Math.max(largest, png.length);
    }
  };
  await Promise.all([draw(), draw()]);
  return { milliseconds: performance.now() - started, largest };
}
