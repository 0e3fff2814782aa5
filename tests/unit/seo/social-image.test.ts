import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import { drawSocialImage } from '#seo/social-image';
import { titleFont } from '#styles/fonts.ts';

const MOST_BYTES = 100_000;

function cache(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'social-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  return folder;
}

const font = await titleFont('é', '.cache/tests');
const cover =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" preserveAspectRatio="xMidYMid slice"><path fill="#123456" d="M0 0h16v9H0z"/></svg>';
const colors = {
  paper: '#f7f4ed',
  ink: '#17242b',
  near: '#c9512f',
  far: '#174a56',
  lens: '#4a1d1c',
};
const picture = (title: string) => ({ title, blogTitle: 'Close Reading', cover, colors });

it('is a small picture of the size that pages name', async () => {
  const { png, missing } = await drawSocialImage(picture('Why some men grow quiet'), font, cache());
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(png.byteLength).toBeLessThanOrEqual(MOST_BYTES);
  expect(missing).toEqual([]);
});

it('has its words at the left and the cover at the right', async () => {
  const { png } = await drawSocialImage(picture('Why some men grow quiet'), font, cache());
  const colorAt = async (left: number, top: number) => {
    const spot = sharp(png).removeAlpha().extract({ left, top, width: 1, height: 1 });
    return `#${(await spot.raw().toBuffer()).toString('hex')}`;
  };
  expect(await colorAt(30, 30)).toBe(colors.paper);
  expect(await colorAt(1000, 300)).toBe('#123456');
  expect(await colorAt(70, 558)).toBe(colors.near);
});

it('is drawn once for the same words', async () => {
  const folder = cache();
  const first = await drawSocialImage(picture('“Café”: what we know'), font, folder);
  const [file] = fs.readdirSync(folder);
  const drawn = fs.statSync(path.join(folder, file!)).mtimeMs;
  const again = await drawSocialImage(picture('“Café”: what we know'), font, folder);
  expect(again.png.equals(first.png)).toBe(true);
  expect(fs.readdirSync(folder)).toEqual([file]);
  expect(fs.statSync(path.join(folder, file!)).mtimeMs).toBe(drawn);
});

it('names each sign it cannot draw, on every build, and draws the rest', async () => {
  const folder = cache();
  for (let build = 0; build < 2; build++) {
    const { png, missing } = await drawSocialImage(
      picture('Love 愛 and 💔, 愛 again'),
      font,
      folder,
    );
    expect(missing.toSorted()).toEqual(['愛', '💔'].toSorted());
    expect((await sharp(png).metadata()).width).toBe(1200);
  }
});
