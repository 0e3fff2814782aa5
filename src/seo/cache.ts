import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Finished work that a later build can use again: a file in a folder for each source. */
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
      fs.writeFileSync(unfinished, Buffer.concat([Buffer.from(digest(made)), Buffer.from(made)]));
      fs.renameSync(unfinished, file);
    } catch {
      if (fs.existsSync(unfinished)) fs.rmSync(unfinished);
    }
  }

  #fileOf(source: unknown): string {
    return path.join(this.#folder, digest(JSON.stringify(source)) + this.#extension);
  }
}

const DIGEST_LENGTH = 32;

/** A short hash of a text or a file. */
export function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, DIGEST_LENGTH);
}
