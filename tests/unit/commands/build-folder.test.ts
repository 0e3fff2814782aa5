import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { claimBuildFolder } from '#commands/build-folder';
import { readEnvironment } from '#environment';

/** A folder with some content, a letter of somebody's and a file. */
function place() {
  const at = fs.mkdtempSync(path.join(os.tmpdir(), 'place-'));
  onTestFinished(() => fs.rmSync(at, { recursive: true }));
  for (const folder of ['content/inner', 'letters', 'empty', 'site']) {
    fs.mkdirSync(path.join(at, folder), { recursive: true });
  }
  fs.writeFileSync(path.join(at, 'letters/letter.txt'), 'Dear …');
  fs.writeFileSync(path.join(at, 'site/_headers'), '/*');
  fs.writeFileSync(path.join(at, 'file'), '');
  const claim = (outDir: string) =>
    claimBuildFolder(
      readEnvironment({
        CONTENT_DIR: path.join(at, 'content'),
        CACHE_DIR: path.join(at, 'cache'),
        OUT_DIR: path.resolve(at, outDir),
      }),
    );
  return { at, claim };
}

describe('a build', () => {
  it.each(['new', 'a/new', 'empty', 'site'])('may put its site into %s', (outDir) => {
    const { at, claim } = place();
    claim(outDir)();
    expect(fs.existsSync(path.join(at, `${outDir}.lock`))).toBe(false);
  });

  it.each([
    ['letters', 'holds files that no build made'],
    ['file', 'is a file'],
    ['file/below', 'cannot be written'],
    ['content', 'holds the content'],
    ['content/inner', 'stands in the content'],
    ['.', 'holds the content'],
    [process.cwd(), 'holds the content or the project'],
    [`${process.cwd()}-site`, "begins with the name of the project's folder"],
    ['/proc/site', 'cannot be written'],
    [path.dirname(process.cwd()), 'holds the content or the project'],
  ])('refuses %s, for it %s', (outDir, reason) => {
    const { claim } = place();
    expect(() => claim(outDir)).toThrow(reason);
    expect(() => claim(outDir)).toThrow(/^environment\n {2}OUT_DIR: /);
  });

  it('has the folder to itself until it ends', () => {
    const { claim } = place();
    const release = claim('site');
    expect(() => claim('site')).toThrow('is being written by another build');
    release();
    claim('site')();
  });

  it('waits for another that has its folder outside the project', () => {
    const { claim } = place();
    const release = claim('site');
    expect(() => claim('new')).toThrow('neither is that of another build at work');
    const within = path.resolve('.cache/build-folder-test');
    claim(within)();
    release();
    claim('new')();
  });

  it.each(['site.next', 'site.last'])('does not touch %s that no build left there', (folder) => {
    const { at, claim } = place();
    fs.mkdirSync(path.join(at, folder));
    expect(() => claim('site')).toThrow(`${folder} stands where a build puts its work`);
    fs.writeFileSync(path.join(at, 'site.lock'), '99999999');
    claim('site')();
    expect(fs.existsSync(path.join(at, folder))).toBe(true);
  });

  it('takes over from one that was killed', () => {
    const { at, claim } = place();
    // No system gives out a number so high.
    fs.writeFileSync(path.join(at, 'site.lock'), '99999999');
    claim('site')();
    fs.writeFileSync(path.join(at, 'site.lock'), '');
    claim('site')();
  });
});
