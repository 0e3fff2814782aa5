import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { VALID } from '../unit/sample-files.ts';
import { edit } from '../site/content-copies.ts';
import { filesIn } from '../site/pages.ts';

const run = promisify(execFile);
/** A copy of the project, in which a developer may do what the project itself is to be spared. */
const project = path.resolve('.cache/tests/project');
const component = path.join(project, 'src/components/article/Hello.astro');
const dist = path.join(project, 'dist');
const bytesOf = (folder: string) =>
  filesIn(folder).map((file) => [file, fs.readFileSync(path.join(folder, file), 'base64')]);

/** Builds the copy: the exit code, and what was said. */
const build = () =>
  run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: project,
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', TODAY: '2026-03-01', SITE_URL: '', BASE_PATH: '', CMS: '' },
      ...{ CONTENT_DIR: '', OUT_DIR: '', CACHE_DIR: '' },
    },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code: Number(code), said: String(stdout) + String(stderr) }),
  );

beforeAll(() => {
  fs.rmSync(project, { recursive: true, force: true });
  fs.mkdirSync(project, { recursive: true });
  for (const name of [
    'src',
    'public',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'astro.config.mjs',
  ]) {
    fs.cpSync(name, path.join(project, name), { recursive: true });
  }
  fs.symlinkSync(path.resolve('node_modules'), path.join(project, 'node_modules'));
  for (const [file, text] of Object.entries(VALID)) {
    fs.mkdirSync(path.dirname(path.join(project, 'content', file)), { recursive: true });
    fs.writeFileSync(path.join(project, 'content', file), text);
  }
  edit(path.join(project, 'content/articles/going-quiet.mdx'), (text) =>
    text.replace('<Practice />', '<Hello>**Hi**</Hello>'),
  );
});

describe('a component that a developer adds', () => {
  it('is refused in an article while there is no file of its name', async () => {
    const { code, said } = await build();
    expect(code).toBe(1);
    expect(said).toMatch(/line \d+, body: <Hello> is not a component an article may use/);
  });

  it('works in an article at once when there is one, with no other file touched', async () => {
    fs.writeFileSync(component, '<aside class="hello"><slot /></aside>\n');
    const { code, said } = await build();
    expect(code, said).toBe(0);
    const page = fs.readFileSync(path.join(dist, 'articles/going-quiet/index.html'), 'utf8');
    expect(page).toMatch(/<aside class="hello">\s*(?:<p>)?<strong>Hi<\/strong>/);
  });

  it('that fails while pages are made leaves the last site as it was', async () => {
    const before = bytesOf(dist);
    expect(before.length).toBeGreaterThan(10);
    fs.writeFileSync(component, '---\nthrow new Error("It fails.");\n---\n\n<slot />\n');
    const { code, said } = await build();
    expect(code).toBe(1);
    expect(said).toContain('It fails.');
    expect(bytesOf(dist)).toEqual(before);
  });
});
