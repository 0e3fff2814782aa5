import path from 'node:path';
import { version } from '@citation-js/core';
import type { FormattedReference } from '#domain/bibliography';
import { formatBibliography } from '#domain/bibliography';
import type { Reference } from '#schemas';
import { Cache } from './cache.ts';

/** Changes with what `formatBibliography` makes of a source, so that nothing older is used. */
const FORMAT = '1';

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
  const source = [FORMAT, version, references];
  const kept = cache.read(source);
  if (kept) return new Map(JSON.parse(kept.toString()) as [string, FormattedReference][]);
  const formatted = formatBibliography(references);
  cache.write(source, JSON.stringify([...formatted]));
  return formatted;
}
