import fs from 'node:fs';
import path from 'node:path';
import type { Site } from '#site';
import { headersFile } from '#domain/headers';
import { redirectsFile } from '#domain/redirects';
import { securityText } from '#domain/security-text';

/**
 * Writes what a host reads beside the pages: headers, redirects, and whom to tell of a weakness.
 *
 * @param root the folder a host serves
 * @param folder the folder of the site in it: the same, or below it under a base path
 */
export function writeHostFiles(site: Site, root: string, folder: string): void {
  const { basePath, today, editor } = site.environment;
  const headers = headersFile(basePath, styleHashes(folder), { editor });
  fs.writeFileSync(path.join(root, '_headers'), headers);
  fs.writeFileSync(path.join(root, '_redirects'), redirectsFile(site.redirects, site.urls.href));
  const text = securityText(site.practice.contact, site.urls.absolute('/'), today);
  // RFC 9116 puts the file at the root of a host, which is not ours under a path.
  if (text && basePath === '/' && site.indexable) {
    fs.mkdirSync(path.join(root, '.well-known'));
    fs.writeFileSync(path.join(root, '.well-known', 'security.txt'), text);
  }
}

/** A page's policy, with the hash of its style, stands within so much of its head. */
const HEAD_BYTES = 2048;

/** The hashes of all style sheets of the built pages, sorted. */
function styleHashes(folder: string): string[] {
  const hashes = new Set<string>();
  const buffer = Buffer.alloc(HEAD_BYTES);
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = fs.openSync(path.join(folder, name), 'r');
    const length = fs.readSync(file, buffer, 0, HEAD_BYTES, 0);
    fs.closeSync(file);
    const [, hash] = /style-src 'sha256-([^']+)'/.exec(buffer.toString('utf8', 0, length)) ?? [];
    if (hash) hashes.add(hash);
  }
  return [...hashes].toSorted();
}
