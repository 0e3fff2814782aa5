/** What may run on the search page; the script that stands in it is added when it is built. */
const SCRIPTS = "script-src 'self'";

/**
 * The Content-Security-Policy of a page. Nothing may be loaded, run, framed or sent, but the
 * page's own style, pictures of the site, and on the search page the site's own script.
 *
 * @param styleHashes SHA-256 of the text of the `<style>`, in base64; a header for many pages
 *   names the style of each
 * @see https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
 */
export function securityPolicy(styleHashes: string[], { scripts = false } = {}): string {
  return [
    "default-src 'none'",
    "img-src 'self'",
    `style-src ${styleHashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    // Pagefind compiles its index reader from WebAssembly.
    ...(scripts
      ? [
          `${SCRIPTS} 'wasm-unsafe-eval'`,
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ]
      : []),
    // Without it Lighthouse cannot read robots.txt through the page.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

/**
 * Lets a policy vouch for a script as well.
 *
 * @param policy one that allows scripts, or a text it stands in
 * @param hash SHA-256 of the script's text, in base64
 */
export function withScript(policy: string, hash: string): string {
  return policy.replace(SCRIPTS, `${SCRIPTS} 'sha256-${hash}'`);
}

/**
 * The policy of the editor at `admin/`, which is an application: its own script and fonts, styles
 * it writes while it runs, pictures it holds in memory, and GitHub, where the project is kept.
 */
export function editorPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob: data:",
    "manifest-src 'self' blob: data:",
    "connect-src 'self' blob: data: https://api.github.com https://github.com",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}
