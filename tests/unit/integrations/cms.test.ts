import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { cms } from '#integrations/cms';
import type { Files } from '../sample-content.ts';
import { loadSample, writeContent } from '../sample-content.ts';

/** Does what Astro does at the end of a build of the sample, whose site is in a folder. */
function finish(folder: string, files: Files = {}, env: Record<string, string> = {}): void {
  const done = cms(() => loadSample(files, { CMS: 'on', ...env })).hooks[
    'astro:build:done'
  ] as (build: { dir: URL }) => void;
  done({ dir: pathToFileURL(`${folder}/`) });
}

/** Writes the editor of the sample site and gives a reader of its files. */
function written(files: Files = {}, env: Record<string, string> = {}) {
  const folder = writeContent();
  finish(folder, files, env);
  const admin = path.join(folder, 'admin');
  return {
    names: fs.readdirSync(admin).toSorted(),
    read: (name: string) => fs.readFileSync(path.join(admin, name), 'utf8'),
  };
}

describe('the editor in a built site', () => {
  it('comes with its script, its letters and icons, and the licenses of all', () => {
    const { names, read } = written();
    expect(names).toEqual([
      'LICENSE.txt',
      'config.yml',
      'index.html',
      'material-symbols-outlined-latin-wght-normal.woff2',
      'material-symbols-outlined.LICENSE.txt',
      'noto-mono-latin-400-normal.woff2',
      'noto-mono.LICENSE.txt',
      'source-sans-3-latin-wght-normal.woff2',
      'source-sans-3.LICENSE.txt',
      'sveltia-cms.js',
    ]);
    expect(read('LICENSE.txt')).toContain('MIT');
    const fonts = read('sveltia-cms.js').match(/url\([^)]*woff2\)/g);
    expect(fonts?.map((url) => url.slice(4, -1)).toSorted()).toEqual(
      names.filter((name) => name.endsWith('.woff2')),
    );
    expect(read('sveltia-cms.js')).not.toMatch(/jsdelivr|sourceMappingURL/);
  });

  it('says in its settings that nobody has named the repository', () => {
    const { read } = written();
    expect(read('config.yml')).toMatch(/^# .*CMS_REPO/);
    expect(parse(read('config.yml')).backend.repo).toBe('owner/repository');
    const named = written({}, { CMS_REPO: 'practice/blog' });
    expect(parse(named.read('config.yml')).backend.repo).toBe('practice/blog');
  });

  it('knows the address of the site’s picture under a path', () => {
    const { read } = written({}, { BASE_PATH: '/blog' });
    expect(parse(read('config.yml')).logo.src).toBe('/blog/favicon.svg');
  });

  it('writes the name of the blog into its page as text', () => {
    const name = (valid: string) => valid.replace('Close Reading', 'Ted <script> & Co');
    const { read } = written({ 'practice.json': name });
    expect(read('index.html')).toContain('<title>Ted &lt;script> &amp; Co: editor</title>');
  });

  it('is left out when CMS says so', () => {
    const folder = writeContent();
    finish(folder, {}, { CMS: 'off' });
    expect(fs.readdirSync(folder)).not.toContain('admin');
  });
});
