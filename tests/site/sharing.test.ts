import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, hasAttribute } from './elements.ts';
import type { Page } from './page.ts';
import type { Site } from './pages.ts';
import { metas } from './page.ts';
import { sites } from './pages.ts';

/** What a chat or a network shows of a link. */
const NEEDED =
  'og:site_name og:type og:title og:description og:url og:image og:image:width og:image:height og:image:alt twitter:card'.split(
    ' ',
  );
const MOST_BYTES = 100_000;

describe.each(sites)('on the $name site', (site) => {
  it('every page says how it looks where it is shared', () => {
    const faults = site.pages.flatMap((page) =>
      NEEDED.filter((name) => metas(page, name).filter(Boolean).length !== 1).map(
        (name) => `${page.file} needs exactly one <meta property="${name}">.`,
      ),
    );
    expect(faults).toEqual([]);
  });

  it('every page has a picture for that, of the size it says', () => {
    expect(site.pages.flatMap((page) => pictureFaults(site, page))).toEqual([]);
  });

  it('every image in a page has words and room', () => {
    const faults = site.pages.flatMap(({ file, elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'img')
        .filter((image) => !['alt', 'width', 'height'].every((name) => hasAttribute(image, name)))
        .map((image) => `${file}: give ${attribute(image, 'src')} an alt, a width and a height.`),
    );
    expect(faults).toEqual([]);
  });
});

function pictureFaults(site: Site, page: Page): string[] {
  const [address = ''] = metas(page, 'og:image');
  const file = path.join(site.folder, address.replace(site.url, ''));
  if (!address.startsWith(site.url) || !fs.existsSync(file)) {
    return [`${page.file}: the picture ${address} is not on the site.`];
  }
  const png = fs.readFileSync(file);
  // The header of a PNG: its signature, then width and height at bytes 16 and 20.
  const size = [png.readUInt32BE(16), png.readUInt32BE(20)].map(String);
  const said = [...metas(page, 'og:image:width'), ...metas(page, 'og:image:height')];
  return [
    ...(png.toString('latin1', 1, 4) === 'PNG' ? [] : [`${address} is no PNG.`]),
    ...(size.join() === '1200,630' ? [] : [`${address} is ${size.join(' × ')}; draw 1200 × 630.`]),
    ...(said.join() === size.join()
      ? []
      : [`${page.file} says ${said.join(' × ')} of ${address}.`]),
    ...(png.length <= MOST_BYTES
      ? []
      : [`${address} has ${png.length} bytes; keep to ${MOST_BYTES}.`]),
  ];
}
