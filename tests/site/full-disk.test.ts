import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyContent, edit } from './content-copies.ts';
import { filesIn } from './pages.ts';

const folder = path.resolve('.cache/tests/full-disk');
const good = path.join(folder, 'good');
const disk = path.join(folder, 'disk');
const after = path.join(folder, 'after');
const env = {
  ...process.env,
  CONTENT_DIR: '',
  CACHE_DIR: path.join(folder, 'cache'),
  SITE_URL: 'https://blog.example.com',
  CMS: 'off',
};
const command = `'${process.execPath}' src/commands/build.ts`;
const mayMount =
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

beforeAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(disk, { recursive: true });
  env.CONTENT_DIR = copyContent('full-disk');
  const stdio = 'ignore';
  execFileSync(process.execPath, ['src/commands/build.ts'], {
    env: { ...env, OUT_DIR: good },
    stdio,
  });
  // So that no page of the next build is like one of the last.
  edit(path.join(env.CONTENT_DIR, 'practice.json'), (text) =>
    text.replace(/"blogTitle": "/, '$&New '),
  );
}, 60_000);

// The first is full while pages are written, the second while the index is.
describe.each([200, 1000])('a build on a disk with %d kB left', (left) => {
  let result: { status: number | null; stderr: string };
  beforeAll(() => {
    fs.rmSync(after, { recursive: true, force: true });
    result = mayMount ? buildOnSmallDisk(left) : buildWithinLimit();
  }, 60_000);

  it('says so in one sentence, without a stack', () => {
    expect(result.stderr).toMatch(/cannot be written, for the disk is full/);
    expect(result.stderr).toMatch(/Nothing was built; the last good site stays as it was/);
    expect(result.stderr).not.toMatch(/^\s+at /m);
    expect(result.status).toBe(1);
  });

  it('loses nothing and leaves nothing', () => {
    const before = contents(good);
    expect(before.length).toBeGreaterThan(20);
    expect(contents(path.join(after, 'site'))).toEqual(before);
    expect(fs.readdirSync(after)).toEqual(['site']);
  });
});

/** The disk exists for this command alone; what is left on it is copied. */
function buildOnSmallDisk(left: number) {
  const script = `
    mount -t tmpfs -o size=64m tmpfs '${disk}' && cp -r '${good}' '${disk}/site' || exit 2
    used=$(df -k '${disk}' | tail -1 | awk '{ print $3 }')
    mount -o remount,size=$((used + ${left}))k '${disk}' || exit 3
    ${command}; status=$?
    cp -r '${disk}' '${after}'; exit $status`;
  return spawnSync('unshare', ['-rm', 'sh', '-c', script], {
    env: { ...env, OUT_DIR: path.join(disk, 'site') },
    encoding: 'utf8',
  });
}

/** Where nobody may mount a disk, no file may be longer than 32 kB. */
function buildWithinLimit() {
  fs.mkdirSync(after);
  fs.cpSync(good, path.join(after, 'site'), { recursive: true });
  return spawnSync('sh', ['-c', `ulimit -f 64; exec ${command}`], {
    env: { ...env, OUT_DIR: path.join(after, 'site') },
    encoding: 'utf8',
  });
}

function contents(from: string): string[] {
  return filesIn(from).map(
    (file) => `${file} ${fs.readFileSync(path.join(from, file)).toString('base64')}`,
  );
}
