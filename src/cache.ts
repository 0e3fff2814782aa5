import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Finished work that a later run can use again: a file in a folder for each source. What another
 * version of the code has made is made again, and the old is removed.
 */
export class Cache {
  readonly #folder: string;
  readonly #extension: string;

  /**
   * @param folder absolute; made on first use
   * @param extension of its files, with the dot
   */
  constructor(folder: string, extension: string) {
    this.#folder = folder;
    this.#extension = extension;
  }

  /** What was kept for a source, which is anything that JSON can say; nothing that was damaged. */
  read(source: unknown): Buffer | undefined {
    try {
      const file = fs.readFileSync(this.#fileOf(source));
      const made = file.subarray(DIGEST_LENGTH);
      return file.toString('latin1', 0, DIGEST_LENGTH) === digest(made) ? made : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps what was made. Where that is not possible, the next build makes it again. */
  write(source: unknown, made: Buffer | string): void {
    const file = this.#fileOf(source);
    // Two builds at once may make the same; whoever reads it gets the whole of one of them.
    const unfinished = `${file}.${process.pid}`;
    try {
      fs.mkdirSync(this.#folder, { recursive: true });
      this.#removeOthers();
      fs.writeFileSync(unfinished, Buffer.concat([Buffer.from(digest(made)), Buffer.from(made)]));
      fs.renameSync(unfinished, file);
    } catch {
      if (fs.existsSync(unfinished)) fs.rmSync(unfinished);
    }
  }

  /** What was kept for a source, or else is made now and kept; anything that JSON can say. */
  json<Made>(source: unknown, make: () => Made): Made {
    const kept = this.read(source);
    if (kept) return JSON.parse(kept.toString()) as Made;
    const made = make();
    this.write(source, JSON.stringify(made));
    return made;
  }

  /** Once a run: files whose names do not begin as those of this version do. */
  #removeOthers(): void {
    if (swept.has(this.#folder)) return;
    swept.add(this.#folder);
    for (const name of fs.readdirSync(this.#folder)) {
      if (!/^[0-9a-f]{32}/.test(name) || name.startsWith(codeDigest())) continue;
      fs.rmSync(path.join(this.#folder, name), { force: true });
    }
  }

  #fileOf(source: unknown): string {
    const name = `${codeDigest()}-${digest(JSON.stringify(source))}${this.#extension}`;
    return path.join(this.#folder, name);
  }
}

const swept = new Set<string>();

const DIGEST_LENGTH = 32;

let code: string | undefined;

/** Of all that makes something: the code of the site, and the versions of its packages. */
function codeDigest(): string {
  if (code) return code;
  const files = ['package-lock.json', ...fs.globSync('src/**/*.{ts,astro}').toSorted()];
  return (code = digest(Buffer.concat(files.map((file) => fs.readFileSync(file)))));
}

/** A short hash of a text or a file. */
function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, DIGEST_LENGTH);
}
