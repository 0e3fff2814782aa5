import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { tellOfLoading } from '#integrations/content-refresh';
import type { ContentReport } from '#reader/read-content';

/** An entry to store. One with a body becomes a module, compiled whether a page shows it or not;
 * one with a file may name pictures beside it. */
export interface Entry {
  id: string;
  data: object;
  /** Path below the content folder. */
  file?: string;
  body?: string;
}

/**
 * A loader of what the check of the content has read: it stores what is valid and ignores the rest,
 * because the check lists every problem at once, with its line. Astro's own loaders stop at the first.
 *
 * @param contentDir absolute path of the content folder
 * @param entriesOf gives the entries; `isPreview` in `astro dev`, where drafts show
 */
export function contentLoader(
  name: string,
  contentDir: string,
  entriesOf: (report: ContentReport, isPreview: boolean) => Entry[],
): Loader {
  return {
    name,
    load: async ({ config, store, generateDigest, parseData, refreshContextData, watcher }) => {
      tellOfLoading(refreshContextData);
      // Loaders have their modules to themselves, and share only the configuration with the check.
      const check = config.integrations.find(({ hooks }) => hooks['content:report']);
      const entries = entriesOf(await check!.hooks['content:report']!(), watcher !== undefined);
      const ids = new Set(entries.map(({ id }) => id));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const { id, data, file, body } of entries) {
        const entry = { id, data: data as Record<string, unknown> };
        const digest = generateDigest(JSON.stringify([data, body, contentDir]));
        if (file === undefined) {
          store.set({ ...entry, digest });
          continue;
        }
        const at = path.join(contentDir, file);
        const filePath = path.relative(config.root.pathname, at);
        // Finds the pictures that the fields name.
        const parsed = await parseData({ ...entry, filePath: at });
        const text = body === undefined ? {} : { body, deferredRender: true };
        store.set({ id, data: parsed, filePath, digest, ...text });
      }
    },
  };
}
