import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, FIXTURE, TODAY } from '../build-sites.ts';
import { edit } from '../site/content-copies.ts';

const TIMES = 20;
const folder = path.resolve('.cache/tests/content/interrupted');

/** Kills the build of a changed site at moments spread over the whole of it. */
describe('a build that is killed', () => {
  let root: string;
  let good: Record<string, string>;
  let milliseconds: number;

  beforeAll(async () => {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.cpSync(FIXTURE, folder, { recursive: true });
    ({ root } = await build('interrupted', { CONTENT_DIR: folder }));
    const started = performance.now();
    await build('interrupted', { CONTENT_DIR: folder });
    milliseconds = performance.now() - started;
    good = hashes(root);
    edit(path.join(folder, 'pages/about.mdx'), (text) => `${text}\nA line for the last reader.\n`);
  });

  it(`leaves the last good site whole, ${TIMES} times`, async () => {
    for (let time = 0; time < TIMES; time++) {
      // Up to its last tenth, where it may already have put its site in place.
      const moment = milliseconds * 0.9 * ((time + 0.5) / TIMES);
      if (await wasKilledAfter(moment)) {
        expect(hashes(root), `killed after ${Math.round(moment)} ms`).toEqual(good);
      }
    }
  });

  it('is no hindrance to the next build', async () => {
    const site = await build('interrupted', { CONTENT_DIR: folder });
    const about = fs.readFileSync(path.join(site.folder, 'about/index.html'), 'utf8');
    expect(about).toContain('A line for the last reader.');
    expect(fs.existsSync(`${root}.next`)).toBe(false);
  });

  async function wasKilledAfter(moment: number): Promise<boolean> {
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      stdio: 'ignore',
      env: { ...process.env, CONTENT_DIR: folder, OUT_DIR: root, TODAY, NODE_ENV: 'production' },
    });
    const exit = once(child, 'exit') as Promise<[number | null, string | null]>;
    await Promise.race([pause(moment), exit]);
    child.kill('SIGKILL');
    const [, signal] = await exit;
    return signal === 'SIGKILL';
  }
});

function hashes(of: string): Record<string, string> {
  return Object.fromEntries(
    fs
      .readdirSync(of, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [file, createHash('sha256').update(fs.readFileSync(file)).digest('hex')]),
  );
}
