import { expect, it } from 'vitest';
import { disclaimer, reviewNotice } from '#seo/notices';
import { loadSample } from '../sample-content.ts';
import { KIM } from '../sample-files.ts';

function sample() {
  const site = loadSample();
  const article = site.library.articles[0]!;
  const named = loadSample({ 'people/kim-lee.md': KIM });
  return {
    site,
    article,
    named,
    reviewed: { ...article, reviewedBy: 'kim-lee', reviewed: '2026-02-02' },
  };
}

it('an article nobody has reviewed says so', () => {
  const { named, article } = sample();
  expect(reviewNotice(named, article)).toBe('No clinician has reviewed this article yet.');
});

it('a reviewer is named with letters and day', () => {
  const { named, reviewed } = sample();
  expect(reviewNotice(named, reviewed)).toBe('Reviewed by Kim Lee, LMFT, on February 2, 2026.');
});

it('a text by somebody with a license says nothing of a missing review', () => {
  const { named, article } = sample();
  expect(reviewNotice(named, { ...article, author: 'kim-lee' })).toBe('');
});

it('a text by somebody without one does', () => {
  const { article } = sample();
  const plain = loadSample({ 'people/ed.md': '---\nname: Ed Poe\n---\n' });
  expect(reviewNotice(plain, { ...article, author: 'ed' })).toMatch(/^No clinician/);
});

it('nobody is named who has no file', () => {
  const { site, reviewed } = sample();
  expect(reviewNotice(site, reviewed)).toBe('No clinician has reviewed this article yet.');
});

it('the blog says by name that it is no therapy', () => {
  expect(disclaimer(loadSample())).toMatch(/^Close Reading gives information, not therapy/);
});
