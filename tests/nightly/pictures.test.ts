import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../build-sites.ts';
import { CAMERA, photographs } from '../photographs.ts';
import { copyContent, edit } from '../site/content-copies.ts';
import { attribute } from '../site/elements.ts';
import type { Page } from '../site/page.ts';
import type { Site } from '../site/pages.ts';
import { readSite } from '../site/pages.ts';

/** An article that `articles/` of the fixture has, and what is put into it. */
const SHORT = 'sleeping-badly-after-a-quarrel';
const DRAFT = 'holidays-with-in-laws';
const TEXT = `
![Two people on a bench](portrait.jpg "Photo: Invented Person")

<Figure>
![A printed page](printed.jpg)

What the *printer* made of it.
</Figure>

![A round hole](cut-out.png)

![decorative](forty-megapixels.jpg)

![A thumbnail](tiny.webp)
`;

let site: Site;
let page: Page;

beforeAll(async () => {
  const folder = copyContent('pictures');
  for (const [name, bytes] of Object.entries(await photographs())) {
    fs.writeFileSync(path.join(folder, 'articles', name), bytes);
  }
  const draft = sharp({ create: { width: 700, height: 500, channels: 3, background: '#123456' } });
  await draft.jpeg().toFile(path.join(folder, 'articles/secret.jpg'));
  edit(path.join(folder, `articles/${DRAFT}.mdx`), (text) => `${text}\n![A secret](secret.jpg)\n`);
  edit(path.join(folder, `articles/${SHORT}.mdx`), (text) =>
    text
      .replace(/^cover: .*$/m, 'cover: portrait.jpg\ncoverAlt: Two people\ncoverCredit: By us')
      .concat(TEXT),
  );
  site = readSite('pictures', await build('pictures', { CONTENT_DIR: folder, BASE_PATH: '/blog' }));
  page = site.pages.find(({ path: at }) => at === `/articles/${SHORT}/`)!;
}, 300_000);

/** The file below the site's folder that an address names. */
const fileAt = (address: string) =>
  path.join(site.folder, new URL(address, page.url).pathname.slice(site.basePath.length));
const images = (alt: string) =>
  page.elements.filter((element) => element.tagName === 'img' && attribute(element, 'alt') === alt);
const addressesIn = (srcset: string) => srcset.split(', ').map((part) => part.split(' ')[0]!);

describe('a photograph', () => {
  it('is there as AVIF and WebP at several widths, none of them heavy', async () => {
    const [image] = images('Two people on a bench');
    const [source] = page.parents.get(image!)!.children.filter((child) => 'tagName' in child);
    const sets = { avif: attribute(source as never, 'srcset'), webp: attribute(image!, 'srcset') };
    for (const [format, srcset] of Object.entries(sets)) {
      expect(addressesIn(srcset)).toHaveLength(4);
      for (const address of addressesIn(srcset)) {
        expect(address).toMatch(new RegExp(`\\.${format}$`));
        expect(fs.existsSync(fileAt(address)), address).toBe(true);
      }
    }
  });

  it('stands upright, says how large it is, and waits unless it is the cover', async () => {
    const [image] = images('Two people on a bench');
    const [width, height] = ['width', 'height'].map((name) => Number(attribute(image!, name)));
    expect(height! / width!).toBeCloseTo(1.5, 2);
    expect(attribute(image!, 'loading')).toBe('lazy');
    const shown = await sharp(fileAt(attribute(image!, 'src'))).metadata();
    expect([shown.width, shown.height]).toEqual([width, height]);
    expect(attribute(images('Two people')[0]!, 'loading')).toBe('eager');
  });

  it('is a plain link to a larger one where there is more to see', async () => {
    const link = page.parents.get(page.parents.get(images('Two people on a bench')[0]!)!)!;
    expect(link.tagName).toBe('a');
    const { width } = await sharp(fileAt(attribute(link, 'href'))).metadata();
    expect(width).toBe(2000);
    expect(page.parents.get(page.parents.get(images('A thumbnail')[0]!)!)!.tagName).toBe('figure');
  });

  it('has its caption and its credit below it, and no words where it is decoration', () => {
    expect(page.html).toContain(
      '<figcaption><p>What the <em>printer</em> made of it.</p></figcaption>',
    );
    expect(page.html).toContain('<p class="credit">Photo: Invented Person</p>');
    expect(page.html).toContain('<figcaption>By us</figcaption>');
    expect(images('')).not.toEqual([]);
    expect(images('decorative')).toEqual([]);
  });

  it('keeps what is clear in it, and has the colors of screens', async () => {
    const cutOut = await sharp(fileAt(attribute(images('A round hole')[0]!, 'src'))).stats();
    expect(cutOut.isOpaque).toBe(false);
    const printed = await sharp(fileAt(attribute(images('A printed page')[0]!, 'src'))).metadata();
    expect(printed.space).toBe('srgb');
  });
});

describe('what is published', () => {
  it('tells nothing of the camera and the place, in any file', async () => {
    let pictures = 0;
    for (const name of site.files) {
      const bytes = fs.readFileSync(path.join(site.folder, name));
      expect(bytes.includes(CAMERA), name).toBe(false);
      if (!/\.(?:avif|webp|jpe?g|png)$/.test(name)) continue;
      pictures++;
      const { exif, xmp, iptc } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc }, name).toEqual({});
    }
    expect(pictures).toBeGreaterThan(20);
  });

  it('has no picture of a draft, and no original', () => {
    expect(site.files.filter((name) => /secret|\.jpg$/.test(name))).toEqual([]);
    expect(site.files.filter((name) => name.includes('portrait'))).not.toEqual([]);
  });

  it('names pictures that are there in feeds and in structured data', () => {
    const feed = JSON.parse(fs.readFileSync(path.join(site.folder, 'feed.json'), 'utf8')) as {
      items: { url: string; content_html: string }[];
    };
    const { content_html: html } = feed.items.find(({ url }) => url.includes(SHORT))!;
    const shown = [...html.matchAll(/<img src="([^"]*)"/g)].map(([, address]) => address!);
    expect(shown).toHaveLength(6);
    const data = /"image":\["([^"]*\.webp)"/.exec(page.html)?.[1];
    for (const address of [...shown, data!]) {
      expect(address).toMatch(/^https:\/\/.*\.webp$/);
      expect(fs.existsSync(fileAt(address)), address).toBe(true);
    }
    expect(html).not.toMatch(/<source|srcset/);
  });

  it('may be shown by other sites', () => {
    const headers = fs.readFileSync(path.join(site.root, '_headers'), 'utf8');
    const rule = headers.split(/^(?=\/)/m).find((part) => part.startsWith('/blog/_astro/*.webp\n'));
    expect(rule).toContain('Cross-Origin-Resource-Policy: cross-origin');
  });
});
