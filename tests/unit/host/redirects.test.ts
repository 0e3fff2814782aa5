import { expect, it } from 'vitest';
import { redirectsFile } from '#host/redirects';

it('the file of redirects has each old address with and without its slash, and no anchors', () => {
  const redirects = { '/old/': '/faq/#now', '/a/': '/', '/faq/#old': '/faq/#now' };
  expect(redirectsFile(redirects, (path) => `/blog${path}`)).toBe(
    '/blog/a/ /blog/ 301\n/blog/a /blog/ 301\n/blog/old/ /blog/faq/#now 301\n/blog/old /blog/faq/#now 301\n',
  );
});
