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

  it('leaves out what the article does not have, and itself where one section is all', () => {
    const second = swap(['Pressing and', '## A detail\n\nPressing and']);
    expect(contents('coming-back', { 'articles/coming-back.mdx': second })).toEqual([
      'name-a-time',
      'a-detail',
    ]);
    expect(contents('coming-back')).toEqual([]);
  });

  it('leaves out the smaller headings', () => {
    const smaller = swap(['Wait a little', '### A detail\n\nWait a little']);
    expect(contents('going-quiet', { 'articles/going-quiet.mdx': smaller })).not.toContain(
      'a-detail',
    );
  });
});
