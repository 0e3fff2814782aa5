import { describe, expect, it } from 'vitest';
import { createUrls, rewriteLinks } from '#seo/urls';

describe('addresses', () => {
  it.each([
    ['/', '/', '/'],
    ['/', '/articles/', '/articles/'],
    ['/blog/', '/', '/blog/'],
    ['/blog/', '/articles/a/#b', '/blog/articles/a/#b'],
    ['/blog/', 'rss.xml', '/blog/rss.xml'],
  ])('under %s, %s is %s', (basePath, path, expected) => {
    const urls = createUrls('https://blog.example.com', basePath);
    expect(urls.href(path)).toBe(expected);
    expect(urls.absolute(path)).toBe(`https://blog.example.com${expected}`);
  });
});

describe('the links of rendered HTML', () => {
  const { href } = createUrls('https://blog.example.com', '/blog/');

  it.each([
    ['a page', '<a href="/faq/#a">', '<a href="/blog/faq/#a">'],
    ['the front page', '<a href="/">', '<a href="/blog/">'],
    ['a picture', '<img alt="" src="/a.png">', '<img alt="" src="/blog/a.png">'],
    ['two of them', '<a href="/a/"><a href="/b/">', '<a href="/blog/a/"><a href="/blog/b/">'],
  ])('are moved for %s', (_, html, expected) => {
    expect(rewriteLinks(html, href)).toBe(expected);
  });

  it.each([
    '<a href="https://example.com/">',
    '<a href="//example.com/">',
    '<a href="#section">',
    '<a href="tel:988">',
    '<p>/articles/</p>',
  ])('stay where they are in %s', (html) => {
    expect(rewriteLinks(html, href)).toBe(html);
  });
});
