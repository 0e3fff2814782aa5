import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Environment } from '#environment';
import { type Content, isPublished, pathBeside } from '#library/content';
import { coverPicture } from '#library/cover';
import { type ContentReport, readContent } from '#reader/read-content';

/**
 * Reads and checks the whole content folder, and opens the pictures that it shows.
 *
 * @returns the content with only those of its pictures that can be shown
 * @throws {ContentProblems} when there is no such folder
 */
export async function checkContent(environment: Environment): Promise<ContentReport> {
  const { content, problems } = readContent(environment);
  const uses = usesOf(content, environment.today);
  const shown = [...new Set(uses.map(({ picture }) => picture))].map(
    async (picture) =>
      [picture, await faultOf(path.join(environment.contentDir, picture))] as const,
  );
  const faults = new Map(await Promise.all(shown));
  const unreadable = uses.flatMap(({ picture, ...where }) => {
    const fault = faults.get(picture);
    return fault ? [{ ...where, message: `${picture} ${fault}` }] : [];
  });
  const pictures = new Set([...content.pictures].filter((picture) => !faults.get(picture)));
  return { content: { ...content, pictures }, problems: [...problems, ...unreadable] };
}

/** A picture with more pixels than this is no photograph, and no build should try it. */
const MAX_PIXELS = 100_000_000;

/** Each place that shows a picture, of those whose files are there. */
function usesOf({ articles, pages, people, pictures }: Content, today: string) {
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

/** What no program can show, opened from end to end: a download that broke off, a page saved under the name of a picture. */
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
