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

/**
 * Writes a small, valid content folder, which is removed after the test.
 *
 * @param files by their path below the folder: what differs from the valid content
 * @returns path of the folder
 */
export function writeContent(files: Files = {}): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  for (const [file, change] of Object.entries({ ...VALID, ...files })) {
    const content = typeof change === 'function' ? change(VALID[file] ?? '') : change;
    if (content === undefined) continue;
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

/** The site of the sample, as the pages get it. */
export function loadSample(files: Files = {}, env: Record<string, string> = {}): Site {
  const folder = writeContent(files);
  return loadSite(readEnvironment({ TODAY, CONTENT_DIR: folder, ...env }));
}

/** What the rules know besides the content. */
export const CONTEXT = readEnvironment({ TODAY });

/** The sample as it stands in its files, drafts included. */
export function readSample(files: Files = {}): Content {
  const folder = writeContent(files);
  return readContent(readEnvironment({ TODAY, CONTENT_DIR: folder })).content;
}

/** An edit that puts other words in the place of some that must be there. */
export function swap(...changes: [from: string, to: string][]): (text: string) => string {
  return (text) =>
    changes.reduce((edited, [from, to]) => {
      if (!edited.includes(from)) throw new Error(`The sample has no “${from}”.`);
      return edited.replace(from, () => to);
    }, text);
}
