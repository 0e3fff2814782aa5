import fs from 'node:fs';
import path from 'node:path';
import type { Site } from '#site';
import type { Hashes } from '#host/headers';
import { headersFile } from '#host/headers';
import { redirectsFile } from '#host/redirects';
import { securityText } from '#host/security-text';

/**
 * Writes what a host reads beside the pages: headers, redirects, and whom to tell of a weakness.
 *
 * @param root the folder a host serves
 * @param folder the folder of the site in it: the same, or below it under a base path
 */
export function writeHostFiles(site: Site, root: string, folder: string): void {
  const { basePath, today, editor } = site.environment;
  const headers = headersFile(basePath, hashesIn(folder), { editor });
  fs.writeFileSync(path.join(root, '_headers'), headers);
  fs.writeFileSync(path.join(root, '_redirects'), redirectsFile(site.redirects, site.urls.href));
  const text = securityText(site.practice.contact, site.urls.absolute('/'), today);
  // RFC 9116 puts the file at the root of a host, which is not ours under a path.
  if (text && basePath === '/' && site.indexable) {
    fs.mkdirSync(path.join(root, '.well-known'));
    fs.writeFileSync(path.join(root, '.well-known', 'security.txt'), text);
  }
}

/** A page's policy, with the hashes of its style and script, stands within so much of its head. */
const HEAD_BYTES = 2048;

/** The hashes of all styles and scripts that stand in the built pages, sorted. */
function hashesIn(folder: string): Hashes {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  const buffer = Buffer.alloc(HEAD_BYTES);
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = fs.openSync(path.join(folder, name), 'r');
    const length = fs.readSync(file, buffer, 0, HEAD_BYTES, 0);
    fs.closeSync(file);
    const head = buffer.toString('utf8', 0, length);
    const [, style] = /style-src 'sha256-([^']+)'/.exec(head) ?? [];
    const [, script] = /script-src 'self' 'sha256-([^']+)'/.exec(head) ?? [];
    if (style) styles.add(style);
    if (script) scripts.add(script);
  }
  return { styles: [...styles].toSorted(), scripts: [...scripts].toSorted() };
}
