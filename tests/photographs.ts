import type { Sharp } from 'sharp';
import sharp from 'sharp';

/** What no published file may tell of the camera and the place. */
export const CAMERA = 'Invented Camera 5';

/** Photographs as authors bring them, by the names of their files; the same bytes in each run. */
export async function photographs(): Promise<Record<string, Buffer>> {
  return {
    'portrait.jpg': await grain(3000, 2000)
      .jpeg({ quality: 97 })
      .withExif({
        IFD0: { Model: CAMERA },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 46/1 30/1' },
      })
      .withMetadata({ orientation: 6 })
      .toBuffer(),
    'printed.jpg': await grain(1500, 1000).toColourspace('cmyk').jpeg().toBuffer(),
    'cut-out.png': await cutOut(900, 900),
    'forty-megapixels.jpg': await plain(7300, 5480).jpeg({ quality: 60 }).toBuffer(),
    'tiny.webp': await plain(90, 60).webp().toBuffer(),
  };
}

/** Files that only look like pictures. */
export async function brokenPictures() {
  const whole = await grain(600, 400).jpeg().toBuffer();
  return {
    'page.jpg': Buffer.from('<!doctype html><title>Sign in</title>'),
    'cut-off.jpg': whole.subarray(0, whole.length / 3),
    'empty.png': Buffer.alloc(0),
    'phone.jpg': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    'script.jpg': Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
    ),
    'drawing.png': Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9"/></svg>',
    ),
  };
}

/** Light and dark without an end, which no format packs small. */
function grain(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0, state = 7; at < pixels.length; at++) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    pixels[at] = 90 + ((at / width) % 60) + (state >> 25);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

function plain(width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 3, background: '#c9512f' } });
}

function cutOut(width: number, height: number): Promise<Buffer> {
  const disc = `<svg width="${width}" height="${height}"><circle cx="50%" cy="50%" r="40%" fill="#174a56"/></svg>`;
  return sharp(Buffer.from(disc)).png().toBuffer();
}
