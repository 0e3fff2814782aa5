import { EDITOR } from '#addresses/paths';
import { editorPolicy, securityPolicy } from '#host/security-policy';

/** A path pattern of the `_headers` file with the headers it sets; `null` takes one away first. */
interface HeaderRule {
  pattern: string;
  headers: [name: string, value: string | null][];
}

const YEAR = 31_536_000;

/** Powers no page of this site needs. https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Permissions-Policy */
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
  const isRoot = basePath === '/';
  const crossOrigin: HeaderRule['headers'] = [
    ['Cross-Origin-Resource-Policy', null],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ['Access-Control-Allow-Origin', '*'],
  ];
  const rules: HeaderRule[] = [
    {
      pattern: '*',
      headers: [
        ['Content-Security-Policy', policy(styles)],
        ['Cross-Origin-Opener-Policy', 'same-origin'],
        ['Cross-Origin-Resource-Policy', 'same-origin'],
        ['Origin-Agent-Cluster', '?1'],
        ['Permissions-Policy', DENIED.map((name) => `${name}=()`).join(', ')],
        ['Referrer-Policy', 'no-referrer'],
        // Under a path the host belongs to the main site, which decides on this for itself.
        ...(isRoot
          ? ([['Strict-Transport-Security', `max-age=${2 * YEAR}`]] satisfies HeaderRule['headers'])
          : []),
        ['X-Content-Type-Options', 'nosniff'],
        ['X-Frame-Options', 'DENY'],
      ],
    },
    ...(homeScript ? [policyRule('', policy(styles, { inlineScript: homeScript }))] : []),
    policyRule('search/*', policy(styles, { scripts: true })),
    ...(editor ? [editorRule()] : []),
    ...HASHED.map((pattern) => ({
      pattern,
      headers: [
        ['Cache-Control', null],
        ['Cache-Control', IMMUTABLE],
      ] satisfies HeaderRule['headers'],
    })),
    ...SHARED.map((pattern) => ({
      pattern,
      headers: crossOrigin,
    })),
  ];
  return rules.map((rule) => print(basePath, rule)).join('\n');
}

function policyRule(pattern: string, value: string): HeaderRule {
  return {
    pattern,
    headers: [
      ['Content-Security-Policy', null],
      ['Content-Security-Policy', value],
    ],
  };
}

/** Nobody finds the editor by a search, and nobody frames it. */
function editorRule(): HeaderRule {
  return {
    pattern: `${EDITOR}/*`,
    headers: [
      ['Content-Security-Policy', null],
      ['Content-Security-Policy', `${editorPolicy()};frame-ancestors 'none'`],
      ['X-Robots-Tag', 'noindex'],
    ],
  };
}

/** What a page's own policy says, and what only a header can: no framing, no markup from strings. */
function policy(styles: string[], options: Parameters<typeof securityPolicy>[1] = {}): string {
  const own = securityPolicy(styles, options);
  const types = "require-trusted-types-for 'script';trusted-types 'none'";
  return [own, ...(options.scripts ? [] : [types]), "frame-ancestors 'none'"].join(';');
}

function print(basePath: string, { pattern, headers }: HeaderRule): string {
  const lines = headers.map(([name, value]) =>
    value === null ? `  ! ${name}` : `  ${name}: ${value}`,
  );
  return [`${basePath}${pattern}`, ...lines, ''].join('\n');
}
