import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Environment } from '#environment';
import { isPublished, pathBeside } from '#library/content';
import { type ContentReport, readContent } from '#reader/read-content';
import { fileAdvice, HEIC_ADVICE, pictureUses } from '#rules/pictures';

/**
 * Reads and checks the whole content folder, and opens the pictures that it shows.
 *
 * @returns the content with only those of its pictures that are shown and can be
 * @throws {ContentProblems} when there is no such folder
 */
export async function checkContent(environment: Environment): Promise<ContentReport> {
  const { content, problems } = readContent(environment);
  const { articles, pictures } = content;
  const drafts = articles.filter(({ data }) => !isPublished(data, environment.today));
  const waiting = new Set(drafts.map(({ file }) => file));
  const uses = pictureUses(content)
    .filter(({ file, src }) => fileAdvice(pictures, file, src).length === 0)
    .map(({ src, ...where }) => ({ ...where, picture: pathBeside(where.file, src) }));
  const opened = [...new Set(uses.map(({ picture }) => picture))].map(
    async (picture) =>
      [picture, await faultOf(path.join(environment.contentDir, picture))] as const,
  );
  const faults = new Map(await Promise.all(opened));
  const unreadable = uses.flatMap(({ picture, ...where }) => {
    const fault = faults.get(picture);
    const later = waiting.has(where.file) && { later: true as const };
    return fault ? [{ ...where, ...later, message: `${picture} ${fault}` }] : [];
  });
  const shown = [...faults].flatMap(([picture, fault]) => (fault ? [] : [picture]));
  return {
    content: { ...content, pictures: new Set(shown) },
    problems: [...problems, ...unreadable],
  };
}

/** A picture with more pixels than this is no photograph, and no build should try it. */
const MAX_PIXELS = 100_000_000;

/**
 * What no program can show, opened from end to end: a download that broke off, a page saved under
 * the name of a picture.
 */
async function faultOf(file: string): Promise<string | undefined> {
  const bytes = await fs.readFile(file).catch(() => Buffer.alloc(0));
  try {
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
    // Some programs save what a phone gave them under another ending.
    const isHeic = /^.{4}ftyp(?:hei|hev|mif1|msf1)/s.test(bytes.toString('latin1', 0, 16));
    if (isHeic) return HEIC_ADVICE;
    return 'cannot be opened as a picture. It may be damaged: export it again as JPEG or PNG.';
  }
}
