import fs from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { beforeEach, describe, expect, it } from 'vitest';
import { readEnvironment } from '#environment';
import { wholeBuild } from '#integrations/whole-build';

const outDir = path.resolve('.cache/tests/whole-build/site');
const put = (folder: string, words: string) => {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, '_headers'), words);
};
const shown = () => fs.readFileSync(path.join(outDir, '_headers'), 'utf8');

describe('a build that stands beside the last site', () => {
  let hooks: Required<AstroIntegration['hooks']>;

  beforeEach(() => {
    fs.rmSync(path.dirname(outDir), { recursive: true, force: true });
    const { hooks: own } = wholeBuild(readEnvironment({ OUT_DIR: outDir }));
    hooks = own as typeof hooks;
  });

  const begin = () =>
    hooks['astro:config:setup']({ command: 'build', updateConfig: () => ({}) } as never);
  const end = () => hooks['astro:build:done']({} as never);

  it('takes its place at the end, and leaves nothing beside it', async () => {
    put(outDir, 'the last');
    await begin();
    put(`${outDir}.next`, 'the next');
    expect(shown()).toBe('the last');
    await end();
    expect(shown()).toBe('the next');
    expect(fs.readdirSync(path.dirname(outDir))).toEqual(['site']);
  });

  it('gives back the last site after one that was killed between its two renames', async () => {
    put(`${outDir}.last`, 'the last');
    put(`${outDir}.next`, 'the next');
    await begin();
    expect(shown()).toBe('the last');
    expect(fs.readdirSync(path.dirname(outDir))).toEqual(['site']);
  });
});
