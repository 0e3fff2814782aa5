import path from 'node:path';
import sharp from 'sharp';
import door from '#drawings/door.svg?raw';
import span from '#drawings/span.svg?raw';
import type { Cover } from '#library/cover';
import { formShapes, GROUNDS } from '#library/cover';
import theme from '#styles/theme.css?raw';

const DRAWINGS = { door, span };
/** The first color of each pair, by the name of its property. */
const LIGHT = new Map(
  [...theme.matchAll(/(--[\w-]+): (?:light-dark\()?(#\w+)/g)].map(([, name, color]) => [
    name!,
    color!,
  ]),
);

/** A color of `theme.css` on light paper, as `#rrggbb`. */
export function lightColor(name: string): string {
  return LIGHT.get(`--color-${name}`)!;
}

/**
 * A cover as SVG with the colors of light paper in it, for pictures that no style sheet reaches.
 *
 * @param contentDir folder of the content, with the photographs
 */
export async function lightCover(cover: Cover, contentDir: string): Promise<string> {
  if ('picture' in cover) {
    const file = path.join(contentDir, cover.picture);
    const photo = await sharp(file).rotate().resize(640, 630, { fit: 'cover' }).png().toBuffer();
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 630"><image width="640" height="630" href="data:image/png;base64,${photo.toString('base64')}"/></svg>`;
  }
  if ('drawing' in cover) {
    return DRAWINGS[cover.drawing].replaceAll(/light-dark\((#\w+),#\w+\)/g, '$1');
  }
  const ground = lightColor(GROUNDS[cover.ground % GROUNDS.length]!);
  const shapes = formShapes(cover.distance).map(({ color, d }) =>
    color === 'ink'
      ? `<path fill="none" stroke="${lightColor(color)}" stroke-opacity=".3" stroke-width="5" d="${d}"/>`
      : `<path fill="${lightColor(color)}" d="${d}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="60 -278 1480 1456" preserveAspectRatio="xMidYMid slice"><path fill="${ground}" d="M0-300h1600v1500H0z"/>${shapes.join('')}</svg>`;
}
