import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import satori from 'satori';
import sharp from 'sharp';
import { Cache } from '#seo/cache';

/** What the picture says: the kind of page, its title, and whose it is. */
export interface SocialImage {
  kind: string;
  title: string;
  blogTitle: string;
  /** The practice's own, on light paper, like `#0b4a52`. */
  accent?: string;
}

const SIZE = { width: 1200, height: 630 };
/** Light paper, as in `src/styles/base.css`. */
const COLORS = { paper: '#fbf7ef', ink: '#221d17', accent: '#722818' };
/** Changes with the design, so that pictures of an older design are drawn again. */
const DESIGN_VERSION = '3';

/** A picture, and the characters of its words that the font does not have. */
export interface DrawnImage {
  png: Buffer;
  missing: string[];
}

/**
 * Draws a page's picture for chats and feeds, 1200 × 630, or takes it from the cache, where only
 * complete ones are kept.
 *
 * @param cacheDir folder of pictures by their content
 * @returns the PNG file, and each character that could not be drawn, once
 */
export async function drawSocialImage(image: SocialImage, cacheDir: string): Promise<DrawnImage> {
  const cache = new Cache(cacheDir, '.png');
  const drawn = cache.read([DESIGN_VERSION, image]);
  if (drawn) return { png: drawn, missing: [] };
  const missing = new Set<string>();
  const svg = await satori(layout(image), {
    ...SIZE,
    fonts: fonts(),
    loadAdditionalAsset: async (_, signs) => {
      for (const { segment } of new Intl.Segmenter('en').segment(signs)) missing.add(segment);
      return [];
    },
  });
  // A palette would halve the 50 kB and take twice the time, which is most of a large build's.
  const png = await sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 2 }).toBuffer();
  if (missing.size === 0) cache.write([DESIGN_VERSION, image], png);
  return { png, missing: [...missing] };
}

function layout({
  kind,
  title,
  blogTitle,
  accent = COLORS.accent,
}: SocialImage): Parameters<typeof satori>[0] {
  return box({ ...SIZE, padding: 72, justifyContent: 'space-between', background: COLORS.paper }, [
    box({ fontSize: 40, color: accent }, kind),
    box({ fontSize: title.length > 45 ? 72 : 88, lineHeight: 1.15, color: COLORS.ink }, title),
    box(
      { fontSize: 44, color: COLORS.ink, borderTop: `4px solid ${accent}`, paddingTop: 28 },
      blogTitle,
    ),
  ]);
}

function box(style: object, children: unknown) {
  return {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        boxSizing: 'border-box',
        fontFamily: 'Source Serif 4',
        ...style,
      },
      children,
    },
  } as Parameters<typeof satori>[0] & object;
}

let loaded: Parameters<typeof satori>[1]['fonts'] | undefined;

function fonts() {
  const file = (name: string) =>
    fs.readFileSync(fileURLToPath(import.meta.resolve(`@fontsource/source-serif-4/files/${name}`)));
  loaded ??= [
    { name: 'Source Serif 4', data: file('source-serif-4-latin-600-normal.woff'), weight: 600 },
    { name: 'Source Serif 4', data: file('source-serif-4-latin-ext-600-normal.woff'), weight: 600 },
  ];
  return loaded;
}
