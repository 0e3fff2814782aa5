import path from 'node:path';
import type { FormattedReference } from '#bibliography/bibliography';
import { formatBibliography } from '#bibliography/bibliography';
import type { Reference } from '#schemas';
import { Cache, codeVersion } from './cache.ts';

/**
 * `formatBibliography`, or what it made of the same sources before: the engine behind it takes a
 * second to start, and four milliseconds for a source.
 *
 * @param cacheDir folder of what builds can use again, absolute
 */
export function cachedBibliography(
  references: Reference[],
  cacheDir: string,
): Map<string, FormattedReference> {
  const cache = new Cache(path.join(cacheDir, 'bibliography'), '.json');
  const source = [codeVersion(), references];
  const kept = cache.read(source);
  if (kept) return new Map(JSON.parse(kept.toString()) as [string, FormattedReference][]);
  const formatted = formatBibliography(references);
  cache.write(source, JSON.stringify([...formatted]));
  return formatted;
}
