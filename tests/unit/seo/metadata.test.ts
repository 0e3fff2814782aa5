import { describe, expect, it } from 'vitest';
import { documentTitle, imageText, listMetadata, robots } from '#seo/metadata';
import { socialImagePath } from '#addresses/paths';

const list = { path: '/faq/', page: 1, title: 'Questions', description: 'What people ask.' };

describe('robots', () => {
  it('may come to a page of a site with an address', () => {
    expect(robots(listMetadata(list), true)).toMatch(/^index,follow/);
  });

  it.each([
    ['a site without an address', {}, false],
    ['a page that stays out', { noindex: true }, true],
    ['both', { noindex: true }, false],
  ])('may not come to %s', (_, change, indexable) => {
    expect(robots({ ...listMetadata(list), ...change }, indexable)).toBe('noindex, follow');
  });
});

describe('the words of a picture', () => {
  const blog = { blogTitle: 'Close Reading', tagline: 'The evidence checked' };

  it('are those it shows: of the site, or of an article', () => {
    const article = { title: 'Why he goes', image: socialImagePath('why') };
    expect(imageText(listMetadata(list), blog)).toBe('The evidence checked. Close Reading');
    expect(imageText(article, blog)).toBe('Why he goes. Close Reading');
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
    expect(listMetadata(list)).toMatchObject({
      title: 'Questions',
      description: 'What people ask.',
    });
  });

  it('is unique on each further page', () => {
    expect(listMetadata({ ...list, path: '/faq/2/', page: 2 })).toMatchObject({
      path: '/faq/2/',
      title: 'Questions, page 2',
      description: 'Page 2. What people ask.',
      image: '/social/site.png',
    });
  });
});
