import { expect, it } from 'vitest';
import { reviewerOf } from '#seo/publisher-data';

const kim = { id: 'kim', name: 'Kim Lee', title: 'Psychologist', number: '1', url: '' };
const lou = { ...kim, id: 'lou', name: 'Lou Roe' };

const practice = { reviewers: [kim, lou] };

it('the reviewer is who the article names', () => {
  expect(reviewerOf(practice, { reviewedBy: 'lou', reviewed: '2026-02-02' })).toBe(lou);
});

it.each([
  ['the settings do not know the name', { reviewedBy: 'pat', reviewed: '2026-02-02' }],
  ['no day is given', { reviewedBy: 'kim' }],
  ['no name is given', { reviewed: '2026-02-02' }],
])('nobody reviewed an article when %s', (_, article) => {
  expect(reviewerOf(practice, article)).toBeUndefined();
});
