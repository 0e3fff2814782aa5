import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Environment } from '#environment';
import { ContentProblems } from '#evidence/problems';

/**
 * Builds beside the last site and takes its place only when everything is done, so that a build
 * that fails leaves the last one as it was. To be listed last.
 *
 * Under a base path the pages are put into a folder of that name, as a host serves them.
 */
export function wholeBuild(environment: Environment): AstroIntegration {
  const { outDir, basePath } = environment;
  const next = `${outDir}.next`;
  const last = `${outDir}.last`;
  return {
    name: 'whole-build',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        // A build that was killed between its two renames left the last site here.
        if (fs.existsSync(last) && !fs.existsSync(outDir)) fs.renameSync(last, outDir);
        refuseFolderOfOthers(environment);
        for (const left of [next, last]) fs.rmSync(left, { recursive: true, force: true });
        updateConfig({ outDir: pathToFileURL(`${next}${basePath}`) });
      },
      'astro:build:done': () => {
        // Two renames, so that no moment shows half a site; removing it takes longer.
        if (fs.existsSync(outDir)) fs.renameSync(outDir, last);
        fs.renameSync(next, outDir);
        fs.rmSync(last, { recursive: true, force: true });
      },
    },
  };
}

/** A file that is in every built site and in hardly any other folder. */
const BUILD_MARKER = '_headers';

/** @throws {ContentProblems} when the folder that would be replaced contains anything but a site */
function refuseFolderOfOthers({ outDir, contentDir, cacheDir }: Environment): void {
  const refuse = (message: string) => {
    const advice = 'A build replaces the whole folder. Choose a folder of its own, like dist.';
    throw new ContentProblems([
      { file: 'environment', place: 'OUT_DIR', message: `${outDir} ${message}. ${advice}` },
    ]);
  };
  const others = [contentDir, cacheDir, process.cwd()];
  if (others.some((other) => isWithin(other, outDir)) || isWithin(outDir, contentDir)) {
    refuse('contains the content or the project, or is inside the content');
  }
  const stat = fs.statSync(outDir, { throwIfNoEntry: false });
  if (stat && !stat.isDirectory()) refuse('is a file');
  if (
    stat &&
    fs.readdirSync(outDir).length > 0 &&
    !fs.existsSync(path.join(outDir, BUILD_MARKER))
  ) {
    refuse('contains files that no build made');
  }
}

function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || !(way.startsWith('..') || path.isAbsolute(way));
}

/** The folder that a host serves, for a build whose pages go to `dir`. */
export function hostFolder(dir: URL, basePath: string): string {
  return fileURLToPath(new URL('../'.repeat(basePath.split('/').length - 2) || './', dir));
}
