import fs from 'node:fs';
import path from 'node:path';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import { isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'astro/zod';
import { Cache } from '#cache';
import type { UnreadText } from '#library/content';
import { MarkdownError } from '#markdown/markdown';
import type { Problem } from '#evidence/problems';
import { schemaAdvice } from '#reader/schema-advice';
import { brokenText, readText, type Text } from '#markdown/text';
import { unseenCharacters } from '#reader/unseen-characters';
import { yamlMistakes } from '#reader/yaml-mistake';

/** A file's fields, and the text below them. */
export interface Frontmatter<T> {
  /** Missing when one of the fields does not fit; the reader has noted which, and why. */
  data?: T;
  /** The fields that fit, whatever is wrong with the others. */
  fields: Partial<T>;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  /** Line on which the text of a field begins, e.g. of `['faq', 0, 'answer']`. */
  lineOfField(trail: (string | number)[]): number;
}

/** By what the system says. */
const UNREADABLE: Record<string, string> = {
  ENOENT: 'is missing. Create it.',
  EISDIR: 'is a folder. Replace it with a file.',
  EACCES: 'cannot be read. Check its permissions.',
};

/** Pictures may be beside a text: what does not use them does not show them. */
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|hei[cf]|tiff?|bmp|jfif|svg)$/i;

/** What systems leave in any folder. */
const SYSTEM_FILE = /^(?:\..*|Thumbs\.db|desktop\.ini)$/i;

/** Reads the files of a content folder and notes what is wrong with them instead of throwing. */
export class Reader {
  readonly problems: Problem[] = [];
  /** Texts of files whose fields do not all fit. */
  readonly unreadTexts: UnreadText[] = [];
  readonly #folder: string;
  readonly #kept: Cache | undefined;

  /**
   * @param folder absolute path of the content folder
   * @param cacheDir where it remembers what it has read; without one it does not
   */
  constructor(folder: string, cacheDir?: string) {
    this.#folder = folder;
    this.#kept = cacheDir === undefined ? undefined : new Cache(`${cacheDir}/texts`, '.json');
  }

  /**
   * What a text is read into, unless an earlier run has read the same and noted no problem.
   *
   * @param source all that it depends on; anything that JSON can say, as what it is read into
   */
  remember<T>(source: unknown, read: () => T): T {
    const kept = this.#kept?.read(source);
    if (kept) return JSON.parse(kept.toString()) as T;
    const before = this.problems.length;
    const made = read();
    const isSound = made !== undefined && this.problems.length === before;
    if (isSound) this.#kept?.write(source, JSON.stringify(made));
    return made;
  }

