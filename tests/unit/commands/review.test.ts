import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { review } from '#commands/review';
import { readEnvironment } from '#environment';
import type { Files } from '../sample-content.ts';
import { swap, TODAY, writeContent } from '../sample-content.ts';
import { article, other } from '../sample-review.ts';

describe('npm run review', () => {
  function run(files: Files, today = TODAY) {
    const contentDir = writeContent(files);
    const outDir = path.join(contentDir, 'site', 'dist');
    const environment = readEnvironment({ TODAY: today, CONTENT_DIR: contentDir, OUT_DIR: outDir });
    const text = review(environment);
    const read = (name: string) =>
      fs.readFileSync(path.join(contentDir, 'site/review', name), 'utf8');
    return { text, page: read('review.html'), ics: read('review.ics') };
  }

  it('prints what is due and writes a page and a calendar beside the site', () => {
    const { text, page, ics } = run({});
    for (const part of ['March 1, 2026', 'What to do first', 'articles/going-quiet.mdx']) {
      expect(text).toContain(part);
      expect(page).toContain(part);
    }
    expect(page).toContain('Why a partner goes quiet');
    expect(page).toContain('pew-2025');
    expect(text).toMatch(/The whole report is in .*review\.html/);
    expect(ics).toContain('SUMMARY:Review: Why a partner goes quiet\r\n');
  });

  it('gives the same files for the same content on the same day', () => {
    expect(run({}).page).toBe(run({}).page);
    expect(run({}).ics).toBe(run({}).ics);
  });

  it('writes a page that loads and runs nothing', () => {
    const { page } = run({ [article]: swap(['title: Why', 'title: <script>x()</script> Why']) });
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(/);
    expect(page).toContain('&#x3C;script>');
    expect(page).toContain(
      'content="default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;"',
    );
  });

  it('makes links of web addresses only', () => {
    const link = swap([
      'Wait a little',
      'See [a](javascript:x()) and [b](https://b.org/). Wait a little',
    ]);
    const { page } = run({ [article]: link });
    expect(page).toContain('href="https://b.org/"');
    expect(page).not.toContain('href="javascript');
  });

  it.each([
    ['no article can be read', { [article]: '', [other]: '' }, 'There are none that can be read.'],
    [
      'an article is not MDX',
      { [article]: swap(['Wait a little', '<Wait']) },
      'does not begin a component',
    ],
    ['the settings are broken', { 'practice.json': '{' }, 'practice.json'],
    ['the sources are missing', { 'references.json': undefined }, 'is missing. Create it.'],
    ['the list of terms is broken', { 'terms.json': '[{}]' }, 'terms.json'],
    [
      'a date makes no sense',
      { [article]: swap(['2026-02-01', '9999-99-99']) },
      'is not a valid date',
    ],
  ] satisfies [string, Files, string][])(
    'works when %s, and lists the problem',
    (_, files, words) => {
      const { text, page } = run(files);
      expect(page).toContain(words);
      expect(text).toContain('until then the site cannot be built');
    },
  );

  const call = (env: Record<string, string>, ...flags: string[]) =>
    execFileSync(process.execPath, ['src/commands/review.ts', ...flags], {
      env: { ...process.env, TODAY, ...env },
      encoding: 'utf8',
      stdio: 'pipe',
    });

  it('explains on demand what the gate says of each sentence, and writes nothing', () => {
    const contentDir = writeContent({
      [article]: swap(['Wait a little', 'Half of men leave. Wait a little']),
    });
    const outDir = path.join(contentDir, 'site/dist');
    const text = call({ CONTENT_DIR: contentDir, OUT_DIR: outDir }, '--explain');
    expect(text).toContain('body: Half of men leave.\n    certain, number: “Half of men leave”');
    expect(text).toMatch(/\d+ open\.$/m);
    expect(fs.existsSync(path.join(contentDir, 'site'))).toBe(false);
  });

  it('ends with 0 whatever it finds, also where it cannot write', () => {
    const contentDir = writeContent({ 'topics.json': '{', [article]: undefined });
    const outDir = path.join(contentDir, 'safety.md/dist');
    expect(call({ CONTENT_DIR: contentDir, OUT_DIR: outDir })).toBe('');
  });
});
