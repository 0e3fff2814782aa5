import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import type { Site } from '#site';
import { readContent } from '#reader/read-content';
import { loadSite } from '#site';
import type { Content } from '#library/content';
import { readEnvironment } from '#environment';
import { VALID } from './sample-files.ts';

/** What a test writes instead of a valid file: other text, an edit of it, or no file at all. */
export type Files = Record<string, string | Uint8Array | undefined | ((valid: string) => string)>;

// The first list of references of a process takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** The day on which the sample is read, unless a test says otherwise. */
export const TODAY = '2026-03-01';

let shared: string | undefined;

/**
 * Reads the sample in a folder that the tests of a worker share, because writing and removing all of
 * it takes longer than reading it.
 *
 * @param files by their paths below the folder: what differs from the valid content meanwhile
 * @param read may not write, nor read later
 */
export function inSample<T>(files: Files, read: (folder: string) => T): T {
  const folder = (shared ??= makeShared());
  const undo: (() => void)[] = [];
  try {
    for (const [name, change] of Object.entries(files)) {
      const file = path.join(folder, name);
      const valid = VALID[name];
      const content = typeof change === 'function' ? change(valid ?? '') : change;
      const made = fs.mkdirSync(path.dirname(file), { recursive: true });
      if (content === undefined) fs.rmSync(file, { force: true });
      else fs.writeFileSync(file, content);
      undo.push(() => {
        if (valid === undefined) fs.rmSync(made ?? file, { recursive: true, force: true });
        else fs.writeFileSync(file, valid);
      });
    }
    return read(folder);
  } finally {
    for (const back of undo) back();
  }
}

function makeShared(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
  // So Vitest ends its workers.
  process.once('SIGTERM', () => {
    fs.rmSync(folder, { recursive: true });
    process.exit();
  });
  writeFiles(folder, VALID);
  return folder;
}

/**
 * Writes a small, valid content folder, which is removed after the test.
 *
 * @param files by their path below the folder: what differs from the valid content
 * @returns path of the folder
 */
export function writeContent(files: Files = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  writeFiles(folder, { ...VALID, ...files });
  return folder;
}

function writeFiles(folder: string, files: Files): void {
  for (const [file, change] of Object.entries(files)) {
    const content = typeof change === 'function' ? change(VALID[file] ?? '') : change;
    if (content === undefined) continue;
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), content);
  }
}

/** The site of the sample, as the pages get it. */
export function loadSample(files: Files = {}, env: Record<string, string> = {}): Site {
  return inSample(files, (CONTENT_DIR) =>
    loadSite(readEnvironment({ TODAY, CONTENT_DIR, ...env })),
  );
}

/** What the rules know besides the content. */
export const CONTEXT = readEnvironment({ TODAY });

/** The sample as it stands in its files, drafts included. */
export function readSample(files: Files = {}): Content {
  return inSample(
    files,
    (CONTENT_DIR) => readContent(readEnvironment({ TODAY, CONTENT_DIR })).content,
  );
}

/** An edit that puts other words in the place of some that must be there. */
export function swap(...changes: [from: string, to: string][]): (text: string) => string {
  return (text) =>
    changes.reduce((edited, [from, to]) => {
      if (!edited.includes(from)) throw new Error(`The sample has no “${from}”.`);
      return edited.replace(from, () => to);
    }, text);
}
