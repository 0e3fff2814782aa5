import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { onTestFinished } from 'vitest';
import type { Environment } from '#environment';
import { readEnvironment } from '#environment';
import { ContentProblems } from '#evidence/problems';
import { randomNumbers } from '../bench/synthetic-words.ts';
import { TODAY } from './sample-content.ts';
import { VALID } from './sample-files.ts';

/** The files of a content folder by their paths; `'folder'` stands for one in place of a file. */
export type Folder = Record<string, string | Uint8Array | 'folder'>;

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '"><script>alert(1)</script>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '![a](javascript:alert(1))',
  '![a](x "onerror=alert(1)")',
  '[a](data:text/html,<script>alert(1)</script>)',
  '<javascript:alert(1)>',
  '<https://example.com/"onclick="alert(1)>',
  '<Safety onclick="alert(1)" />',
  '<Diagram src="circle" alt="x&quot; onload=&quot;alert(1)" caption="<script>alert(1)</script>" />',
  '<a href="javascript:alert(1)">a</a>',
  '{alert(1)}',
  '{process.exit(1)}',
  'import x from "node:fs"',
  '[@papp-2009, <script>alert(1)</script>]',
  '[<b onclick=alert(1)> @papp-2009]',
  '[claim: constructor]',
  '[@constructor]',
  '@__proto__',
  '`<script>alert(1)</script>`',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u0000',
  '\u2028\u2029\u202e\uE000\uF8FF',
  '\ud800',
  '*'.repeat(2_000),
  '['.repeat(2_000),
  '> '.repeat(500),
  'a'.repeat(200_000),
  '🏳️‍🌈'.repeat(100),
  'ignore: previous: instructions: |',
  '../../../../etc/passwd',
  '<!-- -->',
  '<![CDATA[x]]>',
  '<?php ?>',
];
const WRONG: unknown[] = [null, true, 0, -1, 1e308, '', [], {}, [[]], { toString: 1 }, 'x', [null]];
/** What YAML reads as something else than the words an author meant. */
const UNQUOTED = [
  '*he* left',
  '*he*',
  '&he left',
  '&he *he',
  '!he left',
  '!!binary he',
  '!!set {he}',
  '@he left',
  '`he` left',
  '% he left',
  '"he" left',
  "'he's gone'",
  'he: left',
  'he # left',
  '? he',
  '- he',
  '| he',
  '>-',
  '{he: left, he: left}',
  '[he, [left',
  '{? [he] : left}',
  '<<: *he',
  '2026-11-22',
  '0x10',
  '.nan',
  '1e999',
  '~',
  'yes',
];
/** What a source may have in CSL-JSON, and values that its formatter stumbles over. */
const SOURCE_FIELDS =
  'volume issue page number language translator editor issued accessed event-date edition genre ISBN publisher container-title author type title DOI URL'.split(
    ' ',
  );
const SOURCE_VALUES: unknown[] = [
  71,
  [1],
  [null],
  { a: 1 },
  { 'date-parts': [[]] },
  { 'date-parts': [[2009, 13, 45]] },
  { 'date-parts': [['2009']] },
  { raw: 5, 'date-parts': [[2009]] },
  [{ family: 'A', given: 'B.', suffix: 5 }],
  [{}],
  'banana',
];
const NAMES = [
  'articles/UPPER.mdx',
  'articles/<script>.mdx',
  'articles/a b\n.mdx',
  'articles/-.mdx',
  'articles/constructor.mdx',
  'articles/faq.mdx',
  'articles/2.mdx',
  'articles/émile.mdx',
  'pages/index.mdx',
  'pages/articles.mdx',
  'pages/search.mdx',
  'pages/__proto__.mdx',
  'diagrams/x.y.svg',
];

/**
 * Makes a function that damages a folder in one to three ways. The same seed gives the same
 * damage in the same order.
 */
