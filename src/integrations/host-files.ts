import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { textHash } from '#host/security-policy';
import { headersFile } from '#host/headers';
import { redirectsFile } from '#host/redirects';
import { securityText } from '#host/security-text';
import { hostFolder } from '#integrations/whole-build';
import { EDITOR } from '#addresses/paths';
import { type Site, LOCAL_ORIGIN } from '#site';

/** Writes what a host reads beside the pages: headers, redirects, and where to report a weakness. */
export function hostFiles(loadSite: () => Site): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const site = loadSite();
        const { basePath, today, editor } = site.environment;
        const root = hostFolder(dir, basePath);
        const write = (name: string, text: string) => {
          fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
          fs.writeFileSync(path.join(root, name), text);
        };
        const folder = fileURLToPath(dir);
        const homeScript = inlineScript(path.join(folder, 'index.html'));
        write('_headers', headersFile(basePath, styleHashes(folder), { editor, homeScript }));
        write('_redirects', redirectsFile(site.redirects, site.urls.href));
        const text = securityText(site.practice.contact, site.urls.absolute('/'), today);
        // RFC 9116 puts the file at the root of a host, which is not ours under a path.
        if (text && basePath === '/' && site.indexable) write('.well-known/security.txt', text);
        if (!site.indexable) {
          logger.warn(
            `No address is set (SITE_URL, or "siteUrl" in practice.json): every page says noindex, and links are written for ${LOCAL_ORIGIN}.`,
          );
        }
      },
    },
  };
}

/** The hashes of all styles in the built pages, sorted; they stand in the head. */
function styleHashes(folder: string): string[] {
  // Most pages end their heads alike, with one of a few styles.
  const ends = new Set<string>();
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html') || name.startsWith(EDITOR + path.sep)) continue;
    const [head] = fs.readFileSync(path.join(folder, name), 'utf8').split('</head>', 1);
    ends.add(head!.slice(head!.indexOf('<style')));
  }
  const styles = new Set<string>();
  for (const end of ends) {
    visit(htmlToHast(end) as Root, 'element', (element) => {
      if (element.tagName === 'style') styles.add(toString(element));
    });
  }
  return [...styles].map(textHash).toSorted();
}

/** The text of the script that stands in a page, if one does. */
function inlineScript(file: string): string | undefined {
  let found: string | undefined;
  visit(htmlToHast(fs.readFileSync(file, 'utf8')) as Root, 'element', (element) => {
    const { tagName, properties } = element;
    if (tagName === 'script' && !properties['src'] && !properties['type']) {
      found = toString(element);
    }
  });
  return found;
}