  /**
   * Names of the files in a folder with an ending, sorted; empty when there is no such folder. What
   * else is there is a problem, because its author expects to see it.
   */
  list(folder: string, extension: string): string[] {
    const at = path.join(this.#folder, folder);
    if (fs.statSync(at, { throwIfNoEntry: false })?.isDirectory() === false) {
      this.complain(folder, 'is not a folder. Remove it, or give it another name.');
    }
    const names = this.#names(folder).filter((name) => !SYSTEM_FILE.test(name));
    const isStrange = (name: string) => !name.endsWith(extension) && !PICTURE.test(name);
    for (const name of names.filter(isStrange)) {
      const message = `is ignored. Give it a name that ends in ${extension} and keep it directly in ${folder}/, or move it elsewhere.`;
      this.complain(`${folder}/${name}`, message);
    }
    return names.filter((name) => name.endsWith(extension));
  }

  /** Names of the pictures in a folder, sorted. */
  pictures(folder: string): string[] {
    return this.#names(folder).filter((name) => PICTURE.test(name));
  }

  #names(folder: string): string[] {
    const at = path.join(this.#folder, folder);
    const isFolder = fs.statSync(at, { throwIfNoEntry: false })?.isDirectory();
    return isFolder ? fs.readdirSync(at).toSorted() : [];
  }

  exists(file: string): boolean {
    return fs.existsSync(path.join(this.#folder, file));
  }

  /** The text of a file; `undefined`, with a problem, when it is missing or not UTF-8. */
  text(file: string): string | undefined {
    try {
      const bytes = fs.readFileSync(path.join(this.#folder, file));
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      for (const { message, line } of unseenCharacters(text))
        this.complain(file, message, { line });
      return text.replaceAll('\r\n', '\n');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      this.complain(file, UNREADABLE[code] ?? 'cannot be read as text. Save it as UTF-8.');
      return undefined;
    }
  }

  /** The text of a file without a word about what is wrong with it. */
  textQuietly(file: string): string | undefined {
    const at = path.join(this.#folder, file);
    const isFile = fs.statSync(at, { throwIfNoEntry: false })?.isFile();
    return isFile ? fs.readFileSync(at, 'utf8').replaceAll('\r\n', '\n') : undefined;
  }

  /**
   * A JSON file that fits a schema.
   *
   * @param instead stands in for the fields that do not fit, so that the others are still read
   */
  json<T extends z.ZodType>(file: string, schema: T, instead?: object): z.infer<T> | undefined {
    const source = this.text(file);
    if (source === undefined) return undefined;
    const errors: ParseError[] = [];
    const data: unknown = parse(source.trimEnd(), errors, { disallowComments: true });
    const [error] = errors;
    if (error) {
      const detail = printParseErrorCode(error.error).replace(/\B[A-Z]/g, (letter) => ` ${letter}`);
      const message = `is not valid JSON: ${detail.toLowerCase()}. Look for an extra or missing comma or quote.`;
      this.complain(file, message, { line: source.slice(0, error.offset).split('\n').length });
      return undefined;
    }
    const fit = this.#fit(file, source, data, schema, 0);
    if (fit !== undefined || !instead || !(schema instanceof z.ZodObject)) return fit;
    return schema.safeParse({ ...instead, ...fieldsThatFit(data, schema) }).data as z.infer<T>;
  }

  /**
   * A file that begins with YAML between `---` lines: its data, and the text that follows.
   *
   * @param source what `text` gave for it
   */
  frontmatter<T extends z.ZodObject>(
    file: string,
    source: string | undefined,
    schema: T,
  ): Frontmatter<z.infer<T>> | undefined {
    if (source === undefined) return undefined;
    const [whole, yaml] = /^---\n(.*?)\n---(?:\n|$)/s.exec(source) ?? [];
    if (whole === undefined || yaml === undefined) {
      this.complain(
        file,
        'has no front matter. Begin with a line of ---, then the fields, then another ---.',
        { line: 1 },
      );
      // What begins and never ends could be either.
      const body = source.startsWith('---') ? '' : source;
      return { fields: {}, body, bodyLine: 1, lineOfField: () => 1 };
    }
    const lines = new LineCounter();
    const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
    const mistakes = yamlMistakes(document, lines);
    for (const { message, line } of mistakes) {
      this.complain(file, message, { line: line + 1, place: 'frontmatter' });
    }
    const known: unknown = mistakes.length > 0 ? undefined : document.toJS();
    const data = mistakes.length > 0 ? undefined : this.#fit(file, yaml, known, schema, 1);
    // One line for the opening `---`, and one more where the text begins below its field.
    const lineOfField = (trail: (string | number)[]) => {
      const node = document.getIn(trail, true);
      const below = isScalar(node) && /^BLOCK/.test(node.type ?? '') ? 1 : 0;
      return lineOf(document, lines, trail) + 1 + below;
    };
    const bodyLine = whole.split('\n').length;
    const fields = data ?? fieldsThatFit(known, schema);
    const body = source.slice(whole.length);
    return { ...(data && { data }), fields, body, bodyLine, lineOfField };
  }

  /**
   * A Markdown text of a file. One that does not parse is read without what is wrong with it, so
   * that all of its problems are told at once.
   *
   * @param line of the file on which the text begins
   */
  markdown(
    file: string,
    source: string,
    { place = '', line = 1 }: { place?: string; line?: number } = {},
  ): Text {
    for (let rest = source; ;) {
      try {
        const text = readText(rest, line);
        return rest === source ? text : { ...text, isBroken: true };
      } catch (error) {
        if (!(error instanceof MarkdownError)) throw error;
        this.complain(file, error.message, { place, line: error.line + line - 1 });
        if (error.rest === undefined) return brokenText();
        rest = error.rest;
      }
    }
  }

  complain(file: string, message: string, where: { line?: number; place?: string } = {}): void {
    this.problems.push({ file, message, ...where });
  }

  #fit<T extends z.ZodType>(
    file: string,
    source: string,
    data: unknown,
    schema: T,
    linesBefore: number,
  ): z.infer<T> | undefined {
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    const lines = new LineCounter();
    const document = parseDocument(source, { lineCounter: lines });
    for (const issue of result.error.issues) {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      const line = lineOf(document, lines, [...issue.path, ...unknown]) + linesBefore;
      const place = issue.path.map(String).join(' › ');
      this.complain(file, schemaAdvice(issue), { line, ...(place && { place }) });
    }
    return undefined;
  }
}

function fieldsThatFit<T extends z.ZodObject>(known: unknown, { shape }: T): Partial<z.infer<T>> {
  const values = z.record(z.string(), z.unknown()).safeParse(known).data;
  const fitting = Object.entries(values ? shape : {}).flatMap(([name, schema]) => {
    const { success, data } = z.safeParse(schema, values?.[name]);
    return success ? [[name, data]] : [];
  });
  return Object.fromEntries(fitting) as Partial<z.infer<T>>;
}

/** Line of the deepest part of a path that the file really has. */
function lineOf(
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  trail: PropertyKey[],
): number {
  for (let length = trail.length; length > 0; length--) {
    const node = document.getIn(trail.slice(0, length) as (string | number)[], true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}

/** The name of a file without its folder and its ending. */
export function slugOfFile(file: string): string {
  return path.parse(file).name;
}
