import satori from 'satori';
import sharp from 'sharp';
import { Cache } from '#cache';

/** What a picture shows: a title with the blog's mark and name, and a cover beside them. */
interface SocialImage {
  title: string;
  blogTitle: string;
  /** The cover, as SVG with its own colors. */
  cover: string;
  /** As `#rrggbb`. */
  colors: { paper: string; ink: string; near: string; far: string; lens: string };
}

const SIZE = { width: 1200, height: 630 };
/** Width of the part with the words. */
const WORDS = 560;
const MAX_BYTES = 100_000;

/** A picture, and the characters of its words that the font does not have. */
interface DrawnImage {
  png: Buffer;
  missing: string[];
}

/**
 * Draws a page's picture for chats and feeds, 1200 × 630, or takes it from the cache, where only
 * complete ones are kept.
 *
 * @param font of its words, as TrueType
 * @param cacheDir folder of pictures by their content
 * @returns the PNG file, and each character that could not be drawn, once
 */
export async function drawSocialImage(
  image: SocialImage,
  font: Buffer,
  cacheDir: string,
): Promise<DrawnImage> {
  const cache = new Cache(cacheDir, '.png');
  const drawn = cache.read(image);
  if (drawn) return { png: drawn, missing: [] };
  const missing = new Set<string>();
  const words = await satori(layout(image), {
    width: WORDS,
    height: SIZE.height,
    fonts: [{ name: 'Title', data: font, weight: 500 }],
    loadAdditionalAsset: async (_, signs) => {
      for (const { segment } of new Intl.Segmenter('en').segment(signs)) missing.add(segment);
      return [];
    },
  });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}">`,
    `<rect width="100%" height="100%" fill="${image.colors.paper}"/>`,
    words,
    mark(image.colors),
    image.cover.replace('<svg ', `<svg x="${WORDS}" width="${SIZE.width - WORDS}" height="100%" `),
    '</svg>',
  ].join('');
  const png = await inColors(Buffer.from(svg));
  if (missing.size === 0) cache.write(image, png);
  return { png, missing: [...missing] };
}

/**
 * In all its colors, or in as many as fit into what chats load at once: a drawing has few, a
 * photograph many. To choose them takes four times as long as to draw.
 */
async function inColors(svg: Buffer): Promise<Buffer> {
  const drawn = sharp(svg, { unlimited: true });
  let png = await drawn.png().toBuffer();
  for (let colors = 128; png.length > MAX_BYTES && colors >= 8; colors /= 2) {
    png = await drawn.png({ palette: true, colors, dither: 0.5 }).toBuffer();
  }
  return png;
}

/** The two forms at the lower left, beside the blog's name. */
function mark({ near, far, lens }: SocialImage['colors']): string {
  return [
    '<g transform="translate(60 543) scale(1.3)">',
    `<circle cx="11" cy="12" r="10" fill="${near}"/><circle cx="25" cy="12" r="10" fill="${far}"/>`,
    `<path fill="${lens}" d="M18 4.86a10 10 0 0 1 0 14.28 10 10 0 0 1 0-14.28"/></g>`,
  ].join('');
}

function layout({ title, blogTitle, colors }: SocialImage): Parameters<typeof satori>[0] {
  const style = {
    ...{
      display: 'flex',
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
    },
    ...{ width: WORDS, height: SIZE.height, padding: '52px 40px 50px 60px' },
    ...{ fontFamily: 'Title', color: colors.ink, letterSpacing: '-0.02em' },
  };
  return box(style, [
    box({ fontSize: title.length > 40 ? 58 : 68, lineHeight: 1.06 }, title),
    box({ fontSize: 32, lineHeight: 1.2, marginLeft: 62, letterSpacing: '-0.01em' }, blogTitle),
  ]);
}

function box(style: object, children: unknown) {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } } as Parameters<
    typeof satori
  >[0] &
    object;
}
