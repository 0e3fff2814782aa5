import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { surveyContent } from '#content';
import { readEnvironment } from '#environment';
import { writeSyntheticContent } from '../../../src/bench/synthetic-content.ts';

const COUNT = 30;

describe('the content of a large site', () => {
  it('keeps every rule of the content, with questions, claims, sources and relations', () => {
    const { sources, problems } = surveyContent(readEnvironment({ CONTENT_DIR: write() }));
    expect(problems).toEqual([]);
    expect(sources.articles).toHaveLength(COUNT);
    const made = sources.articles.filter(({ slug }) => /-\d+$/.test(slug));
    expect(made.length).toBeGreaterThan(COUNT / 2);
    for (const { slug, data, texts } of made) {
      expect(data.faq, slug).not.toEqual([]);
      expect(data.related, slug).not.toEqual([]);
      expect(sources.claims.filter(({ article }) => article === slug).length, slug).toBeGreaterThan(
        2,
      );
      expect(texts.flatMap(({ document }) => document.citations).length, slug).toBeGreaterThan(9);
    }
  });

  it('is the same whenever it is made', () => {
    expect(contents(write())).toEqual(contents(write()));
  });
});

function write(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'synthetic-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  writeSyntheticContent('content', folder, COUNT);
  return folder;
}

function contents(folder: string): [string, string][] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file), fs.readFileSync(file, 'utf8')]);
}
