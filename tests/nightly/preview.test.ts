import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alone, TODAY } from '../build-sites.ts';
import { draft } from '../drafts.ts';
import { copyContent, edit } from '../site/content-copies.ts';

const folder = path.resolve('.cache/tests/content/preview');
const write = (name: string, text: string) =>
  fs.writeFileSync(path.join(folder, `articles/${name}.mdx`), text);

/** What a preview showed while somebody wrote in it. */
interface Shown {
  broken: string;
  home: string;
  about: string;
  person: string;
  mended: string;
  overwritten: string;
  created: string;
  output: string;
}

describe('a preview', () => {
  let shown: Shown;

  beforeAll(async () => {
    copyContent('preview');
    fs.writeFileSync(path.join(folder, 'people/example-person.jpg'), 'no portrait');
    fs.writeFileSync(path.join(folder, 'pages/door.png'), 'no door');
    edit(path.join(folder, 'pages/about.mdx'), (text) => `${text}\n![A door](door.png)\n`);
    write('wombat', draft('wombat', 'A <Safety> that never ends.').replace('topics:', 'topic:'));
    shown = await alone(preview);
  }, 600_000);

  afterAll(() => void server?.kill());

  it('starts although a draft is broken, and shows the other pages', () => {
    expect(shown.home).toMatch(/<h1\b/);
  });

  it('shows a badge and all that is wrong in place of the text of the draft', () => {
    expect(shown.broken).toContain('Draft.');
    expect(shown.broken).toMatch(/<li>\s*line 18: .*topic.* is not a field/);
    expect(shown.broken).toMatch(/<li>\s*line 24, body: has a .*Safety/);
  });

  it('names damaged pictures, and shows the pages without them', () => {
    expect(shown.about).toContain('<h1');
    expect(shown.about).toContain('pages/door.png cannot be opened as a picture');
    expect(shown.person).toContain('people/example-person.jpg cannot be opened as a picture');
    expect(shown.person).not.toContain('alt="Portrait');
  });

  it('has a bar with the list on every page', () => {
    for (const html of [shown.broken, shown.home]) {
      const [, bar = ''] = /id="content-problems"([^]*?)<\/aside>/.exec(html) ?? [];
      expect(bar).toMatch(/Fix 2 of \d+ before the next build/);
      expect(bar).toMatch(/articles\/wombat\.mdx\n\s+line 18: /);
    }
  });

  it('shows the text once the draft is saved without the faults', () => {
    expect(shown.mended).toContain('The wombat is mended.');
    expect(shown.mended).toContain('Draft.');
    expect(shown.mended).not.toContain('articles/wombat.mdx\n');
  });

  it('shows a draft that is overwritten and one that is new in the same moment', () => {
    expect(shown.overwritten).toContain('The wombat is another.');
    expect(shown.created).toContain('A new wombat.');
  });

  it('says nothing of what it could not do meanwhile', () => {
    expect(shown.output).toContain('[200] /articles/wombat/');
    expect(shown.output).not.toMatch(/is empty|not loaded|Stack trace|\[ERROR\]/);
  });
});

const ENV = { NODE_ENV: '', CONTENT_DIR: folder, TODAY, SITE_URL: '', BASE_PATH: '', CMS: '' };

let server: ChildProcess | undefined;

async function preview(): Promise<Shown> {
  const port = await freePort();
  server = spawn(
    process.execPath,
    [
      'node_modules/astro/bin/astro.mjs',
      'dev',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--ignore-lock',
    ],
    // Astro leaves its pages out of a server that runs in Vitest.
    { env: { ...process.env, ...ENV, VITEST: undefined } },
  );
  let output = '';
  for (const stream of [server.stdout!, server.stderr!])
    stream.on('data', (text) => (output += stripVTControlCharacters(String(text))));
  const show = (address: string, words: string) => {
    if (server?.exitCode !== null) throw new Error(output);
    return until(`http://127.0.0.1:${port}${address}`, words);
  };
  try {
    const broken = await show('/articles/wombat/', 'content-problems');
    const home = await show('/', 'content-problems');
    const about = await show('/about/', 'content-problems');
    const person = await show('/people/example-person/', 'content-problems');
    write('wombat', draft('wombat', 'The wombat is mended.'));
    const mended = await show('/articles/wombat/', 'The wombat is mended.');
    write('wombat', draft('wombat', 'The wombat is another.'));
    write('newborn', draft('newborn', 'A new wombat.'));
    const overwritten = await show('/articles/wombat/', 'The wombat is another.');
    const created = await show('/articles/newborn/', 'A new wombat.');
    return { broken, home, about, person, mended, overwritten, created, output };
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  }
}

/** A page once it holds these words. */
async function until(address: string, words: string): Promise<string> {
  let html = '';
  for (const end = Date.now() + 120_000; Date.now() < end; await wait(500)) {
    html = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    if (html.includes(words)) return html;
  }
  throw new Error(`${address} never showed “${words}”. It ends with:\n${html.slice(-500)}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
