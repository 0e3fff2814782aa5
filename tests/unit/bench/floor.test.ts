import { expect, test } from 'vitest';
import { floorHeaders, floorPage } from '../../../src/bench/floor.ts';

test('keeps the words and their kinds, and nothing of the design', () => {
  const page = floorPage(
    '<title>Quiet</title><style>p{color:red}</style><header>Menu</header><main id="main">' +
      '<h1 class="big">Quiet</h1><svg><text>drawn</text></svg><p>Some <a href="/x/">words</a>.</p>' +
      '<button popovertarget="a">Open</button></main>',
  );
  expect(page).toContain('<title>Quiet</title>');
  expect(page).toContain('<main><h1>Quiet</h1><p>Some words.</p></main>');
});

test('has the headers of the site, but may use its own style', () => {
  const site = [
    '/*',
    "  Content-Security-Policy: default-src 'none';style-src 'sha256-a=' 'sha256-b=';base-uri 'none'",
    '  Cross-Origin-Opener-Policy: same-origin',
  ];
  expect(floorHeaders(site.join('\n')).split('\n')).toEqual([
    site[0],
    "  Content-Security-Policy: default-src 'none';style-src 'unsafe-inline';base-uri 'none'",
    site[2],
  ]);
});
