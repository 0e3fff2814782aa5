import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page. Nothing may be loaded, run, framed or sent, but the
 * page's own style, fonts and pictures of the site, on the search page the site's own script, and
 * on the home page the line that carries words to the search.
 *
 * @param styleHashes SHA-256 of the text of the `<style>`, in base64; a header for many pages
 *   names the style of each
 * @param options.scripts whether the page runs the site's own script
 * @param options.inlineScript text of a script that stands in the page itself
 * @see https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
 */
export function securityPolicy(
  styleHashes: string[],
  { scripts = false, inlineScript }: { scripts?: boolean; inlineScript?: string | undefined } = {},
): string {
  return [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    `style-src ${styleHashes.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    ...(inlineScript ? [`script-src 'sha256-${textHash(inlineScript)}'`] : []),
    // Pagefind compiles its index reader from WebAssembly.
    ...(scripts
      ? [
          "script-src 'self' 'wasm-unsafe-eval'",
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
          "connect-src 'self'",
        ]
      : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

/** SHA-256 of the text of a `<style>` or `<script>`, in base64, by which a policy names it. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
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
