import fs from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { attribute, rawText } from './elements.ts';
import type { Page } from './page.ts';
import type { Site } from './pages.ts';
import { closest, metas } from './page.ts';
import { sites } from './pages.ts';

/** Attributes whose address a browser loads by itself. */
const LOADED = ['src', 'srcset', 'poster', 'data', 'background', 'ping', 'action', 'formaction'];
/** Kinds of `<link>` that only say something and load nothing. */
const SILENT_LINKS = /^(?:canonical|alternate|author|license|me|next|prev)$/;

describe.each(sites)('on the $name site', (site) => {
  it('only the search runs a script, a file of its own, and the home page the line that leads there', () => {
    const faults = site.pages.flatMap((page) =>
      page.scripts.flatMap((script) => {
        if (page.file === 'index.html') return homeScriptFaults(rawText(script));
        if (page.file !== 'search/index.html') return [`${page.file} runs a script. Remove it.`];
        const isFile = /\/_astro\/[^/]+\.js$/.test(attribute(script, 'src'));
        const isInside = closest(page, script, ({ tagName }) => tagName === 'body');
        return isFile && isInside && !rawText(script) ? [] : [`${page.file}: ${rawText(script)}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('no attribute carries a style or a script', () => {
    expect(site.pages.flatMap(attributeFaults)).toEqual([]);
  });

  it('nothing is loaded from anywhere else', () => {
    expect(site.pages.flatMap((page) => loadedFaults(site, page))).toEqual([]);
  });

  it('no style sheet loads anything from anywhere else', () => {
    const sheets = [
      ...site.pages.map(({ file, style }) => ({ file, style })),
      ...site.files
        .filter((file) => /\.(?:css|svg)$/.test(file) && !file.startsWith('pagefind/'))
        .map((file) => ({
          file,
          style: fs.readFileSync(path.join(site.folder, file), 'utf8'),
        })),
    ];
    const faults = sheets.flatMap(({ file, style }) =>
      [...style.matchAll(/url\(\s*["']?([^)"']*)|@import[^;]*/g)]
        .filter(
          ([whole, address = '']) => whole.startsWith('@') || !/^(?:\/(?!\/)|#)/.test(address),
        )
        .map(
          ([whole]) => `${file}: ${whole} is loaded. Draw it in CSS or keep the file on the site.`,
        ),
    );
    expect(faults).toEqual([]);
  });

  it('every page asks browsers not to say where a reader came from', () => {
    const talkative = site.pages.filter((page) => metas(page, 'referrer').join() !== 'no-referrer');
    expect(
      talkative.map(({ file }) => file),
      'add <meta name="referrer" content="no-referrer"> to these',
    ).toEqual([]);
  });
});

/** What is typed goes into the fragment of an address of this site, which no host is sent. */
function homeScriptFaults(text: string): string[] {
  return [
    ...(Buffer.byteLength(text) > 400 ? ['the home page’s script has more than 400 bytes'] : []),
    ...(/"#q="\+/.test(text) ? [] : ['carry the words in the fragment']),
    ...(/\?|fetch|send|open|cookie|storage|https?:/i.test(text) ? ['send nothing'] : []),
  ];
}

function attributeFaults({ file, elements }: Page): string[] {
  return elements.flatMap(({ tagName, properties }) =>
    Object.entries(properties).flatMap(([name, value]) => {
      if (name === 'style') return [`${file}: <${tagName} style>. Move it to the style sheet.`];
      if (/^on/i.test(name)) return [`${file}: <${tagName} ${name}> runs a script. Remove it.`];
      if (/^\s*(?:javascript|data|vbscript):/i.test(String(value))) {
        return [`${file}: <${tagName} ${name}> holds code. Write an address.`];
      }
      return [];
    }),
  );
}

function loadedFaults(site: Site, page: Page): string[] {
  return page.elements
    .flatMap((element) => addressesIn(element))
    .filter((address) => new URL(address, page.url).origin !== site.origin)
    .map((address) => `${page.file} loads ${address}. Keep a copy on the site, or leave it out.`);
}

function addressesIn(element: Element): string[] {
  const rel = attribute(element, 'rel');
  const links =
    /^(?:link|image|use)$/.test(element.tagName) && !(rel && SILENT_LINKS.test(rel))
      ? [attribute(element, 'href'), attribute(element, 'xlink:href')]
      : [];
  const sources = LOADED.flatMap((name) => attribute(element, name).split(/\s*,\s+|\s+[\d.]+[xw]/));
  return [...links, ...sources].filter(Boolean);
}
