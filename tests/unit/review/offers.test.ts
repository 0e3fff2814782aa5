import { expect, it } from 'vitest';
import { offersOf, uncitedReferences } from '#review/offers';
import { readSample, swap } from '../sample-content.ts';

const QUIET = 'articles/going-quiet.mdx';
const SLOT = ['<Practice />', '<FromPractice></FromPractice>\n\n<Practice />'] as const;

it('offers a published article with room for the words of a clinician', () => {
  expect(offersOf(readSample())).toEqual([]);
  expect(offersOf(readSample({ [QUIET]: swap([...SLOT]) }))).toEqual([
    `${QUIET} has room for 1 view from practice, at line 43: a clinician may write there, in her own words and under her name.`,
  ]);
});

it('offers nothing of a draft, and no place that is taken', () => {
  const draft = swap([...SLOT], ['status: published', 'status: draft']);
  const taken = swap(['<Practice />', '<FromPractice by="kim">I wait.</FromPractice>']);
  expect(offersOf(readSample({ [QUIET]: draft }))).toEqual([]);
  expect(offersOf(readSample({ [QUIET]: taken }))).toEqual([]);
});

it('knows the confirmed sources that nothing cites', () => {
  expect(uncitedReferences(readSample())).toEqual([]);
  const files = { 'references.json': swap(['"unconfirmed"', '"confirmed"']) };
  expect(uncitedReferences(readSample(files))).toEqual(['pew-2025']);
});
