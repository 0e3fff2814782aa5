import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

interface Source {
  file: string;
  text: string;
}
interface Import {
  from: string;
  typesOnly: boolean;
}

const CODE = /\.(?:ts|astro|mjs|css)$/;
const src = filesIn('src').filter(({ file }) => CODE.test(file));
const pure = src.filter(({ file }) => /^src\/(?:domain|rules)\//.test(file));

describe('the table of imports', () => {
  it('sees the files it speaks of', () => {
    expect(pure.length).toBeGreaterThan(25);
    const all = src.flatMap((source) => importsOf(source));
    expect(all.length).toBeGreaterThan(100);
    expect(all.some(({ typesOnly }) => typesOnly)).toBe(true);
  });

  it('lets the domain and the rules know nothing of Astro, the disk and the content', () => {
    expect(
      offenders(
        pure,
        ({ from, typesOnly }) =>
          /^(?:astro(?::|$)|node:)/.test(from) ||
          (/^#(?:content|site)$/.test(from) && !typesOnly) ||
          /^#(?:environment|commands|integrations|components|layouts|styles)\b/.test(from) ||
          // The words of the index are taken apart as the words of a query are.
          /^#search\/(?!knowledge$|query-words$)/.test(from),
      ),
    ).toEqual([]);
  });

  it('lets the domain and the rules know nothing of the clock and the environment', () => {
    const wild =
      /new Date(?:\(\s*\)|(?!\s*\())|\bDate\.now\b|\bperformance\.|\bprocess\b|import\.meta\.env/;
    expect(pure.filter(({ text }) => wild.test(withoutComments(text)))).toEqual([]);
  });

  it('hands components and layouts their content from the page', () => {
    const parts = src.filter(({ file }) => /^src\/(?:components|layouts)\//.test(file));
    expect(parts.length).toBeGreaterThan(10);
    expect(
      offenders(parts, ({ from, typesOnly }) => /^#(?:content|site)$/.test(from) && !typesOnly),
    ).toEqual([]);
  });

  it('keeps pages apart', () => {
    const pages = src.filter(({ file }) => file.startsWith('src/pages/'));
    expect(pages.length).toBeGreaterThan(10);
    expect(
      offenders(pages, ({ from }) => from.startsWith('.') || from.includes('/pages/')),
    ).toEqual([]);
    expect(offenders(src, ({ from }) => /(?:^|\/)pages\//.test(from))).toEqual([]);
  });

  it('reads the environment in one place; others may only hand it on to a process', () => {
    const reading = /(?<!\.\.\.)\bprocess\.env\b(?!\['\w+'\] = )/;
    const readers = src.filter(({ text }) => reading.test(withoutComments(text)));
    // Where a machine keeps its browser says nothing about the site.
    const files = readers.map(({ file }) => file).filter((file) => file !== 'src/bench/browser.ts');
    expect(files).toEqual(['src/environment.ts']);
  });

  it('keeps code out of the content', () => {
    const texts = filesIn('content').filter(({ file }) => /\.mdx?$/.test(file));
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.filter(({ text }) => /^\s*(?:import|export)\s/m.test(text))).toEqual([]);
  });

  it('lets tests of the built site judge it from outside', () => {
    const outside = ['tests/site', 'tests/browser'].flatMap(filesIn);
    expect(outside.length).toBeGreaterThan(4);
    expect(
      offenders(
        // The server and the way to a browser are the site's own, and other searches are asked over
        // the same documents.
        outside.filter(
          ({ file }) =>
            !/^tests\/browser\/(?:servers|chromium|golden-queries(?:\.test)?|other-searches)\.ts$/.test(
              file,
            ),
        ),
        ({ from }) => from.startsWith('#') || /^[./]*\/src\//.test(from),
      ),
    ).toEqual([]);
  });
});

describe('the reading of imports', () => {
  it.each([
    ["import a from '#a';", '#a', false],
    ["import '#a';", '#a', false],
    ["import {\n  a,\n  type B,\n} from '#a';", '#a', false],
    ["export * from '#a';", '#a', false],
    ["const a = await import('#a');", '#a', false],
    ["import type { A } from '#a';", '#a', true],
    ["export type { A } from '#a';", '#a', true],
    ["import { type A, type B } from '#a';", '#a', true],
    ['@import "#a";', '#a', false],
  ])('understands %j', (text, from, typesOnly) => {
    expect(importsOf({ file: 'a.ts', text })).toEqual([{ from, typesOnly }]);
  });
});

function filesIn(folder: string): Source[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => /\.(?:ts|astro|mjs|css|mdx?)$/.test(file))
    .toSorted()
    .map((file) => ({ file, text: fs.readFileSync(file, 'utf8') }));
}

function importsOf({ text }: Source): Import[] {
  const line = /(?:^|\n)\s*(?:@import|import|export)\b([^'";]*?)(?:from\s*)?['"]([^'"\n]+)['"]/g;
  const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g;
  const code = withoutComments(text);
  return [
    ...[...code.matchAll(line)].map(([, names = '', from = '']) => ({
      from,
      typesOnly: isTypesOnly(names.trim()),
    })),
    ...[...code.matchAll(dynamic)].map(([, from = '']) => ({ from, typesOnly: false })),
  ];
}

function isTypesOnly(names: string): boolean {
  if (/^type\b/.test(names)) return true;
  const braces = /^\{(.*)\}$/s.exec(names)?.[1];
  const each = braces?.split(',').filter((name) => name.trim() !== '') ?? [];
  return each.length > 0 && each.every((name) => /^\s*type\s/.test(name));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function offenders(sources: Source[], isForbidden: (line: Import) => boolean): string[] {
  return sources.flatMap((source) =>
    importsOf(source)
      .filter(isForbidden)
      .map(({ from }) => `${source.file} imports ${from}`),
  );
}
