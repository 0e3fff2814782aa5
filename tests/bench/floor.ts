/**
 * The floor a page is measured against: its own text, in the plainest HTML, with three lines of
 * style. What a page costs beyond it is the price of its design.
 *
 * @param html a built page
 */
export function floorPage(html: string): string {
  const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
  const main = /<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
  const text = main
    .replace(/<(script|style|svg|button|form)\b.*?<\/\1>/gs, '')
    .replace(/<span class="note".*?<\/small><\/span>/gs, '')
    .replace(/<(\/?)(h[1-6]|p|ul|ol|li|blockquote)\b[^>]*>/g, '\u0001$1$2\u0002')
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u0001', '<')
    .replaceAll('\u0002', '>')
    .replace(/\s+/g, ' ');
  return `<!doctype html><html lang="en-US"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta name="description" content="The same text without its design, to measure against."><style>
body { max-width: 38rem; margin: auto; padding: 1rem; font: 1.2rem/1.6 serif; color-scheme: light dark }
h1, h2 { line-height: 1.2 }
p, li { overflow-wrap: break-word }
</style><main>${text}</main>`;
}

/**
 * The headers the floor is served with: the site's own, because they are the host's and no design.
 * (One of them, Cross-Origin-Opener-Policy, has a browser start a new process for the page.) Only
 * the policy on styles is another, since the floor's three lines are not among the site's styles.
 *
 * @param headers the site's `_headers` file
 */
export function floorHeaders(headers: string): string {
  return headers.replaceAll(/style-src [^;]*/g, "style-src 'unsafe-inline'");
}