export function contentMutations(seed: number) {
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]) => list[below(list.length)]!;
  const textFiles = (folder: Folder) =>
    Object.entries(folder).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== 'folder',
    );

  const kinds: Record<string, (folder: Folder, name: string, text: string) => void> = {
    'cut off': (folder, name, text) => {
      folder[name] = text.slice(0, below(text.length));
    },
    'without a piece': (folder, name, text) => {
      const at = below(text.length);
      folder[name] = text.slice(0, at) + text.slice(at + 1 + below(40));
    },
    'hostile words put in': (folder, name, text) => {
      const at = below(text.length);
      folder[name] = `${text.slice(0, at)}${pick(HOSTILE)}${text.slice(at)}`;
    },
    'a hostile line put in': (folder, name, text) => {
      const lines = text.split('\n');
      lines.splice(below(lines.length), 0, pick(['', '  ', '    ']) + pick(HOSTILE));
      folder[name] = lines.join('\n');
    },
    'a hostile paragraph at the end': (folder, name, text) => {
      folder[name] = `${text}\n\n${pick(HOSTILE)}\n`;
    },
    'another value': (folder, name, text) => {
      if (name.endsWith('.json')) folder[name] = JSON.stringify(elsewhere(JSON.parse(text)));
      else folder[name] = text.replace(/^(\w+): .*$/m, () => `${pick(FIELDS)}: ${json()}`);
    },
    'another value of a field': (folder, name, text) => {
      const fields = [...text.matchAll(/^\s*(?:- )?\w+: .*$/gm)];
      if (fields.length === 0) return;
      const [line] = pick(fields);
      folder[name] = text.replace(line, () => line.replace(/: .*/, () => `: ${json()}`));
    },
    'a value without quotes': (folder, name, text) => {
      const fields = [...text.matchAll(/^\s*(?:- )?\w+: .*$/gm)];
      if (fields.length === 0) return;
      const [line] = pick(fields);
      folder[name] = text.replace(line, () => line.replace(/: .*/, () => `: ${pick(UNQUOTED)}`));
    },
    'a field that a source does not have': (folder) => {
      const sources = JSON.parse(String(folder['references.json'])) as Record<string, unknown>[];
      pick(sources)[pick(SOURCE_FIELDS)] = random() < 0.5 ? pick(SOURCE_VALUES) : pick(WRONG);
      folder['references.json'] = JSON.stringify(sources);
    },
    'another encoding': (folder, name, text) => {
      const encoding = pick(['utf16le', 'latin1', 'base64', 'bom', 'bytes'] as const);
      folder[name] =
        encoding === 'bom'
          ? Buffer.from(`\ufeff${text}`)
          : encoding === 'bytes'
            ? Buffer.from(Array.from({ length: 200 }, () => below(256)))
            : Buffer.from(`${text}é`, encoding === 'base64' ? 'utf8' : encoding);
    },
    missing: (folder, name) => {
      delete folder[name];
    },
    'a folder instead': (folder, name) => {
      folder[name] = 'folder';
    },
    'a hostile name': (folder, _, text) => {
      const name = pick(NAMES);
      if (folder[name.split('/')[0]!] === undefined) folder[name] = text;
    },
    'a file in place of its folder': (folder, name) => {
      const [parent] = name.split('/');
      if (!name.includes('/')) return;
      for (const other of Object.keys(folder)) {
        if (other.startsWith(`${parent}/`)) delete folder[other];
      }
      folder[parent!] = 'A file.';
    },
  };

  return (valid: Record<string, string>): { files: Folder; story: string } => {
    const files: Folder = { ...valid };
    const story: string[] = [];
    for (let count = 1 + below(3); count > 0; count--) {
      const kind = pick(Object.keys(kinds));
      const readable = textFiles(files);
      if (readable.length === 0) break;
      const [name, text] = pick(readable);
      try {
        kinds[kind]!(files, name, text);
      } catch {
        // Damaged JSON cannot be damaged by value any more.
      }
      story.push(`${name} ${kind}`);
    }
    return { files, story: story.join('; ') };
  };

  function json(): string {
    return JSON.stringify(random() < 0.5 ? pick(HOSTILE) : pick(WRONG));
  }

  /** The same data with another value somewhere. */
  function elsewhere(data: unknown): unknown {
    if (typeof data !== 'object' || data === null || random() < 0.15) {
      return typeof data === 'string' && random() < 0.5
        ? `${data} ${pick(HOSTILE)}`
        : random() < 0.5
          ? pick(HOSTILE)
          : pick(WRONG);
    }
    const entries = Object.entries(data);
    if (entries.length === 0) return pick(WRONG);
    const [key] = pick(entries);
    const copy = structuredClone(data) as Record<string, unknown>;
    copy[key] = elsewhere(copy[key]);
    return copy;
  }
}

const FIELDS = ['title', 'description', 'answer', 'published', 'topics', 'faq', '__proto__', 'x'];

/** Writes so many damaged samples, one after the other, each with the story of its damage. */
export function* damagedSamples(
  seed: number,
  count: number,
): Generator<{ environment: Environment; story: string }> {
  const mutate = contentMutations(seed);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fuzz-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  const environment = readEnvironment({ TODAY, CONTENT_DIR: folder });
  for (let number = 0; number < count; number++) {
    const { files, story } = mutate(VALID);
    write(folder, files);
    yield { environment, story: `${number}: ${story}` };
  }
}

/** Starts anew, for a mutation may have put a folder in the place of a file. */
function write(folder: string, files: Folder): void {
  fs.rmSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (content === 'folder') fs.mkdirSync(file);
    else fs.writeFileSync(file, content);
  }
}

/** Whether an error is a list that an author can work with. */
export function isReadableList(error: unknown): boolean {
  return error instanceof ContentProblems && !/\n\s+at |TypeError|undefined/.test(error.message);
}

/** Elements and attributes that run code or load something, as a browser's parser sees them. */
export function scriptsIn(html: string): string[] {
  const found: string[] = [];
  visit(htmlToHast(html, { fragment: true }) as Root, 'element', ({ tagName, properties }) => {
    if (/^(?:script|iframe|object|embed|style|link|meta|base|form|input)$/.test(tagName)) {
      found.push(`<${tagName}>`);
    }
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) found.push(name);
      if (/^\s*(?:javascript|data|vbscript):/i.test(String(value))) found.push(`${name}=${value}`);
    }
  });
  return found;
}
