import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { Cache } from '#cache';

/** A face of the site, cut from Newsreader: one size and one weight of its whole range. */
interface Face {
  family: 'Title' | 'Text';
  style: 'normal' | 'italic';
  axes: { opsz: number; wght: number };
}

const FACES = {
  title: { family: 'Title', style: 'normal', axes: { opsz: 72, wght: 500 } },
  text: { family: 'Text', style: 'normal', axes: { opsz: 14, wght: 400 } },
  italic: { family: 'Text', style: 'italic', axes: { opsz: 14, wght: 400 } },
} as const satisfies Record<string, Face>;

/**
 * Faces that a reader has, drawn to the measures of ours, so that nothing moves when those arrive:
 * for each its full names, by which `local()` finds it, and in percent its size, and the line above and below its base, that give
 * the size and the line of Newsreader's titles and text.
 */
const STAND_INS = [
  ['Title Georgia', ['Georgia', 'Gelasio Regular'], 103.2, 71.3, 25.7],
  ['Title Noto', ['Noto Serif', 'Noto Serif Regular'], 95.3, 77.2, 27.8],
  ['Title Times', ['Times New Roman', 'Liberation Serif'], 112.1, 65.6, 23.6],
  ['Text Georgia', ['Georgia', 'Gelasio Regular'], 100, 73.5, 26.5],
  ['Text Noto', ['Noto Serif', 'Noto Serif Regular'], 92.6, 79.3, 28.7],
  ['Text Times', ['Times New Roman', 'Liberation Serif'], 109, 67.4, 24.3],
] as const;

/** The `@font-face` rules of what stands in for the site's faces. */
export const standIns = STAND_INS.map(([family, names, size, ascent, descent]) => {
  const local = names.map((name) => `local(${name})`).join();
  return `@font-face{font-family:${family};src:${local};size-adjust:${size}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0}`;
}).join('');

/** ASCII and the punctuation of English: what each page needs. */
const COMMON = characters(`${ascii()}\u00a0‘’“”–—…`);

/** Letters of Newsreader beyond those, in two files of their own: https://fontsource.org/fonts/newsreader */
const FURTHER = {
  latin: (code: number) => code >= 0xa1 && code <= 0xff,
  'latin-ext': (code: number) =>
    (code >= 0x100 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff),
};

/** A file of a face: what it is called, what it holds, and the rule that names it to a browser. */
export interface FontFile {
  /** With a digest of what it holds, so that it can be kept for ever: `title.1a2b3c4d`. */
  name: string;
  woff2: Buffer;
  /** The `@font-face` rule of the file at an address. */
  rule: (href: string) => string;
}

let cut: { letters: string; files: Promise<FontFile[]> } | undefined;

/**
 * The font files of a site: titles, text and its italic, and for each the accented letters that
 * stand in its words, in files that load only where they are used.
 *
 * @param words everything the site prints; only its accented letters count
 * @param cacheDir where cut files are kept beyond this run
 */
export function fontFiles(words: string, cacheDir: string): Promise<FontFile[]> {
  const letters = accentedLetters(words);
  if (cut?.letters !== letters) cut = { letters, files: cutFiles(letters, cacheDir) };
  return cut.files;
}

/** The title's face as TrueType, for pictures that are drawn while the site is built. */
export function titleFont(words: string, cacheDir: string): Promise<Buffer> {
  const { style, axes } = FACES.title;
  const text = COMMON + accentedLetters(words);
  return cutFace({ style, axes, subset: 'latin', text, targetFormat: 'sfnt' }, cacheDir);
}

async function cutFiles(letters: string, cacheDir: string): Promise<FontFile[]> {
  const cuts = Object.entries(FACES).flatMap(([name, face]) => [
    { name, face, subset: 'latin', range: COMMON },
    ...Object.entries(FURTHER).map(([subset, holds]) => ({
      name: `${name}-${subset}`,
      face,
      subset,
      range: [...letters].filter((letter) => holds(letter.codePointAt(0)!)).join(''),
    })),
  ]);
  return Promise.all(
    cuts
      .filter(({ range }) => range !== '')
      .map(async ({ name, face: { family, style, axes }, subset, range }) => {
        const cut = { style, axes, subset, text: range, targetFormat: 'woff2' } as const;
        const woff2 = await cutFace(cut, cacheDir);
        const digest = createHash('sha256').update(woff2).digest('hex').slice(0, 8);
        const weight = axes.wght === 400 ? '' : `;font-weight:${axes.wght}`;
        const slant = style === 'normal' ? '' : ';font-style:italic';
        const letters = range === COMMON ? '' : `;unicode-range:${unicodeRange(range)}`;
        return {
          name: `${name}.${digest}`,
          woff2,
          rule: (href: string) =>
            `@font-face{font-family:${family};src:url(${href})format("woff2");font-display:swap${weight}${slant}${letters}}`,
        };
      }),
  );
}

interface Cut extends Pick<Face, 'style' | 'axes'> {
  subset: string;
  /** The characters it has. */
  text: string;
  targetFormat: 'woff2' | 'sfnt';
}

async function cutFace(cut: Cut, cacheDir: string): Promise<Buffer> {
  const { style, axes, subset, text, targetFormat } = cut;
  const cache = new Cache(`${cacheDir}/fonts`, `.${targetFormat}`);
  const kept = cache.read(cut);
  if (kept) return kept;
  const file = `@fontsource-variable/newsreader/files/newsreader-${subset}-standard-${style}.woff2`;
  const source = fs.readFileSync(fileURLToPath(import.meta.resolve(file)));
  const font = await subsetFont(source, text, {
    targetFormat,
    variationAxes: axes,
    // Small capitals and old figures would double the files, and no page asks for them.
    keepFeatures: ['kern', 'liga', 'ccmp', 'mark'],
  });
  cache.write(cut, font);
  return font;
}

function ascii(): string {
  return Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
}

function characters(text: string): string {
  return [...new Set(text)].toSorted().join('');
}

function accentedLetters(words: string): string {
  return characters((words.match(/[\u{a1}-\u{24f}\u{1e00}-\u{1eff}]/gu) ?? []).join(''));
}

function unicodeRange(letters: string): string {
  return [...letters].map((letter) => `U+${letter.codePointAt(0)!.toString(16)}`).join();
}
