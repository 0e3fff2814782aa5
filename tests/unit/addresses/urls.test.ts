import { describe, expect, it } from 'vitest';
import { createUrls } from '#addresses/urls';

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
