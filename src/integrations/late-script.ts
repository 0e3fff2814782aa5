import fs from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * Asks browsers to fetch the search's script after everything that readers see, which Astro has no
 * setting for. On a slow phone the page is there a fifth sooner; a reader needs longer to type.
 *
 * @param page the file of the page with the script, below the folder of the site
 */
export function lateScript(page: string): AstroIntegration {
  return {
    name: 'late-script',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const file = new URL(page, dir);
        const html = fs.readFileSync(file, 'utf8');
        const late = html.replace(/<script\b(?=[^>]*\btype="module")/, '$& fetchpriority="low"');
        if (late === html) throw new Error(`${page} has no script to fetch late.`);
        fs.writeFileSync(file, late);
      },
    },
  };
}
