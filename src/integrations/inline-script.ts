import { createHash } from 'node:crypto';
import fs from 'node:fs';
import type { AstroIntegration } from 'astro';
import { withScript } from '#host/security-policy';

const SCRIPT = /<script type="module" src="[^"]*\/(_astro\/[^"/]+\.js)"><\/script>/;

/**
 * Carries the only script of the site in its page, and lets the page's policy vouch for it: no
 * further round trip before a search can begin. Astro's own inlining comes before Vite has filled
 * in its imports, and leaves them broken.
 *
 * @param page the file of the page with the script, below the folder of the site
 */
export function inlineScript(page: string): AstroIntegration {
  return {
    name: 'inline-script',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const file = new URL(page, dir);
        const html = fs.readFileSync(file, 'utf8');
        const [tag = '', name] = SCRIPT.exec(html) ?? [];
        if (!name) throw new Error(`${page} has no script to carry.`);
        const address = new URL(name, dir);
        const script = fs.readFileSync(address, 'utf8').trim();
        if (/<\/script|<!--/i.test(script))
          throw new Error(`The script of ${page} ends its element.`);
        const hash = createHash('sha256').update(script).digest('base64');
        const whole = html.replace(tag, () => `<script type="module">${script}</script>`);
        fs.writeFileSync(file, withScript(whole, hash));
        fs.rmSync(address);
        const folder = new URL('.', address);
        if (fs.readdirSync(folder).length === 0) fs.rmdirSync(folder);
      },
    },
  };
}
