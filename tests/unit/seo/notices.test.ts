import { expect, it } from 'vitest';
import { disclaimer, reviewNotice } from '#seo/notices';
import { loadSample } from '../sample-content.ts';

const kim = { id: 'kim', name: 'Kim Lee', title: 'Psychologist', number: '1', url: '' };

function sample() {
  const site = loadSample();
  const article = site.library.articles[0]!;
  const named = { ...site, practice: { ...site.practice, reviewers: [kim] } };
  return {
    site,
    article,
    named,
    reviewed: { ...article, reviewedBy: 'kim', reviewed: '2026-02-02' },
  };
}

it('an article nobody has reviewed says so', () => {
  const { named, article } = sample();
  expect(reviewNotice(named, article)).toBe('No clinician has reviewed this article yet.');
});

it('a reviewer is named with title, number and day', () => {
  const { named, reviewed } = sample();
  expect(reviewNotice(named, reviewed)).toBe(
    'Reviewed by Kim Lee, Psychologist 1, on February 2, 2026.',
  );
});

it('nobody is named who is not in the settings', () => {
  const { site, reviewed } = sample();
  expect(reviewNotice(site, reviewed)).toBe('No clinician has reviewed this article yet.');
});

it('the blog says by name that it is no therapy', () => {
  expect(disclaimer(loadSample())).toMatch(/^Close Reading gives information\. It is not therapy/);
});
