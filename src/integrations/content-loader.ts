import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { tellOfLoading } from '#integrations/content-refresh';
import type { ContentReport } from '#reader/read-content';

/** An entry to store. One with a file may name pictures beside it. */
export interface Entry<Data extends object> {
  id: string;
  data: Data;
  /** Path below the content folder. */
  file?: string;
  /** Whether its file becomes a module, compiled whether a page shows it or not. */
  isText?: boolean;
}

/** Makes entries of what the check has read; `isPreview` in `astro dev`, where drafts show. */
export type EntriesOf<Data extends object> = (
  report: ContentReport,
  isPreview: boolean,
) => Entry<Data>[];

/**
 * A loader of what the check of the content has read: it stores what is valid and ignores the rest,
 * because the check lists every problem at once, with its line. Astro's own loaders stop at the
 * first.
 *
 * @param contentDir absolute path of the content folder
 */
export function contentLoader<Data extends object>(
  name: string,
  contentDir: string,
  entriesOf: EntriesOf<Data>,
): Loader {
  return {
    name,
    load: async ({ config, store, parseData, refreshContextData, watcher }) => {
      tellOfLoading(refreshContextData);
      // Loaders have their modules to themselves, and share only the configuration with the check.
      const check = config.integrations.find(({ hooks }) => hooks['content:report']);
      const entries = entriesOf(await check!.hooks['content:report']!(), watcher !== undefined);
      const stored = entries.map(async ({ id, data, file, isText }) => {
        const entry = { id, data: data as Record<string, unknown> };
        if (file === undefined) return entry;
        const at = path.join(contentDir, file);
        // Finds the pictures that the fields name.
        const parsed = await parseData({ ...entry, filePath: at });
        const filePath = path.relative(config.root.pathname, at);
        return { id, data: parsed, filePath, ...(isText && { deferredRender: true }) };
      });
      const all = await Promise.all(stored);
      // At once, and always: Astro lists pictures and texts anew only for what is stored anew.
      store.clear();
      for (const entry of all) store.set(entry);
    },
  };
}
