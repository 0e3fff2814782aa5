import fs from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Drawings } from '#commands/social-images';
import { drawSocialImage } from '../social-image.ts';

/** While one picture is compressed, outside of JavaScript, the next is laid out. */
const AT_ONCE = 2;

/** The thread of `drawSocialImages`: draws, writes, and answers with lines of advice. */
const { pictures, folder, cache } = workerData as Drawings;
const advice: string[] = [];
const waiting = pictures.values();

async function draw(): Promise<void> {
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
}

await Promise.all(Array.from({ length: AT_ONCE }, draw));
parentPort!.postMessage(advice.toSorted());
