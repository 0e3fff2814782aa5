import fs from 'node:fs';
import path from 'node:path';

/** A new folder beside the finished site, where the next one is built. */
export function stagingFor(outDir: string): string {
  const staging = `${outDir}.next`;
  fs.rmSync(staging, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(staging), { recursive: true });
  return staging;
}

/** Puts a complete build in the place of the last one, by two renames. */
export function adoptStaging(staging: string, outDir: string): void {
  const last = `${outDir}.last`;
  fs.rmSync(last, { recursive: true, force: true });
  if (fs.existsSync(outDir)) fs.renameSync(outDir, last);
  fs.renameSync(staging, outDir);
  fs.rmSync(last, { recursive: true, force: true });
}

/** Brings back the last site, should a build have been cut off between the two renames. */
export function recoverLastBuild(outDir: string): void {
  const last = `${outDir}.last`;
  if (!fs.existsSync(outDir) && fs.existsSync(last)) fs.renameSync(last, outDir);
}
