import path from 'node:path';
import * as pagefind from 'pagefind';

/**
 * Writes the search index of a built site into its folder `pagefind`.
 *
 * @returns how many pages it holds
 */
export async function buildSearchIndex(folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await pagefind.close();
  return added.page_count;
}
