import { describe, expect, it } from 'vitest';
import { tableOfContents } from '#library/table-of-contents';
import { loadSample, swap } from '../sample-content.ts';

const contents = (slug: string, files = {}) => {
  const article = loadSample(files).library.articles.find((entry) => entry.slug === slug)!;
  return tableOfContents(article).map((entry) => entry.slug);
};

describe('the table of contents', () => {
  it('names the sections, the box with the help lines, the questions and the sources', () => {
    expect(contents('going-quiet')).toEqual([
      'silence-has-many-causes',
      'safety',
      'what-you-can-try',
      'faq',
      'references',
    ]);
  });

  it('leaves out what the article does not have', () => {
    expect(contents('coming-back')).toEqual(['name-a-time']);
  });

  it('leaves out the smaller headings', () => {
    const smaller = swap(['Pressing and', '### A detail\n\nPressing and']);
    expect(contents('coming-back', { 'articles/coming-back.mdx': smaller })).toEqual([
      'name-a-time',
    ]);
  });
});
