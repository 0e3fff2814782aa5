import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { randomNumbers } from './synthetic-words.ts';

/** One article in so many has a photograph of its own. */
const ARTICLES_PER_PHOTOGRAPH = 30;
const WIDTH = 2400;
const HEIGHT = 1600;
/** Pixels of a side of the patches of color that stand for what a camera sees. */
const PATCH = 40;

/**
 * Puts invented photographs, of the size that a phone takes, into articles of a content folder. The
 * same folder gets the same ones.
 */
export async function addPhotographs(content: string): Promise<void> {
  const articles = path.join(content, 'articles');
  const files = fs.readdirSync(articles).filter((name) => name.endsWith('.mdx'));
  for (const [index, file] of files.toSorted().entries()) {
    if (index % ARTICLES_PER_PHOTOGRAPH !== 0) continue;
    const photograph = `photograph-${index}.jpg`;
    fs.writeFileSync(path.join(articles, photograph), await photographOf(index));
    fs.appendFileSync(path.join(articles, file), `\n\n![Patches of color](${photograph})\n`);
  }
}

function photographOf(seed: number): Promise<Buffer> {
  const random = randomNumbers(seed);
  const [width, height] = [WIDTH / PATCH, HEIGHT / PATCH];
  const pixels = Buffer.from(Array.from({ length: width * height * 3 }, () => random() * 256));
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .resize(WIDTH, HEIGHT)
    .jpeg({ quality: 85 })
    .toBuffer();
}
