import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import { drawSocialImage } from '#seo/social-image';

const MOST_BYTES = 100_000;

function cache(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'social-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  return folder;
}

const picture = (title: string) => ({ kind: 'Article', title, blogTitle: 'Close Reading' });

it('is a small picture of the size that pages name', async () => {
  const { png, missing } = await drawSocialImage(picture('Why some men grow quiet'), cache());
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(png.byteLength).toBeLessThanOrEqual(MOST_BYTES);
  expect(missing).toEqual([]);
});

it('is drawn once for the same words', async () => {
  const folder = cache();
  const first = await drawSocialImage(picture('“Café”: what we know'), folder);
  const [file] = fs.readdirSync(folder);
  const drawn = fs.statSync(path.join(folder, file!)).mtimeMs;
  const again = await drawSocialImage(picture('“Café”: what we know'), folder);
  expect(again.png.equals(first.png)).toBe(true);
  expect(fs.readdirSync(folder)).toEqual([file]);
  expect(fs.statSync(path.join(folder, file!)).mtimeMs).toBe(drawn);
});

it('names each sign it cannot draw, on every build, and draws the rest', async () => {
  const folder = cache();
  for (let build = 0; build < 2; build++) {
    const { png, missing } = await drawSocialImage(picture('Love 愛 and 💔, 愛 again'), folder);
    expect(missing.toSorted()).toEqual(['愛', '💔'].toSorted());
    expect((await sharp(png).metadata()).width).toBe(1200);
  }
});
