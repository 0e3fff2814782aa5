import { expect, it } from 'vitest';
import { reviewerOf } from '#seo/reviewer';
import { loadSample } from '../sample-content.ts';

const kim = { id: 'kim', name: 'Kim Lee', title: 'Psychologist', number: '1', url: '' };
const lou = { ...kim, id: 'lou', name: 'Lou Roe' };

function site() {
  return { practice: { ...loadSample().practice, reviewers: [kim, lou] } };
}

it('the reviewer is who the article names', () => {
  expect(reviewerOf(site(), { reviewedBy: 'lou', reviewed: '2026-02-02' })).toBe(lou);
});

it.each([
  ['the settings do not know the name', { reviewedBy: 'pat', reviewed: '2026-02-02' }],
  ['no day is given', { reviewedBy: 'kim' }],
  ['no name is given', { reviewed: '2026-02-02' }],
])('nobody reviewed an article when %s', (_, article) => {
  expect(reviewerOf(site(), article)).toBeUndefined();
});
