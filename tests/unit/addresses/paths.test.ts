import { describe, expect, it } from 'vitest';
import {
  ANCHORS,
  articlePath,
  claimPath,
  pagePath,
  PAGE_SIZE,
  PATHS,
  questionPath,
  referencePath,
  socialImagePath,
} from '#addresses/paths';

describe('paths', () => {
  it('of pages have a slash at both ends', () => {
    const pages = Object.values(PATHS).filter((path) => !path.includes('.'));
    for (const path of [...pages, articlePath('a'), pagePath('/faq/', 2)]) {
      expect(path).toMatch(/^\/(?:[\w-]+\/)*$/);
    }
  });

  it('of articles, pictures and pages of lists', () => {
    expect(articlePath('going-quiet')).toBe('/articles/going-quiet/');
    expect(socialImagePath('going-quiet')).toBe('/social/going-quiet.png');
    expect(socialImagePath()).toBe('/social/site.png');
    expect(pagePath('/faq/', 1)).toBe('/faq/');
    expect(pagePath('/faq/', 12)).toBe('/faq/12/');
  });

  it.each([
    ['claims', claimPath, '/evidence/', PAGE_SIZE.evidence],
    ['sources', referencePath, '/references/', PAGE_SIZE.references],
    ['questions', questionPath, '/faq/', PAGE_SIZE.faq],
  ])('of %s lead to the page of the list that shows them', (_, path, list, size) => {
    expect(path({ id: 'a', index: 0 })).toBe(`${list}#a`);
    expect(path({ id: 'a', index: size - 1 })).toBe(`${list}#a`);
    expect(path({ id: 'a', index: size })).toBe(`${list}2/#a`);
    expect(path({ id: 'a', index: 2 * size })).toBe(`${list}3/#a`);
  });
});

describe('anchors', () => {
  it('of one id and number never meet', () => {
    const ids = [
      ANCHORS.reference('a'),
      ANCHORS.note('a'),
      ANCHORS.citation('a', 1),
      ANCHORS.citation('a', 2),
      ANCHORS.claim('a', 1),
      ANCHORS.claim('a', 2),
      ANCHORS.question('a'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
