import { describe, expect, it } from 'vitest';
import { documentTitle, imageText, listMetadata, robots } from '#seo/metadata';
import { socialImagePath } from '#addresses/paths';

const list = { path: '/faq/', title: 'Questions', description: 'What people ask.' };

describe('robots', () => {
  it('may come to a page of a site with an address', () => {
    expect(robots(list, true)).toBe('max-image-preview:large');
  });

  it.each([
    ['a site without an address', {}, false],
    ['a page that stays out', { noindex: true }, true],
    ['both', { noindex: true }, false],
  ])('may not come to %s', (_, change, indexable) => {
    expect(robots({ ...list, ...change }, indexable)).toBe('noindex, follow');
  });
});

describe('a picture in words', () => {
  const blog = { blogTitle: 'Close Reading', tagline: 'The evidence checked' };

  it('says what it shows: of the site, or of an article', () => {
    const picture = 'Two round forms.';
    const article = { title: 'Why he goes', image: socialImagePath('why'), picture };
    expect(imageText(list, blog)).toMatch(
      /^“The evidence checked” \(Close Reading\)\. Two people on a long bench/,
    );
    expect(imageText(article, blog)).toBe('“Why he goes” (Close Reading). Two round forms.');
    expect(imageText({ ...article, picture: '' }, blog)).toBe('“Why he goes” (Close Reading).');
  });
});

describe('the title of a document', () => {
  const blog = { blogTitle: 'Close Reading', tagline: 'The evidence checked' };
  const room = 60 - ' · Close Reading'.length;

  it.each([
    ['has the blog’s name', 'Questions', 'Questions · Close Reading'],
    [
      'is the blog’s name and tagline at home',
      'Close Reading',
      'Close Reading · The evidence checked',
    ],
    ['just has room', 'x'.repeat(room), `${'x'.repeat(room)} · Close Reading`],
    ['has no room', 'x'.repeat(room + 1), 'x'.repeat(room + 1)],
  ])('%s', (_, title, expected) => {
    expect(documentTitle(title, blog)).toBe(expected);
  });

  it('does without a tagline that is too long', () => {
    expect(documentTitle('Close Reading', { ...blog, tagline: 'x'.repeat(60) })).toBe(
      'Close Reading',
    );
  });
});

describe('a list', () => {
  it('says nothing of its number on the first page', () => {
    expect(listMetadata(1, list)).toEqual(list);
  });

  it('is unique on each further page', () => {
    expect(listMetadata(2, list)).toEqual({
      path: '/faq/2/',
      title: 'Questions, page 2',
      description: 'Page 2. What people ask.',
    });
  });
});
