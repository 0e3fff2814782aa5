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
 * Faces that a reader has, drawn to the measures of ours, so that little moves when those arrive:
 * for each its full names, by which `local()` finds it, and the size in percent at which the texts
 * of this blog are as wide in it as in Newsreader's titles and text. What most readers have is first
 * (Apple and Windows, Android, Linux): a name that is not there costs some milliseconds.
 */
const STAND_INS = [
  ['Georgia', ['Georgia', 'Gelasio Regular'], 103.7, 100.1],
  ['Noto', ['Noto Serif', 'Noto Serif Regular'], 95.6, 93.3],
  ['DejaVu', ['DejaVu Serif'], 89.6, 86.4],
  ['Times', ['Times New Roman', 'Liberation Serif'], 113.1, 109.5],
] as const;

/** How far a line of Newsreader reaches above and below its base, in percent of its size. */
const LINE = { ascent: 73.5, descent: 26.5 };

/** The `@font-face` rules of what stands in for the site's faces. */
export const standIns = STAND_INS.flatMap(([font, names, title, text]) => {
  const source = names.map((name) => `local(${name})`).join();
  const share = (part: number, size: number) => ((part / size) * 100).toFixed(1);
  return [['Title', title] as const, ['Text', text] as const].map(
    ([face, size]) =>
      `@font-face{font-family:${face} ${font};src:${source};size-adjust:${size}%;ascent-override:${share(LINE.ascent, size)}%;descent-override:${share(LINE.descent, size)}%;line-gap-override:0%}`,
  );
}).join('');

/** ASCII and the punctuation of English: what each page needs. */
const COMMON = characters(`${ascii()}\u00a0‘’“”–—…`);

/**
 * Letters of Newsreader beyond those, in two files of their own:
 * https://fontsource.org/fonts/newsreader
 */
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
  /** Whether every page asks for it at once; the others come where a page uses them. */
  preload: boolean;
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
    { name, face, subset: 'latin', range: COMMON, preload: name !== 'italic' },
    ...Object.entries(FURTHER).map(([subset, holds]) => ({
      name: `${name}-${subset}`,
      face,
      subset,
      range: [...letters].filter((letter) => holds(letter.codePointAt(0)!)).join(''),
      preload: false,
    })),
  ]);
  return Promise.all(
    cuts
      .filter(({ range }) => range !== '')
      .map(async ({ name, face: { family, style, axes }, subset, range, preload }) => {
        const cut = { style, axes, subset, text: range, targetFormat: 'woff2' } as const;
        const woff2 = await cutFace(cut, cacheDir);
        const digest = createHash('sha256').update(woff2).digest('hex').slice(0, 8);
        const weight = axes.wght === 400 ? '' : `;font-weight:${axes.wght}`;
        const slant = style === 'normal' ? '' : ';font-style:italic';
        const letters = range === COMMON ? '' : `;unicode-range:${unicodeRange(range)}`;
        return {
          name: `${name}.${digest}`,
          woff2,
          preload,
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
