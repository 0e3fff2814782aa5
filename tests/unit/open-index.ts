import fs from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import type { Engine, Pagefind } from '#search/client/engine';
import { engine } from '#search/client/engine';

/** Has what Pagefind fetches read from a folder, until `vi.unstubAllGlobals()`. */
export function fetchFrom(bundle: string): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.replace(/^.*\/pagefind\//, '').replace(/\?.*$/, '');
    return new Response(fs.readFileSync(path.join(bundle, file)));
  });
}

/** The search over an index on disk, with Pagefind's own interface as in a browser. */
export async function openIndex(bundle: string): Promise<Engine> {
  fetchFrom(bundle);
  const pagefind = (await import(path.join(bundle, 'pagefind.js'))) as Pagefind;
  const file = JSON.parse(fs.readFileSync(path.join(bundle, 'words.json'), 'utf8'));
  return engine(
    {
      createInstance: (options) => pagefind.createInstance({ ...options, basePath: '/pagefind/' }),
    },
    file,
  );
}
