import { EDITOR } from '#addresses/paths';
import { editorPolicy, securityPolicy } from '#host/security-policy';

const YEAR = 31_536_000;

/**
 * Powers no page of this site needs.
 * https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Permissions-Policy
 */
const DENIED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Files with a hash in their name. */
const HASHED = [
  '_astro/*',
  'fonts/*',
  ...['*.pf_meta', 'index/*', 'fragment/*', 'filter/*'].map((files) => `pagefind/${files}`),
];

/** What other sites may show: feeds, the list of posts, and the pictures in them. */
const SHARED = [
  ...['feed.json', 'rss.xml', 'embed.js'],
  ...['social/*', '_astro/*.avif', '_astro/*.webp', '_astro/*.jpeg'],
];

const IMMUTABLE = `public, max-age=${YEAR}, immutable`;

/**
 * The `_headers` file that Cloudflare Workers, Cloudflare Pages and Netlify understand.
 *
 * @param basePath `/` or `/blog/`
 * @param styles hashes of the styles of all pages
 * @param options.homeScript text of the script that stands in the home page
 * @param options.editor whether the site holds the editor, which has a policy of its own
 */
export function headersFile(
  basePath: string,
  styles: string[],
  { editor = false, homeScript }: { editor?: boolean; homeScript?: string | undefined } = {},
): string {
  const rule = (pattern: string, ...lines: string[]) =>
    [`${basePath}${pattern}`, ...lines.map((line) => `  ${line}`), ''].join('\n');
  const policyRule = (pattern: string, value: string, ...lines: string[]) =>
    rule(pattern, ...instead('Content-Security-Policy', value), ...lines);
  // Under a path the host belongs to the main site, which decides on this for itself.
  const transport = basePath === '/' ? [`Strict-Transport-Security: max-age=${2 * YEAR}`] : [];
  const shared = [
    ...instead('Cross-Origin-Resource-Policy', 'cross-origin'),
    'Access-Control-Allow-Origin: *',
  ];
  // Nobody finds the editor by a search, and nobody frames it.
  const forEditor = `${editorPolicy()};frame-ancestors 'none'`;
  return [
    rule(
      '*',
      `Content-Security-Policy: ${policy(styles)}`,
      'Cross-Origin-Opener-Policy: same-origin',
      'Cross-Origin-Resource-Policy: same-origin',
      'Origin-Agent-Cluster: ?1',
      `Permissions-Policy: ${DENIED.map((name) => `${name}=()`).join(', ')}`,
      'Referrer-Policy: no-referrer',
      ...transport,
      'X-Content-Type-Options: nosniff',
      'X-Frame-Options: DENY',
    ),
    ...(homeScript ? [policyRule('', policy(styles, { inlineScript: homeScript }))] : []),
    policyRule('search/*', policy(styles, { scripts: true })),
    ...(editor ? [policyRule(`${EDITOR}/*`, forEditor, 'X-Robots-Tag: noindex')] : []),
    ...HASHED.map((pattern) => rule(pattern, ...instead('Cache-Control', IMMUTABLE))),
    ...SHARED.map((pattern) => rule(pattern, ...shared)),
  ].join('\n');
}

/** A header that a rule for more paths sets otherwise: it is taken away first. */
function instead(name: string, value: string): string[] {
  return [`! ${name}`, `${name}: ${value}`];
}

/** What a page's own policy says, and what only a header can: no framing, no markup from strings. */
function policy(styles: string[], options: Parameters<typeof securityPolicy>[1] = {}): string {
  const own = securityPolicy(styles, options);
  const types = "require-trusted-types-for 'script';trusted-types 'none'";
  return [own, ...(options.scripts ? [] : [types]), "frame-ancestors 'none'"].join(';');
}
