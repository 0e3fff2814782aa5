/**
 * The Content-Security-Policy of every page. Astro adds the hash of each page's own style.
 * Nothing may be loaded but from the site itself, and only the search page runs a script.
 */
export const SECURITY_POLICY = {
  directives: [
    "default-src 'none'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
} as const;
