import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { filesIn, sites } from './pages.ts';

const [unconfigured, configured] = sites;
const OFF_LIMITS = /(?<![\w-])admin\//;

describe.each([configured])('on the $name site, the editor', (site) => {
  const read = (file: string) => fs.readFileSync(path.join(site.folder, file), 'utf8');

  it('is there with all its files', () => {
    for (const name of ['index.html', 'config.yml', 'sveltia-cms.js']) {
      expect(site.files).toContain(`admin/${name}`);
    }
    expect(parse(read('admin/config.yml')).logo.src).toBe(`${site.basePath}favicon.svg`);
  });

  it('loads its one script from beside its page, and asks to stay out of indexes', () => {
    const page = read('admin/index.html');
    expect(page.match(/(?:src|href)="[^"]*"/g)).toEqual([
      'href="config.yml"',
      'src="sveltia-cms.js"',
    ]);
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  it('is linked from no page and named in no list', () => {
    const linking = site.pages.filter(({ links }) =>
      links.some(({ href }) => OFF_LIMITS.test(href)),
    );
    expect(linking.map(({ file }) => file)).toEqual([]);
    const lists = site.files.filter((file) => /^[^/]+\.(?:xml|txt|json)$/.test(file));
    expect(lists).toContain('robots.txt');
    expect(lists.filter((file) => OFF_LIMITS.test(read(file)))).toEqual([]);
  });

  it('has a policy that allows its own script, GitHub and no other host', () => {
    const rule = rulesOf(site.root).find((text) => text.startsWith(`${site.basePath}admin/*\n`))!;
    expect(rule).toContain('X-Robots-Tag: noindex');
    const [, policy = ''] = /\n {2}Content-Security-Policy: (.*)/.exec(rule) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy.match(/https?:[^\s;]*/g)).toEqual([
      'https://api.github.com',
      'https://github.com',
    ]);
    expect(policy).not.toMatch(/unsafe-eval|\*/);
    expect(read('admin/index.html')).toContain(policy.replace(";frame-ancestors 'none'", ''));
  });
});

describe('where nobody asked for the editor', () => {
  it('nothing of it is in the site', () => {
    const { root, folder } = unconfigured;
    expect(filesIn(folder)).toContain('index.html');
    expect(filesIn(root).filter((file) => OFF_LIMITS.test(file))).toEqual([]);
    expect(rulesOf(root).join('\n\n')).not.toMatch(/admin|unsafe-inline|github/);
  });
});

/** The rules of the host's headers, each with its pattern on the first line. */
function rulesOf(root: string): string[] {
  return fs.readFileSync(path.join(root, '_headers'), 'utf8').split('\n\n');
}
