import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '#environment';
import { checkContent } from '#reader/check-content';
import { brokenPictures } from '../../photographs.ts';
import type { Files } from '../sample-content.ts';
import { swap, TODAY, writeContent } from '../sample-content.ts';

const file = 'articles/going-quiet.mdx';

/** What is wrong with the sample when its text shows a picture. */
async function problems(name: string, bytes: Uint8Array, changes: Files = {}) {
  const contentDir = writeContent({
    [file]: swap(['Wait a little', `![A bench](${name})\n\nWait a little`]),
    [`articles/${name}`]: bytes,
    ...changes,
  });
  return (await checkContent(readEnvironment({ TODAY, CONTENT_DIR: contentDir }))).problems;
}

describe('pictures are opened before a site is built', () => {
  it('and a photograph can be', async () => {
    const photograph = sharp({
      create: { width: 300, height: 200, channels: 3, background: '#a54' },
    });
    expect(await problems('photograph.jpg', await photograph.jpeg().toBuffer())).toEqual([]);
  });

  it.each([
    ['page.jpg', 'cannot be opened as a picture'],
    ['cut-off.jpg', 'cannot be opened as a picture'],
    ['empty.png', 'cannot be opened as a picture'],
    ['phone.jpg', 'is HEIC, which browsers do not show'],
    ['script.jpg', 'is a drawing with a script in it'],
    ['drawing.png', 'is a drawing under the name of a photograph'],
  ] as const)('and %s cannot', async (name, message) => {
    expect(await problems(name, (await brokenPictures())[name])).toMatchObject([
      { file, place: 'body', line: 41, message: expect.stringContaining(`${name} ${message}`) },
    ]);
  });

  it('a broken one of a draft can wait', async () => {
    const { 'page.jpg': page } = await brokenPictures();
    const draft = swap(['status: published', 'status: draft\ncover: page.jpg\ncoverAlt: A bench']);
    const found = await problems('page.jpg', page, { [file]: draft });
    expect(found.filter(({ place }) => place === 'cover')).toMatchObject([{ file, later: true }]);
  });
});
