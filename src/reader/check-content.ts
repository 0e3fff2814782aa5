import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Environment } from '#environment';
import type { Problem } from '#evidence/problems';
import type { Content } from '#library/content';
import { isPublished, pathBeside } from '#library/content';
import { coverPicture } from '#library/cover';
import type { ContentReport } from '#reader/read-content';
import { readContent } from '#reader/read-content';

/**
 * Reads and checks the whole content folder, and opens the pictures that it shows.
 *
 * @throws {ContentProblems} when there is no such folder
 */
export async function checkContent(environment: Environment): Promise<ContentReport> {
  const { content, problems } = readContent(environment);
  const unreadable = await unreadablePictures(content, environment);
  return { content, problems: [...problems, ...unreadable] };
}

type PicturedContent = Pick<Content, 'articles' | 'pages' | 'people' | 'pictures'>;

/** A picture with more pixels than this is no photograph, and no build should try it. */
const MAX_PIXELS = 100_000_000;

/**
 * The pictures that texts show and that no program could, each opened once from end to end: a
 * download that broke off, a page saved under the name of a picture.
 */
export async function unreadablePictures(
  content: PicturedContent,
  { contentDir, today }: Pick<Environment, 'contentDir' | 'today'>,
): Promise<Problem[]> {
  const faults = new Map<string, Promise<string | undefined>>();
  const problems = usesOf(content, today).map(async ({ picture, ...where }) => {
    const fault = faults.get(picture) ?? faultOf(path.join(contentDir, picture));
    faults.set(picture, fault);
    const message = await fault;
    return message ? [{ ...where, message: `${picture} ${message}` }] : [];
  });
  return (await Promise.all(problems)).flat();
}

/** Each place that shows a picture, of those whose files are there. */
function usesOf({ articles, pages, people, pictures }: PicturedContent, today: string) {
  const texts = [
    ...articles.flatMap(({ file, data, texts: all }) => {
      const later = isPublished(data, today) ? {} : { later: true as const };
      const cover = coverPicture(data);
      return [
        ...(cover ? [{ file, place: 'cover', picture: cover, ...later }] : []),
        ...all.flatMap(({ place, facts }) =>
          facts.images.map(({ src, line }) => ({
            ...{ file, place, line, picture: pathBeside(file, src) },
            ...later,
          })),
        ),
      ];
    }),
    ...people.flatMap(({ file, data: { portrait } }) =>
      portrait ? [{ file, place: 'portrait', picture: pathBeside(file, portrait) }] : [],
    ),
    ...[...pages, ...people].flatMap(({ file, facts }) =>
      facts.images.map(({ src, line }) => ({
        ...{ file, place: 'body', line, picture: pathBeside(file, src) },
      })),
    ),
  ];
  return texts.filter(
    ({ picture }) => pictures.has(picture) && !/\.(?:svg|hei[cf])$/i.test(picture),
  );
}

async function faultOf(file: string): Promise<string | undefined> {
  try {
    const bytes = await fs.readFile(file);
    const { format, width, height } = await sharp(bytes).metadata();
    if (format === 'svg') {
      return /<script|\son\w+=|<foreignObject|javascript:/i.test(bytes.toString())
        ? 'is a drawing with a script in it, which no page may run. Ask for it as JPEG or PNG.'
        : 'is a drawing under the name of a photograph. Ask for it as JPEG or PNG.';
    }
    if (width * height > MAX_PIXELS) {
      return 'is larger than any camera makes it. Save it with at most 6,000 pixels on a side.';
    }
    await sharp(bytes, { failOn: 'truncated' }).resize(64).raw().toBuffer();
    return undefined;
  } catch {
    return 'cannot be opened as a picture. It may be damaged: export it again as JPEG or PNG.';
  }
}
