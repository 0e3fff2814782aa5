import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../build-sites.ts';
import { copyContent, edit } from './content-copies.ts';
import { filesIn } from './pages.ts';

const TIMES = 20;
const TODAY = '2026-12-31';
const name = 'interrupted';

/** The page that is changed. */
const ABOUT = path.posix.join(
  (process.env['BASE_PATH'] ?? '').replace(/^\//, ''),
  'about/index.html',
);

/** Kills the build of a changed site at moments spread over the whole of it. */
describe('a build that is killed', () => {
  let root: string;
  let copy: string;
  let folder: string;
  let good: Record<string, string>;
  let next: Record<string, string>;
  let milliseconds: number;
  let env: Record<string, string>;

  beforeAll(async () => {
    env = {
      CONTENT_DIR: copyContent(name),
      TODAY,
      SITE_URL: 'https://blog.example.com',
      CMS: 'off',
    };
    await build(name, env);
    const started = performance.now();
    ({ root, folder } = await build(name, env));
    milliseconds = performance.now() - started;
    good = hashes(root);
    copy = `${root}-copy`;
    fs.rmSync(copy, { recursive: true, force: true });
    fs.cpSync(root, copy, { recursive: true });
    edit(path.join(env['CONTENT_DIR']!, 'pages/about.mdx'), (text) =>
      text.concat('\nA line for whoever reads to the end.\n'),
    );
    next = hashes((await build(`${name}-other`, env)).root);
    expect(next).not.toEqual(good);
  }, 60_000);

  it(`leaves the last good site whole, ${TIMES} times`, async () => {
    const random = seeded(20);
    for (let time = 0; time < TIMES;) {
      // Up to its last tenth, for a build that ends is none that was killed.
      const moment = milliseconds * 0.9 * ((time + random()) / TIMES);
      const wasKilled = await wasKilledAfter(moment);
      const left = hashes(root);
      if (wasKilled && left[ABOUT] === good[ABOUT]) {
        time++;
        expect(left, `killed after ${Math.round(moment)} ms`).toEqual(good);
      } else {
        // It was quicker than the one that was timed, and had put its site in place.
        expect(left).toEqual(next);
        milliseconds *= 0.8;
        fs.rmSync(root, { recursive: true });
        fs.cpSync(copy, root, { recursive: true });
      }
    }
  }, 120_000);

  it('is no hindrance to the next build', async () => {
    await build(name, env);
    expect(fs.readFileSync(path.join(folder, 'about/index.html'), 'utf8')).toContain(
      'A line for whoever reads to the end.',
    );
    const other = await build(`${name}-other`, env);
    expect(hashes(root)).toEqual(hashes(other.root));
    const beside = fs.readdirSync(path.dirname(root));
    expect(beside.filter((file) => file.startsWith(`${name}.`))).toEqual([]);
  });

  it('between the two renames is repaired by the next, even from broken content', async () => {
    const before = hashes(root);
    fs.renameSync(root, `${root}.last`);
    const topics = path.join(env['CONTENT_DIR']!, 'topics.json');
    edit(topics, (text) => text.slice(0, 20));
    await expect(build(name, env)).rejects.toThrow();
    expect(hashes(root)).toEqual(before);
  });

  async function wasKilledAfter(moment: number): Promise<boolean> {
    const child = spawn(process.execPath, ['src/commands/build.ts'], {
      stdio: 'ignore',
      env: { ...process.env, ...env, OUT_DIR: root },
    });
    const exit = once(child, 'exit') as Promise<[number | null, string | null]>;
    await Promise.race([pause(moment), exit]);
    child.kill('SIGKILL');
    const [, signal] = await exit;
    return signal === 'SIGKILL';
  }
});

function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder).map((file) => {
      const bytes = fs.readFileSync(path.join(folder, file));
      return [file, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}

/** Numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
